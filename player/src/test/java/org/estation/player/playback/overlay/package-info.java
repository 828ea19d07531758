@NullMarked
package org.estation.player.playback.overlay;

import org.jspecify.annotations.NullMarked;
