/** Tests of {@code org.estation.server.platform.blob}. */
@NullMarked
package org.estation.server.platform.blob;

import org.jspecify.annotations.NullMarked;
