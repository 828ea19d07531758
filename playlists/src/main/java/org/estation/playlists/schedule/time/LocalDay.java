package org.estation.playlists.schedule.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A local day, in JSON a text such as {@code 2026-11-22}.
 *
 * @param date from 1970-01-01 to 9999-12-31
 */
public record LocalDay(LocalDate date) implements Comparable<LocalDay> {
  /** The last day that can be named. */
  public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private static final LocalDate EARLIEST = LocalDate.EPOCH;

  public LocalDay {
    if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
      throw new IllegalArgumentException("a day lies in the years 1970 to 9999");
    }
  }

  /**
   * The day of a text.
   *
   * @throws IllegalArgumentException when it names none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LocalDay of(String text) {
    try {
      return new LocalDay(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day such as 2026-11-22", e);
    }
  }

  /** Days since 1970-01-01. */
  public int number() {
    return Math.toIntExact(date.toEpochDay());
  }

  @Override
  public int compareTo(LocalDay other) {
    return date.compareTo(other.date);
  }

  @JsonValue
  @Override
  public String toString() {
    return date.toString();
  }
}
