package org.estation.playlists.schedule.calendar;

import java.util.List;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.shared.program.Words;

/**
 * Days with school: those of one calendar without those of another.
 *
 * @param workdays the calendar of workdays
 * @param holidays the calendar of school holidays
 * @param hours when school is over; a window on these days that names no interval is open then
 */
public record SchoolDays(
    String name, Words words, String workdays, String holidays, List<DailyInterval> hours)
    implements NamedCalendar {
  public SchoolDays {
    CalendarCheck.names(name, words);
    hours = List.copyOf(hours);
    DailyInterval.check("hours", hours);
  }

  @Override
  public List<String> parts() {
    return List.of(workdays, holidays);
  }
}
