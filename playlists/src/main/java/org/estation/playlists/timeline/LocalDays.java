package org.estation.playlists.timeline;

import org.estation.shared.program.ZoneOffsets;

/**
 * The local days of a zone as stretches of instants. Day d begins at the first instant at which the
 * zone's clock shows 00:00 of d or later, and ends where d+1 begins. So a day that begins in a gap
 * begins at the transition, of two midnights the earlier counts, and a date that the zone skipped
 * has no instants. Days are counted from 1970-01-01; instants are milliseconds since 1970 UTC.
 */
public final class LocalDays {
  private static final long DAY = 86_400_000;
  private static final long SECOND = 1_000;
  private static final long EARLIEST = -62_135_596_800_000L;
  private static final long LATEST = 253_402_300_799_999L;

  private final ZoneOffsets zone;

  /** The days of this zone. */
  public LocalDays(ZoneOffsets zone) {
    this.zone = zone;
  }

  /** First instant of the day; equal to the next day's when the zone skipped the date. */
  public long startOf(int day) {
    long local = day * DAY;
    long since = Long.MIN_VALUE;
    int offset = zone.offsetSeconds();
    for (ZoneOffsets.Transition transition : zone.transitions()) {
      long instant = local - offset * SECOND;
      if (instant < transition.at()) {
        return Math.max(instant, since);
      }
      since = transition.at();
      offset = transition.offsetSeconds();
    }
    return Math.max(local - offset * SECOND, since);
  }

  /** First instant after the day. */
  public long endOf(int day) {
    return startOf(day + 1);
  }

  /**
   * The day this instant belongs to.
   *
   * @throws IllegalArgumentException when the instant lies outside the years 1 to 9999
   */
  public int dayOf(long instant) {
    if (instant < EARLIEST || instant > LATEST) {
      throw new IllegalArgumentException("instant " + instant + " is outside the years 1 to 9999");
    }
    int day = (int) Math.floorDiv(instant + offsetAt(instant) * SECOND, DAY);
    while (endOf(day) <= instant) {
      day++;
    }
    return day;
  }

  private int offsetAt(long instant) {
    int offset = zone.offsetSeconds();
    for (ZoneOffsets.Transition transition : zone.transitions()) {
      if (instant < transition.at()) {
        return offset;
      }
      offset = transition.offsetSeconds();
    }
    return offset;
  }
}
