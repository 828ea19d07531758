package org.estation.playlists.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/**
 * Days, weeks, months or years, each numbered without a hole.
 *
 * @param hasWeeks whether a year is made of weeks: those whose fourth day lies in it
 */
record Units(Frequency frequency, DayOfWeek weekStart, boolean hasWeeks) {
  private static final int WEEK = 7;
  private static final int MONTHS = 12;
  private static final int DAY_OF_FIRST_WEEK = 4;

  static Units of(Recurrence rule) {
    return new Units(rule.frequency(), rule.weekStart(), !rule.weekNumbers().isEmpty());
  }

  /** The unit of a day; of one at a year's ends the calendar's year. */
  long of(int day) {
    return switch (frequency) {
      case DAILY -> day;
      case WEEKLY -> Math.floorDiv(day - offset(), WEEK);
      case MONTHLY -> LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
      case YEARLY -> LocalDate.ofEpochDay(day).getYear();
    };
  }

  /** The first day of a unit. */
  int start(long unit) {
    return switch (frequency) {
      case DAILY -> (int) unit;
      case WEEKLY -> (int) (unit * WEEK + offset());
      case MONTHLY -> startOfMonth(Math.floorDiv(unit, MONTHS), Math.floorMod(unit, MONTHS) + 1);
      case YEARLY ->
          hasWeeks
              ? (int) startOfWeek(LocalDate.of((int) unit, 1, DAY_OF_FIRST_WEEK))
              : startOfMonth(unit, 1);
    };
  }

  private static int startOfMonth(long year, int month) {
    return (int) LocalDate.of((int) year, month, 1).toEpochDay();
  }

  private long startOfWeek(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(weekStart)).toEpochDay();
  }

  /** 1 January 1970 was a Thursday. */
  private int offset() {
    return weekStart.getValue() - DayOfWeek.THURSDAY.getValue();
  }
}
