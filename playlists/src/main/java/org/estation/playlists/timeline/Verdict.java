package org.estation.playlists.timeline;

import java.time.DayOfWeek;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** The first rule of the walk that stopped or admitted a booking at an instant. */
public sealed interface Verdict {
  /** The booking. */
  Booking booking();

  /** What the rule says, for people. */
  default Words words() {
    return VerdictWords.of(this);
  }

  /** It plays. */
  record Plays(Booking booking, By by) implements Verdict {}

  /** Its window is closed, but its last slot has not ended. */
  record PlaysOut(Booking booking) implements Verdict {}

  /**
   * Its days begin later.
   *
   * @param first days since 1970-01-01
   */
  record NotYet(Booking booking, int first) implements Verdict {}

  /**
   * Its days are over.
   *
   * @param last days since 1970-01-01
   */
  record Over(Booking booking, int last) implements Verdict {}

  /** None of its days is such a weekday. */
  record NotOnWeekday(Booking booking, DayOfWeek weekday) implements Verdict {}

  /**
   * This is none of its days.
   *
   * @param day days since 1970-01-01
   */
  record NotOnDay(Booking booking, int day) implements Verdict {}

  /** It plays on this day, but not at this hour. */
  record OutsideHours(Booking booking) implements Verdict {}

  /** None of its items may start now: too early or too late for them. */
  record NothingValid(Booking booking) implements Verdict {}

  /** All items that are valid now have started as often as they may within an hour. */
  record Capped(Booking booking) implements Verdict {}

  /**
   * The clock does not ask for it now.
   *
   * @param nextMinute the local minute of the day at which it does, or null when it does not today
   */
  record NotDue(Booking booking, @Nullable Integer nextMinute) implements Verdict {}

  /** It became able to play while a slot ran that it does not cut. */
  record Waits(Booking booking) implements Verdict {}

  /** A higher layer plays. */
  record YieldsToLayer(Booking booking, Booking other) implements Verdict {}

  /** Another takeover ranks before it. */
  record YieldsToTakeover(Booking booking, Booking other, Rank rank) implements Verdict {}

  /** Another booking is due by the clock, or due for longer. */
  record YieldsToCadence(Booking booking, Booking other) implements Verdict {}

  /** Another booking has had less airtime for its share. */
  record YieldsToShare(Booking booking, Booking other) implements Verdict {}

  /** Its next item was just shown, so another went before it. */
  record PassedOver(Booking booking) implements Verdict {}

  /** Why a booking plays. */
  enum By {
    /** As the first of the takeovers. */
    TAKEOVER,
    /** As the first of those that the clock asks for. */
    CADENCE,
    /** By share of airtime. */
    SHARE
  }

  /** What ranks takeovers. */
  enum Rank {
    /** A higher priority. */
    PRIORITY,
    /** A window that opened later. */
    OPENED,
    /** An id that comes first. */
    ID
  }
}
