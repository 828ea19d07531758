/** What lies over the timeline: alerts, blackouts, and the hours in which the display is off. */
@NullMarked
package org.estation.player.playback.overlay;

import org.jspecify.annotations.NullMarked;
