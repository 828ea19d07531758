package org.estation.shared.assignment;

import java.time.DayOfWeek;
import java.util.List;
import org.estation.shared.program.Interval;

/**
 * Hours of the week, local to the screen.
 *
 * @param days the days they start on, 1 to 7 in the order of the week from Monday
 * @param intervals the hours of each of them, 1 to 24, by ascending {@code from}
 */
public record Hours(List<DayOfWeek> days, List<Interval> intervals) {
  public Hours {
    days = List.copyOf(days);
    intervals = Interval.ofOneDay(intervals);
    if (days.isEmpty() || !days.equals(days.stream().distinct().sorted().toList())) {
      throw new IllegalArgumentException("weekdays are named once each, in order from Monday");
    }
  }
}
