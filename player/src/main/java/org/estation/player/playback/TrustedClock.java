package org.estation.player.playback;

/** The player's only clock: monotonic while the program runs, set by the server's signed time. */
public interface TrustedClock {
  /** Milliseconds since 1970 UTC. */
  long now();

  /** How good {@link #now} is. */
  Reading reading();

  /**
   * A look at the clock's quality.
   *
   * @param offset milliseconds from the device's own clock to trusted time
   * @param uncertainty how far trusted time may be off, milliseconds
   * @param trusted whether it rests on the server's signed time; without that, only the reserve is
   *     played
   */
  record Reading(long offset, long uncertainty, boolean trusted) {}
}
