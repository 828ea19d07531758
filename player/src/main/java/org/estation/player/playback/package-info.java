/**
 * The player's loop: asks the timeline what is due now, has the stage show it, and tells what was
 * shown.
 */
@NullMarked
package org.estation.player.playback;

import org.jspecify.annotations.NullMarked;
