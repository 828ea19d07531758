package org.estation.playlists.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Finds each booking's {@link Verdict} at an instant inside a running slot: what shuts it out now,
 * else what beat it when the slot began.
 *
 * @param days the program's days
 * @param day the local day
 * @param instant the instant, at which the bookings stand as they tell
 * @param decision what was decided when the running slot began
 */
record Judgement(LocalDays days, int day, long instant, Decision decision) {
  /**
   * What was decided at a slot's start.
   *
   * @param could the bookings that could play
   * @param choice what was chosen, or null when nobody could
   */
  record Decision(Set<Turn> could, DayWalk.@Nullable Choice choice) {}

  Verdict of(Turn turn) {
    DayWalk.@Nullable Choice choice = decision.choice();
    if (choice != null && choice.turn() == turn) {
      return turn.isOpen()
          ? new Verdict.Plays(turn.booking(), choice.by())
          : new Verdict.PlaysOut(turn.booking());
    }
    if (!turn.isOpen()) {
      return closed(turn.booking());
    }
    if (!turn.canPlay()) {
      return unable(turn);
    }
    if (choice == null) {
      return new Verdict.Waits(turn.booking());
    }
    boolean isBelow = turn.booking().layer().compareTo(choice.turn().booking().layer()) > 0;
    return isBelow || decision.could().contains(turn)
        ? beaten(turn, choice)
        : new Verdict.Waits(turn.booking());
  }

  private Verdict closed(Booking booking) {
    if (day < booking.days().first()) {
      return new Verdict.NotYet(booking, booking.days().first());
    }
    if (day > booking.days().last()) {
      return new Verdict.Over(booking, booking.days().last());
    }
    if (booking.days().has(day)) {
      return new Verdict.OutsideHours(booking);
    }
    DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
    return hasWeekday(booking, weekday)
        ? new Verdict.NotOnDay(booking, day)
        : new Verdict.NotOnWeekday(booking, weekday);
  }

  private static boolean hasWeekday(Booking booking, DayOfWeek weekday) {
    return IntStream.rangeClosed(booking.days().first(), booking.days().last())
        .filter(day -> LocalDate.ofEpochDay(day).getDayOfWeek() == weekday)
        .anyMatch(booking.days()::has);
  }

  private Verdict unable(Turn turn) {
    Booking booking = turn.booking();
    if (turn.hasNothing()) {
      return turn.hasCapped(instant)
          ? new Verdict.Capped(booking)
          : new Verdict.NothingValid(booking);
    }
    long next = turn.multipleAfter(instant);
    return new Verdict.NotDue(booking, next == Alarms.NEVER ? null : days.minuteOf(next));
  }

  private Verdict beaten(Turn turn, DayWalk.Choice choice) {
    Booking booking = turn.booking();
    Booking other = choice.turn().booking();
    if (booking.layer() != other.layer()) {
      return new Verdict.YieldsToLayer(booking, other);
    }
    if (booking.layer() == Layer.TAKEOVER) {
      return new Verdict.YieldsToTakeover(booking, other, rank(turn, choice.turn()));
    }
    if (choice.by() == Verdict.By.CADENCE) {
      return new Verdict.YieldsToCadence(booking, other);
    }
    return Objects.equals(choice.passedOver(), turn)
        ? new Verdict.PassedOver(booking)
        : new Verdict.YieldsToShare(booking, other);
  }

  private static Verdict.Rank rank(Turn turn, Turn other) {
    if (turn.booking().priority() != other.booking().priority()) {
      return Verdict.Rank.PRIORITY;
    }
    return turn.openedAt() == other.openedAt() ? Verdict.Rank.ID : Verdict.Rank.OPENED;
  }
}
