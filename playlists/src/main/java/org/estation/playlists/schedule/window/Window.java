package org.estation.playlists.schedule.window;

import java.util.Comparator;
import java.util.List;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.schedule.time.TimeOfDay;
import org.estation.shared.program.Interval;
import org.jspecify.annotations.Nullable;

/**
 * When a booking may play: on the days of a rule, in daily intervals.
 *
 * @param days which days
 * @param intervals when on each of them, at most 24 that start at different times; none for the
 *     hours of its calendar, or for the whole day where that has none
 */
public record Window(DayRule days, List<DailyInterval> intervals) {
  private static final Comparator<DailyInterval> BY_START =
      Comparator.comparingInt(interval -> interval.from().minute());
  private static final DailyInterval WHOLE_DAY =
      new DailyInterval(new TimeOfDay(0), new TimeOfDay(Interval.DAY));

  public Window {
    DailyInterval.check("intervals", intervals);
    intervals = intervals.stream().sorted(BY_START).toList();
  }

  /** The whole day, from a first to a last day or without an end. */
  public static Window each(LocalDay first, @Nullable LocalDay last) {
    return new Window(DayRule.each(first, last), List.of());
  }

  /**
   * Checks that its calendars are there and agree on its hours.
   *
   * @param path what the window is called
   * @throws IllegalArgumentException with the path to what is wrong
   */
  public void check(String path, Calendars calendars) {
    check(path + ".days.on", days.on(), calendars);
    check(path + ".days.off", days.off(), calendars);
    long hours = days.on().stream().map(name -> calendars.get(name).hours()).distinct().count();
    if (intervals.isEmpty() && hours > 1) {
      throw new IllegalArgumentException(
          path + ".intervals: its calendars have different hours, so it must name its own");
    }
  }

  private static void check(String path, List<String> names, Calendars calendars) {
    for (int i = 0; i < names.size(); i++) {
      if (calendars.find(names.get(i)) == null) {
        throw new IllegalArgumentException(
            path + "[" + i + "]: there is no calendar " + names.get(i));
      }
    }
  }

  /** When it is open on each of its days, in ascending order. */
  public List<DailyInterval> hours(Calendars calendars) {
    if (!intervals.isEmpty()) {
      return intervals;
    }
    List<DailyInterval> own =
        days.on().isEmpty() ? List.of() : calendars.get(days.on().getFirst()).hours();
    return own.isEmpty() ? List.of(WHOLE_DAY) : own.stream().sorted(BY_START).toList();
  }
}
