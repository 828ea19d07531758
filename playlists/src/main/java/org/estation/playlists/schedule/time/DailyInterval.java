package org.estation.playlists.schedule.time;

import org.estation.shared.program.Interval;

/**
 * A stretch of a day. One whose end is not after its start passes midnight and belongs to the day
 * it starts on; equal ends are 24 hours.
 *
 * @param from 00:00 to 23:59
 * @param to 00:00 to 24:00
 */
public record DailyInterval(TimeOfDay from, TimeOfDay to) {
  public DailyInterval {
    if (from.minute() == Interval.DAY) {
      throw new IllegalArgumentException("an interval starts at 00:00 to 23:59");
    }
  }

  /** The interval in minutes of the day it starts on. */
  public Interval minutes() {
    int end = to.minute() > from.minute() ? to.minute() : to.minute() + Interval.DAY;
    return new Interval(from.minute(), end);
  }
}
