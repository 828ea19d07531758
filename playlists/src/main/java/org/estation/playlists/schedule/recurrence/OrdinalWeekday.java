package org.estation.playlists.schedule.recurrence;

import java.time.DayOfWeek;
import java.util.Comparator;

/**
 * One value of {@code BYDAY}.
 *
 * @param ordinal which one in the month or year, negative from the end, −53 to 53; 0 for each
 */
public record OrdinalWeekday(int ordinal, DayOfWeek day) implements Comparable<OrdinalWeekday> {
  private static final Comparator<OrdinalWeekday> ORDER =
      Comparator.comparingInt(OrdinalWeekday::ordinal).thenComparing(OrdinalWeekday::day);

  /** Each such day of the week. */
  public static OrdinalWeekday each(DayOfWeek day) {
    return new OrdinalWeekday(0, day);
  }

  @Override
  public int compareTo(OrdinalWeekday other) {
    return ORDER.compare(this, other);
  }

  /** As in RFC 5545, such as {@code MO} and {@code -1FR}. */
  @Override
  public String toString() {
    return (ordinal == 0 ? "" : ordinal) + day.name().substring(0, 2);
  }
}
