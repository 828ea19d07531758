/** Tests of {@code org.estation.server.platform.config}. */
@NullMarked
package org.estation.server.platform.config;

import org.jspecify.annotations.NullMarked;
