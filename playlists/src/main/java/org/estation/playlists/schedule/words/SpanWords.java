package org.estation.playlists.schedule.words;

import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.words.DateWords;
import org.estation.playlists.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of days in words.
 *
 * @param year the year that goes without saying
 */
record SpanWords(Phrases phrases, DateWords words, int year) {
  private static final int WEEK = 7;

  /** Such as {@code 5 月 12 日} and {@code 12 May}. */
  String date(LocalDate date) {
    return date(date, date.getYear() != year);
  }

  private String date(LocalDate date, boolean withYear) {
    return withYear
        ? words.dateAndYear(date)
        : words.date(date.getMonthValue(), date.getDayOfMonth());
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
          "span.month", words.date(first.getYear() == year ? "month-of" : "month-of.year", first));
    }
    return range(first, last, isSameYear);
  }

  /** Of one year, which is said once if at all; else both years are said. */
  private String range(LocalDate first, LocalDate last, boolean isSameYear) {
    boolean isSaidOnce = isSameYear && first.getYear() != year;
    boolean isChinese = phrases.isChinese();
    return phrases.say(
        "span",
        date(first, !isSameYear || (isSaidOnce && isChinese)),
        date(last, !isSameYear || (isSaidOnce && !isChinese)));
  }
}
