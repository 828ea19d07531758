package org.estation.shared.program;

/**
 * The local days a program speaks for, both included.
 *
 * @param firstDay days since 1970-01-01
 * @param lastDay days since 1970-01-01
 */
public record Horizon(int firstDay, int lastDay) {
  private static final int LONGEST = 1_100;

  public Horizon {
    if (lastDay < firstDay || lastDay - firstDay > LONGEST) {
      throw new IllegalArgumentException("a horizon has 1 to " + LONGEST + " days");
    }
  }
}
