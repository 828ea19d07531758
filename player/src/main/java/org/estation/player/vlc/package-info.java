/** Films, decoded by libvlc into memory. The only place that knows VLCJ. */
@NullMarked
package org.estation.player.vlc;

import org.jspecify.annotations.NullMarked;
