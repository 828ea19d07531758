package org.estation.playlists.schedule.words;

import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.schedule.time.LocalDay;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them.
 *
 * @param year the year that goes without saying
 */
record DateWords(Phrases phrases, int year) {
  private static final int WEEK = 7;

  /** Such as {@code 5 月 12 日} and {@code 12 May}. */
  String date(LocalDate date) {
    return date(date, date.getYear() != year);
  }

  private String date(LocalDate date, boolean withYear) {
    return say(withYear ? "date.year" : "date", date);
  }

  private String say(String key, LocalDate date) {
    return Phrases.spaced(
        phrases.say(
            key,
            String.valueOf(date.getYear()),
            phrases.say("month." + date.getMonthValue()),
            String.valueOf(date.getDayOfMonth())));
  }

  /** Dates in ascending order. */
  String dates(List<LocalDay> days) {
    return phrases.list("more.days", days.stream().sorted().map(day -> date(day.date())).toList());
  }

  /** From when to when, such as {@code 5 月 12 日起一周}. */
  String span(LocalDate first, @Nullable LocalDate last) {
    if (last == null) {
      return phrases.say("span.open", date(first, true));
    }
    if (first.equals(last)) {
      return phrases.say("span.day", date(first));
    }
    if (last.equals(first.plusDays(WEEK - 1))) {
      return phrases.say("span.week", date(first));
    }
    if (last.equals(first.plusDays(2 * WEEK - 1))) {
      return phrases.say("span.weeks", date(first));
    }
    return wholeOrRange(first, last);
  }

  private String wholeOrRange(LocalDate first, LocalDate last) {
    boolean isSameYear = first.getYear() == last.getYear();
    if (isSameYear && first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear()) {
      return phrases.say("span.year", String.valueOf(first.getYear()));
    }
    boolean isSameMonth = isSameYear && first.getMonth() == last.getMonth();
    if (isSameMonth && first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
      return phrases.say(
          "span.month", say(first.getYear() == year ? "month-of" : "month-of.year", first));
    }
    return range(first, last, isSameYear);
  }

  /** Of one year, which is said once if at all; else both years are said. */
  private String range(LocalDate first, LocalDate last, boolean isSameYear) {
    boolean isSaidOnce = isSameYear && first.getYear() != year;
    boolean isChinese = phrases.yearComesFirst();
    return phrases.say(
        "span",
        date(first, !isSameYear || (isSaidOnce && isChinese)),
        date(last, !isSameYear || (isSaidOnce && !isChinese)));
  }
}
