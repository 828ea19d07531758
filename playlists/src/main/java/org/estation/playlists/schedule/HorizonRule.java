package org.estation.playlists.schedule;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.estation.shared.program.Horizon;

/**
 * The days a program speaks for: from the first day of the quarter it is compiled in to the end of
 * the quarter that is at least 400 days away. So all programs compiled in a quarter have the same
 * first day, and a nightly compilation rarely changes the last.
 */
public final class HorizonRule {
  /** Days a horizon reaches ahead at least. */
  public static final int DAYS_AHEAD = 400;

  private HorizonRule() {}

  /** The horizon of a program compiled on this day. */
  public static Horizon on(LocalDate today) {
    LocalDate last = firstOfQuarter(today.plusDays(DAYS_AHEAD)).plusMonths(3).minusDays(1);
    return new Horizon(
        Math.toIntExact(firstOfQuarter(today).toEpochDay()), Math.toIntExact(last.toEpochDay()));
  }

  private static LocalDate firstOfQuarter(LocalDate date) {
    return date.with(IsoFields.DAY_OF_QUARTER, 1);
  }
}
