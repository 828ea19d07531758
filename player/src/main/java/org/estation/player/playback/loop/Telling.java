package org.estation.player.playback.loop;

import org.estation.shared.proof.Play;

/**
 * How the end of a showing is told.
 *
 * @param reason a code, or empty
 */
record Telling(Play.Outcome outcome, String reason) {}
