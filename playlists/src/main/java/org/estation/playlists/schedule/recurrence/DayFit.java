package org.estation.playlists.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/** Whether a day fits the BYxxx parts of a rule, in a form that is quick to ask. */
final class DayFit {
  private static final int WEEK = 7;

  private final BitSet months = new BitSet();
  private final BitSet weekdays = new BitSet();
  private final Places weekNumbers;
  private final Places monthDays;
  private final Places yearDays;
  private final List<OrdinalWeekday> ordinals;
  private final boolean countsInMonth;
  private final boolean asksDate;

  /** The fit of a rule, with what it leaves to its first day said by that day. */
  DayFit(Recurrence rule, LocalDate first) {
    Recurrence whole = rule.begunOn(first);
    whole.months().forEach(months::set);
    whole.weekdays().forEach(weekday -> weekdays.set(weekday.day().getValue()));
    weekNumbers = new Places(whole.weekNumbers());
    monthDays = new Places(whole.monthDays());
    yearDays = new Places(whole.yearDays());
    boolean counts = whole.weekdays().stream().anyMatch(weekday -> weekday.ordinal() != 0);
    ordinals = counts ? whole.weekdays() : List.of();
    countsInMonth = whole.frequency() == Frequency.MONTHLY || !whole.months().isEmpty();
    asksDate = counts || !(months.isEmpty() && monthDays.isEvery() && yearDays.isEvery());
  }

  /**
   * Whether a day fits.
   *
   * @param place the day's place in its unit, from 0
   * @param length days of the unit
   */
  boolean has(int day, int place, int length) {
    return (weekdays.isEmpty() || weekdays.get(weekday(day)))
        && weekNumbers.has(place / WEEK + 1, length / WEEK)
        && (!asksDate || hasDate(LocalDate.ofEpochDay(day)));
  }

  /** 1 January 1970 was a Thursday. */
  private static int weekday(int day) {
    return Math.floorMod(day + DayOfWeek.THURSDAY.getValue() - 1, WEEK) + 1;
  }

  private boolean hasDate(LocalDate date) {
    return (months.isEmpty() || months.get(date.getMonthValue()))
        && monthDays.has(date.getDayOfMonth(), date.lengthOfMonth())
        && yearDays.has(date.getDayOfYear(), date.lengthOfYear())
        && (ordinals.isEmpty() || hasOrdinal(date));
  }

  private boolean hasOrdinal(LocalDate date) {
    int day = countsInMonth ? date.getDayOfMonth() : date.getDayOfYear();
    int length = countsInMonth ? date.lengthOfMonth() : date.lengthOfYear();
    int ordinal = (day - 1) / WEEK + 1;
    int fromEnd = -((length - day) / WEEK + 1);
    for (OrdinalWeekday wanted : ordinals) {
      boolean counted =
          wanted.ordinal() == 0 || wanted.ordinal() == ordinal || wanted.ordinal() == fromEnd;
      if (counted && wanted.day() == date.getDayOfWeek()) {
        return true;
      }
    }
    return false;
  }
}
