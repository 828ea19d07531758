/** How small files are changed so that a power cut leaves the old content or the new. */
@NullMarked
package org.estation.player.disk;

import org.jspecify.annotations.NullMarked;
