package org.estation.player.proof;

import org.estation.player.clock.ServerClock;
import org.estation.player.playback.Generation;
import org.estation.player.playback.TrustedClock;
import org.estation.shared.proof.Circumstances;

/**
 * What the truth of records made now hangs on.
 *
 * @param clock the player's clock
 * @param boot this start of the player: random, 1 to 64 characters
 * @param display whether there is one
 */
public record Situation(ServerClock clock, String boot, Display display) {
  /** The circumstances of a record made now about this generation. */
  Circumstances of(Generation generation) {
    TrustedClock.Reading reading = clock.reading();
    return new Circumstances(
        generation.assignment().screen(),
        generation.assignment().program(),
        generation.assignment().version(),
        boot,
        reading.offset(),
        reading.uncertainty(),
        clock.isUnsure());
  }
}
