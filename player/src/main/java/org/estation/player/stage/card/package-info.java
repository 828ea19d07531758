/** The cards that stand on the screen when nothing plays. */
@NullMarked
package org.estation.player.stage.card;

import org.jspecify.annotations.NullMarked;
