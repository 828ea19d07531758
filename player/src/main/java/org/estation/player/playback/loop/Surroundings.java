package org.estation.player.playback.loop;

import org.estation.player.playback.Holdings;
import org.estation.player.playback.Lookout;
import org.estation.player.playback.Stage;
import org.estation.player.playback.TrustedClock;
import org.estation.player.playback.Witness;

/**
 * All that playback deals with.
 *
 * @param clock what time it is
 * @param holdings what is to be followed, and its files
 * @param stage where it is shown
 * @param witness who writes down what was shown
 * @param lookout who hears that the picture stands still
 */
public record Surroundings(
    TrustedClock clock, Holdings holdings, Stage stage, Witness witness, Lookout lookout) {}
