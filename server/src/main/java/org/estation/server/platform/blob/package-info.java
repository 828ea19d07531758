/** The one seam for bytes that are named by their hash. */
@NullMarked
package org.estation.server.platform.blob;

import org.jspecify.annotations.NullMarked;
