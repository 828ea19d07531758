/** Tests of {@code org.estation.server.platform.http}. */
@NullMarked
package org.estation.server.platform.http;

import org.jspecify.annotations.NullMarked;
