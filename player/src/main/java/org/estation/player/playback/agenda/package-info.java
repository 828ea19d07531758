/** What is due at an instant: an alert, a slot of the program, the reserve, or a card. */
@NullMarked
package org.estation.player.playback.agenda;

import org.jspecify.annotations.NullMarked;
