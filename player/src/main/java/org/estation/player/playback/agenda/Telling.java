package org.estation.player.playback.agenda;

import org.estation.shared.proof.Play;

/**
 * How the end of a showing is told.
 *
 * @param reason a code, or empty
 */
public record Telling(Play.Outcome outcome, String reason) {}
