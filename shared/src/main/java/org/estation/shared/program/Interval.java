package org.estation.shared.program;

import java.util.List;

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

  private static final int MOST_A_DAY = 24;

  public Interval {
    if (from < 0 || from >= DAY) {
      throw new IllegalArgumentException("an interval starts at a minute from 0 to 1439");
    }
    if (to <= from || to > from + DAY) {
      throw new IllegalArgumentException("an interval ends 1 to 1440 minutes after it starts");
    }
  }

  /**
   * The intervals of one day, checked: 1 to 24 of them, by ascending {@code from}.
   *
   * @throws IllegalArgumentException when they are not
   */
  public static List<Interval> ofOneDay(List<Interval> intervals) {
    if (intervals.isEmpty() || intervals.size() > MOST_A_DAY) {
      throw new IllegalArgumentException("there are 1 to 24 daily intervals");
    }
    for (int i = 1; i < intervals.size(); i++) {
      if (intervals.get(i).from() <= intervals.get(i - 1).from()) {
        throw new IllegalArgumentException("daily intervals are not in ascending order");
      }
    }
    return List.copyOf(intervals);
  }
}
