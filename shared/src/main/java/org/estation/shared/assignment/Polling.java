package org.estation.shared.assignment;

/**
 * How often a player calls its server, in milliseconds, 1 s to 24 h each.
 *
 * @param assignment between two looks at the assignment
 * @param plays between two deliveries of play records
 * @param health between two reports of health
 * @param screenshot between two screenshots sent unasked with the health
 */
public record Polling(long assignment, long plays, long health, long screenshot) {
  private static final long SHORTEST = 1_000;
  private static final long LONGEST = 86_400_000;

  public Polling {
    check(assignment);
    check(plays);
    check(health);
    check(screenshot);
  }

  private static void check(long millis) {
    if (millis < SHORTEST || millis > LONGEST) {
      throw new IllegalArgumentException("a poll interval is 1 s to 24 h");
    }
  }
}
