package org.estation.playlists.timeline;

import org.estation.shared.program.ZoneOffsets;

/**
 * The local days of a zone as stretches of instants. A local time is the first instant at which the
 * zone's clock shows it or later: what a gap left out is the gap's end, and of two times alike the
 * earlier counts. Day d begins at its minute 0 and ends where d+1 begins, so a date that the zone
 * skipped has no instants. Days are counted from 1970-01-01; instants are milliseconds since 1970
 * UTC.
 */
public final class LocalDays {
  private static final long DAY = 86_400_000;
  private static final long MINUTE = 60_000;
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
    return instantOf(day * DAY);
  }

  /** First instant after the day. */
  public long endOf(int day) {
    return startOf(day + 1);
  }

  /**
   * The first instant at which the clock shows this minute of the day or later.
   *
   * @param minute local minutes from the day's midnight; from 1,440 on of the days after
   */
  public long instantOf(int day, int minute) {
    return instantOf(day * DAY + minute * MINUTE);
  }

  /** Whether the clock ever shows this minute of the day, from 0 to 1,439. */
  boolean shows(int day, int minute) {
    long instant = instantOf(day, minute);
    return instant + offsetAt(instant) * SECOND == day * DAY + minute * MINUTE;
  }

  /**
   * The local minute of this instant within its date, 0 to 1,439.
   *
   * @throws IllegalArgumentException when the instant lies outside the years 1 to 9999
   */
  public int minuteOf(long instant) {
    check(instant);
    long local = instant + offsetAt(instant) * SECOND;
    return (int) (Math.floorMod(local, DAY) / MINUTE);
  }

  /**
   * The day this instant belongs to.
   *
   * @throws IllegalArgumentException when the instant lies outside the years 1 to 9999
   */
  public int dayOf(long instant) {
    check(instant);
    int day = (int) Math.floorDiv(instant + offsetAt(instant) * SECOND, DAY);
    while (endOf(day) <= instant) {
      day++;
    }
    return day;
  }

  private static void check(long instant) {
    if (instant < EARLIEST || instant > LATEST) {
      throw new IllegalArgumentException("instant " + instant + " is outside the years 1 to 9999");
    }
  }

  private long instantOf(long local) {
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

  /** Seconds east of UTC at this instant. */
  public int offsetAt(long instant) {
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
