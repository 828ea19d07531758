package org.estation.playlists.schedule.time;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estation.shared.program.Interval;

/**
 * A stretch of a day. One whose end is not after its start passes midnight and belongs to the day
 * it starts on; equal ends are 24 hours.
 *
 * @param from 00:00 to 23:59
 * @param to 00:00 to 24:00
 */
public record DailyInterval(TimeOfDay from, TimeOfDay to) {
  private static final int MOST = 24;

  public DailyInterval {
    if (from.minute() == Interval.DAY) {
      throw new IllegalArgumentException("an interval starts at 00:00 to 23:59");
    }
  }

  /**
   * Checks that intervals start at different times; they may overlap.
   *
   * @param path what the list is called
   * @throws IllegalArgumentException when two start together, or there are more than 24
   */
  public static void check(String path, List<DailyInterval> intervals) {
    if (intervals.size() > MOST) {
      throw new IllegalArgumentException(path + ": a day has at most 24 intervals");
    }
    Set<TimeOfDay> starts = new HashSet<>();
    for (int i = 0; i < intervals.size(); i++) {
      if (!starts.add(intervals.get(i).from())) {
        throw new IllegalArgumentException(
            path + "[" + i + "]: two intervals start at " + intervals.get(i).from());
      }
    }
  }

  /** The interval in minutes of the day it starts on. */
  public Interval minutes() {
    int end = to.minute() > from.minute() ? to.minute() : to.minute() + Interval.DAY;
    return new Interval(from.minute(), end);
  }
}
