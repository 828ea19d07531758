package org.estation.playlists.words;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Dates, months and weekdays as people write them. */
public record DateWords(Phrases phrases) {

  /** Such as {@code 5 月 12 日} and {@code 12 May}. */
  public String date(int month, int day) {
    return date("date", "", month, day);
  }

  /** Such as {@code 2026 年 5 月 12 日} and {@code 12 May 2026}. */
  public String dateAndYear(LocalDate date) {
    return date("date.year", date);
  }

  /** A phrase about a date: its year, the name of its month, its day of the month. */
  public String date(String key, LocalDate date) {
    return date(key, String.valueOf(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
  }

  private String date(String key, String year, int month, int day) {
    return Phrases.spaced(phrases.say(key, year, month(month), String.valueOf(day)));
  }

  /** The name of a month, 1 to 12. */
  public String month(int month) {
    return phrases.say("month." + month);
  }

  /** Such as {@code 周日} and {@code Sunday}. */
  public String weekday(DayOfWeek day) {
    return phrases.say("weekday." + day.getValue());
  }

  /** Such as {@code 周日} and {@code Sundays}. */
  public String weekdays(DayOfWeek day) {
    return phrases.say("weekdays." + day.getValue());
  }
}
