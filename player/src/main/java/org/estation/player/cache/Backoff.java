package org.estation.player.cache;

import java.util.random.RandomGenerator;

/** How long to wait after failures: a second, then twice as long each time, up to a minute. */
public final class Backoff {
  private static final long FIRST = 1_000;
  private static final long LONGEST = 60_000;
  private static final int DOUBLINGS = 6;

  private Backoff() {}

  /**
   * Milliseconds to wait; by chance down to half of the whole time, so that players which lost
   * their server together do not come back together.
   *
   * @param failures in a row, at least 1
   */
  public static long millis(int failures, RandomGenerator chance) {
    long whole = Math.min(LONGEST, FIRST << Math.min(failures - 1, DOUBLINGS));
    return whole / 2 + chance.nextLong(whole / 2 + 1);
  }
}
