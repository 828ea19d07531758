package org.estation.server.harvest.article;

/**
 * How long an article stays on a screen, fixed from its length when it is taken: 3 s to look up and
 * 55 ms for each character, at least 10 s and at most 60 s. So 200 characters stay 14 s, about 18
 * characters a second, which people who glance at a screen can still follow; a design number of our
 * own, no seed document sets one.
 */
public final class ReadingTime {
  /** How long a picture stays, in milliseconds. */
  public static final long PICTURE = 10_000;

  private static final long LOOK_UP = 3_000;
  private static final long CHARACTER = 55;
  private static final long SHORTEST = 10_000;
  private static final long LONGEST = 60_000;

  private ReadingTime() {}

  /**
   * Milliseconds for an article.
   *
   * @param characters of its text, white space left out
   */
  public static long of(int characters) {
    return Math.clamp(LOOK_UP + CHARACTER * characters, SHORTEST, LONGEST);
  }
}
