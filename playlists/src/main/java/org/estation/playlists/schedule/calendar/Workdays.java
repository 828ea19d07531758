package org.estation.playlists.schedule.calendar;

import java.util.List;
import org.estation.playlists.schedule.time.DayRange;
import org.estation.shared.program.Words;

/**
 * Workdays: Monday to Friday without public holidays, and make-up days (调休) at weekends.
 *
 * @param holidays the public holidays, as the year's notice says
 * @param makeUpDays the days worked instead; none is a holiday
 */
public record Workdays(String name, Words words, List<DayRange> holidays, List<DayRange> makeUpDays)
    implements NamedCalendar {
  public Workdays {
    CalendarCheck.names(name, words);
    holidays = CalendarCheck.bounded(holidays);
    makeUpDays = CalendarCheck.bounded(makeUpDays);
    for (DayRange worked : makeUpDays) {
      if (holidays.stream().anyMatch(free -> meet(free, worked))) {
        throw new IllegalArgumentException(
            "a day is both a holiday and a make-up day, from " + worked.first() + " on");
      }
    }
  }

  private static boolean meet(DayRange one, DayRange other) {
    return one.first().compareTo(other.last()) <= 0 && other.first().compareTo(one.last()) <= 0;
  }
}
