package org.estation.playlists.schedule.calendar;

import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.shared.program.Words;

/**
 * All days of a recurrence, such as weekends.
 *
 * @param recurrence one that names days, without INTERVAL, COUNT and UNTIL, which would need a
 *     first day to count from
 */
public record Recurring(String name, Words words, Recurrence recurrence) implements NamedCalendar {
  public Recurring {
    CalendarCheck.names(name, words);
    boolean isPlain = recurrence.count() == null && recurrence.until() == null;
    if (recurrence.interval() != 1 || !isPlain) {
      throw new IllegalArgumentException(
          "a calendar's recurrence has no INTERVAL, COUNT and UNTIL");
    }
    CalendarCheck.hasDays(recurrence);
  }
}
