package org.estation.playlists.schedule.recurrence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule of RFC 5545, section 3.3.10, as far as it names days; in JSON its text, such as
 * {@code FREQ=MONTHLY;BYDAY=2TU}. Lists are ascending and empty where the rule has no such part.
 *
 * @param frequency FREQ
 * @param interval INTERVAL, 1 where the rule has none
 * @param count COUNT, or null
 * @param until UNTIL, the last day it may name, or null
 * @param months BYMONTH, 1 to 12
 * @param weekNumbers BYWEEKNO, ±1 to ±53
 * @param yearDays BYYEARDAY, ±1 to ±366
 * @param monthDays BYMONTHDAY, ±1 to ±31
 * @param weekdays BYDAY
 * @param positions BYSETPOS, ±1 to ±366
 * @param weekStart WKST, Monday where the rule has none
 */
public record Recurrence(
    Frequency frequency,
    int interval,
    @Nullable Integer count,
    @Nullable LocalDate until,
    List<Integer> months,
    List<Integer> weekNumbers,
    List<Integer> yearDays,
    List<Integer> monthDays,
    List<OrdinalWeekday> weekdays,
    List<Integer> positions,
    DayOfWeek weekStart) {
  public Recurrence {
    months = months.stream().sorted().distinct().toList();
    weekNumbers = weekNumbers.stream().sorted().distinct().toList();
    yearDays = yearDays.stream().sorted().distinct().toList();
    monthDays = monthDays.stream().sorted().distinct().toList();
    weekdays = weekdays.stream().sorted().distinct().toList();
    positions = positions.stream().sorted().distinct().toList();
  }

  /**
   * The recurrence of a text.
   *
   * @throws IllegalArgumentException when it is none of RFC 5545, or names times within a day
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Recurrence of(String text) {
    return RecurrenceText.read(text);
  }

  /** Whether it names a day of the week, the month or the year, so that a first day adds none. */
  public boolean namesDays() {
    return !(yearDays.isEmpty() && monthDays.isEmpty() && weekdays.isEmpty());
  }

  /** The same rule with what it leaves to its first day said by that day. */
  public Recurrence begunOn(LocalDate first) {
    if (namesDays()) {
      return this;
    }
    List<Integer> day = List.of(first.getDayOfMonth());
    List<OrdinalWeekday> weekday = List.of(OrdinalWeekday.each(first.getDayOfWeek()));
    return switch (frequency) {
      case DAILY -> this;
      case WEEKLY -> on(months, monthDays, weekday);
      case MONTHLY -> on(months, day, weekdays);
      case YEARLY ->
          weekNumbers.isEmpty()
              ? on(months.isEmpty() ? List.of(first.getMonthValue()) : months, day, weekdays)
              : on(months, monthDays, weekday);
    };
  }

  private Recurrence on(
      List<Integer> inMonths, List<Integer> onDays, List<OrdinalWeekday> onWeekdays) {
    return new Recurrence(
        frequency,
        interval,
        count,
        until,
        inMonths,
        weekNumbers,
        yearDays,
        onDays,
        onWeekdays,
        positions,
        weekStart);
  }

  /** Its text, parts in the order of RFC 5545's tables. */
  @JsonValue
  @Override
  public String toString() {
    return RecurrenceText.write(this);
  }
}
