/** The loop: what is due, how it gets on the screen and off again, and what is told of it. */
@NullMarked
package org.estation.player.playback.loop;

import org.jspecify.annotations.NullMarked;
