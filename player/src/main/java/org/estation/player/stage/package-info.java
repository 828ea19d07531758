/** The window: where the views of playback are shown, without a gap. JavaFX lives here. */
@NullMarked
package org.estation.player.stage;

import org.jspecify.annotations.NullMarked;
