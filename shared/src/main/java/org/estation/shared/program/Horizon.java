package org.estation.shared.program;

/**
 * The local days a program speaks for, both included.
 *
 * @param firstDay days since 1970-01-01
 * @param lastDay days since 1970-01-01
 */
public record Horizon(int firstDay, int lastDay) {
  /** The most days of a horizon. */
  public static final int LONGEST = 1_100;

  static final int LAST_DAY_OF_9999 = 2_932_896;

  public Horizon {
    if (firstDay < 0 || lastDay > LAST_DAY_OF_9999) {
      throw new IllegalArgumentException("a horizon lies in the years 1970 to 9999");
    }
    if (lastDay < firstDay || lastDay - firstDay >= LONGEST) {
      throw new IllegalArgumentException("a horizon has 1 to " + LONGEST + " days");
    }
  }
}
