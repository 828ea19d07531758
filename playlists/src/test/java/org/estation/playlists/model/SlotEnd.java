package org.estation.playlists.model;

import java.util.NavigableSet;
import java.util.Optional;
import org.estation.shared.program.Booking;
import org.estation.shared.program.ProgramItem;

/** Where a slot ends. */
final class SlotEnd {
  private static final long FIVE_MINUTES = 5 * 60_000;

  private final DayState state;

  SlotEnd(DayState state) {
    this.state = state;
  }

  /** The end of a slot that is the last of the plays. */
  long of(Play play) {
    return contested(play, Math.min(state.end, planned(play)));
  }

  private long planned(Play play) {
    ProgramItem item = state.item(play.item());
    long closes = state.window(play.booking()).stretch(play.start()).end();
    if (item.duration() == 0) {
      return closes;
    }
    return Math.min(play.start() + item.duration(), closes + FIVE_MINUTES);
  }

  /** Goes from change to change until a takeover ends the slot. */
  private long contested(Play play, long limit) {
    NavigableSet<Long> changes = state.changes(play.start(), limit);
    Optional<Long> since = Optional.empty();
    while (!changes.isEmpty()) {
      long instant = changes.pollFirst();
      Optional<Booking> contester = contester(play.booking(), instant);
      if (contester.isPresent()) {
        if (since.isEmpty()) {
          since = Optional.of(instant);
          if (instant + FIVE_MINUTES < limit) {
            changes.add(instant + FIVE_MINUTES);
          }
        }
        if (contester.get().cut() || instant >= since.get() + FIVE_MINUTES) {
          Notes.contested(state, play, contester.get(), instant - since.get());
          return instant;
        }
      }
    }
    return limit;
  }

  /** The takeover that contests a running slot of this booking and ranks first. */
  private Optional<Booking> contester(Booking running, long instant) {
    return state.bookings.stream()
        .filter(DayState::takesOver)
        .filter(other -> !other.equals(running))
        .filter(other -> state.eligible(other, instant))
        .filter(other -> contests(other, running, instant))
        .min(state.rank(instant));
  }

  private boolean contests(Booking other, Booking running, long instant) {
    boolean safe = DayState.takesOver(running) && state.window(running).open(instant);
    return !safe || state.rank(instant).compare(other, running) < 0;
  }
}
