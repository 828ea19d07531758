package org.estation.playlists.schedule.recurrence;

/** How long one interval of a recurrence is. */
public enum Frequency {
  /** A day. */
  DAILY,
  /** A week that starts on the recurrence's {@code WKST}. */
  WEEKLY,
  /** A month. */
  MONTHLY,
  /** A year; with {@code BYWEEKNO}, the weeks of a year. */
  YEARLY
}
