package org.estation.shared.program;

/**
 * A daily interval in local minutes of the day it starts on. It may end on the day after.
 *
 * @param from first minute, 0 to 1,439
 * @param to first minute after it, at most 1,440 later
 */
public record Interval(int from, int to) {
  /** Minutes of a day. */
  public static final int DAY = 1_440;

  /** From midnight to midnight. */
  public static final Interval WHOLE_DAY = new Interval(0, DAY);

  public Interval {
    if (from < 0 || from >= DAY) {
      throw new IllegalArgumentException("an interval starts at a minute from 0 to 1439");
    }
    if (to <= from || to > from + DAY) {
      throw new IllegalArgumentException("an interval ends 1 to 1440 minutes after it starts");
    }
  }
}
