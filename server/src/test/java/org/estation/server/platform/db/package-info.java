/** Tests of {@code org.estation.server.platform.db}. */
@NullMarked
package org.estation.server.platform.db;

import org.jspecify.annotations.NullMarked;
