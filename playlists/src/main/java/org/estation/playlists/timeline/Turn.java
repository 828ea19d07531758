package org.estation.playlists.timeline;

import java.util.Arrays;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Cadence;

/** A booking during a walk: whether it can play now, and where its playlist stands. */
final class Turn extends Contender {
  private final Cast.Role role;
  private final WalkedDay day;
  private final Openings openings;
  private final Queue queue;
  private final Clock clock = new Clock();
  private Playhead playhead;
  private boolean open;
  private boolean queued;
  private long openedAt;
  private long dueSince = Alarms.NEVER;
  private long lastStart = Long.MIN_VALUE;

  /** A booking that will stand in this queue whenever it can play. */
  Turn(Cast.Role role, WalkedDay day, Queue queue) {
    super(role.rank(), role.weight(), 1);
    this.role = role;
    this.day = day;
    this.queue = queue;
    openings = day.openings(role);
    playhead = Playhead.of(role.listing(), day.number());
  }

  /** Where the bookings that can play stand, by an order that may hang on what they tell. */
  interface Queue {
    /** The booking can play from now on. */
    void enter(Turn turn);

    /** The booking cannot play any more, or what it tells is about to change. */
    void leave(Turn turn);
  }

  /** Wakes the booking at its openings and at the multiples of its cadence. */
  private final class Clock extends Alarms.Sleeper {
    @Override
    long wake(long now) {
      leave();
      open = openings.isOpen(now);
      openedAt = openings.openedAt(now);
      dueSince = dueSince(now);
      refresh();
      long next = openings.changeAfter(now);
      return open && dueSince == Alarms.NEVER ? Math.min(next, multipleAfter(now)) : next;
    }
  }

  /** Begins to take part; a booking that does not open on the day never will. */
  void begin() {
    if (!openings.all().isEmpty()) {
      day.availability().tell(this);
      day.alarms().wake(clock, day.start());
    }
  }

  /** Enters or leaves the queue as its playlist has something to show or not. */
  void refresh() {
    boolean can =
        open && (role.booking().cadence() == null || dueSince != Alarms.NEVER) && !hasNothing();
    if (!can) {
      leave();
    } else if (!queued) {
      queued = true;
      queue.enter(this);
    }
  }

  private void leave() {
    if (queued) {
      queued = false;
      queue.leave(this);
    }
  }

  private long dueSince(long now) {
    if (!open || role.booking().cadence() == null) {
      return Alarms.NEVER;
    }
    long first = multipleAfter(Math.max(openings.stretchStart(now) - 1, lastStart));
    return first <= now ? first : Alarms.NEVER;
  }

  /** The next multiple of its cadence on the day, or {@link Alarms#NEVER}. */
  long multipleAfter(long instant) {
    Cadence cadence = role.booking().cadence();
    if (cadence == null) {
      return Alarms.NEVER;
    }
    long[] multiples = day.multiples(cadence);
    int found = Arrays.binarySearch(multiples, instant);
    int next = found < 0 ? -found - 1 : found + 1;
    return next < multiples.length ? multiples[next] : Alarms.NEVER;
  }

  /** The number of the item it shows when it is chosen. */
  int peek() {
    return playhead.copy().next(day.availability());
  }

  /** Shows its next item, whose number is answered. */
  int start(long now) {
    int item = playhead.next(day.availability());
    lastStart = now;
    day.availability().started(item, now);
    if (role.booking().cadence() != null) {
      day.alarms().wake(clock, now);
    }
    return item;
  }

  Booking booking() {
    return role.booking();
  }

  Cast.Role role() {
    return role;
  }

  Openings openings() {
    return openings;
  }

  boolean isOpen() {
    return open;
  }

  /** Whether no item of it may start now. */
  boolean hasNothing() {
    return !day.availability().isEligible(role.listing());
  }

  /** Whether an item of it has started as often as it may. */
  boolean hasCapped(long now) {
    return day.availability().hasCapped(role.listing(), now);
  }

  /** Whether it can play now. */
  boolean canPlay() {
    return queued;
  }

  /** The start of the opening that started last. */
  long openedAt() {
    return openedAt;
  }

  /** The oldest due multiple of its cadence, or {@link Alarms#NEVER}. */
  long dueSince() {
    return dueSince;
  }
}
