package org.estation.playlists.schedule.calendar;

import java.util.List;
import org.estation.playlists.schedule.time.DayRange;
import org.estation.shared.program.Words;

/**
 * Listed days, such as school holidays by a county's notice.
 *
 * @param days in any order; they may overlap
 */
public record Ranges(String name, Words words, List<DayRange> days) implements NamedCalendar {
  public Ranges {
    CalendarCheck.names(name, words);
    days = CalendarCheck.bounded(days);
  }
}
