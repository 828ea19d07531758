package org.estation.playlists.schedule.recurrence;

import java.time.LocalDate;
import java.util.List;

/** Whether a day fits the BYxxx parts of a rule. */
final class DayFit {
  private static final int WEEK = 7;

  private final Recurrence rule;
  private final boolean countsInMonth;

  private DayFit(Recurrence rule, boolean countsInMonth) {
    this.rule = rule;
    this.countsInMonth = countsInMonth;
  }

  /** The fit of a rule, with what it leaves to its first day said by that day. */
  static DayFit of(Recurrence rule, LocalDate first) {
    boolean inMonth = rule.frequency() == Frequency.MONTHLY || !rule.months().isEmpty();
    return new DayFit(rule.begunOn(first), inMonth);
  }

  /**
   * Whether a day fits.
   *
   * @param place the day's place in its unit, from 0
   * @param length days of the unit
   */
  boolean has(int day, int place, int length) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return (rule.months().isEmpty() || rule.months().contains(date.getMonthValue()))
        && hasPlace(rule.monthDays(), date.getDayOfMonth(), date.lengthOfMonth())
        && hasPlace(rule.yearDays(), date.getDayOfYear(), date.lengthOfYear())
        && hasPlace(rule.weekNumbers(), place / WEEK + 1, length / WEEK)
        && (rule.weekdays().isEmpty() || hasWeekday(date));
  }

  /** Whether a list is empty or names a place, from the beginning or, negative, from the end. */
  private static boolean hasPlace(List<Integer> list, int place, int length) {
    return list.isEmpty() || list.contains(place) || list.contains(place - length - 1);
  }

  private boolean hasWeekday(LocalDate date) {
    int day = countsInMonth ? date.getDayOfMonth() : date.getDayOfYear();
    int length = countsInMonth ? date.lengthOfMonth() : date.lengthOfYear();
    int ordinal = (day - 1) / WEEK + 1;
    int fromEnd = -((length - day) / WEEK + 1);
    return rule.weekdays().stream()
        .filter(weekday -> weekday.day() == date.getDayOfWeek())
        .mapToInt(OrdinalWeekday::ordinal)
        .anyMatch(wanted -> wanted == 0 || wanted == ordinal || wanted == fromEnd);
  }
}
