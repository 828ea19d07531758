package org.estation.playlists.schedule.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.recurrence.RecurrenceDays;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.shared.program.Words;

/** The bounds that all calendars have in common. */
final class CalendarCheck {
  /** The most entries of a list of days. */
  static final int MOST_DAYS = 1_000;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int LONGEST_WORDS = 60;

  private CalendarCheck() {}

  static void names(String name, Words words) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a calendar's name has 1 to 64 letters, digits, '.', '_', '-'");
    }
    text(words.zh());
    text(words.en());
  }

  private static void text(String words) {
    if (words.isBlank() || words.length() > LONGEST_WORDS) {
      throw new IllegalArgumentException("a calendar's words have 1 to 60 characters each");
    }
  }

  /** A calendar has no first day that could say on which days it recurs. */
  static void hasDays(Recurrence recurrence) {
    if (!recurrence.namesDays()) {
      throw new IllegalArgumentException("its recurrence names no day of a year");
    }
    RecurrenceDays all = new RecurrenceDays(recurrence, LocalDate.EPOCH);
    if (!all.reaches(new LocalDay(LocalDay.LATEST).number(), _ -> true)) {
      throw new IllegalArgumentException("its recurrence never has a day");
    }
  }

  static <T> List<T> bounded(List<T> list) {
    if (list.size() > MOST_DAYS) {
      throw new IllegalArgumentException("a calendar's list has at most 1000 entries");
    }
    return List.copyOf(list);
  }
}
