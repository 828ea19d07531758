package org.estation.playlists.model;

import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Cadence;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.jspecify.annotations.Nullable;

/** A day of a region, the plays on it so far, and what the rules say about an instant of it. */
final class DayState {
  final long start;
  final long end;
  final List<Booking> bookings;
  final List<Play> plays = new ArrayList<>();
  final Set<Reach> reached = EnumSet.noneOf(Reach.class);
  private final Map<ItemId, ProgramItem> items = new HashMap<>();
  private final Map<BookingId, Window> windows = new HashMap<>();
  private final Map<BookingId, List<Long>> multiples = new HashMap<>();
  private final Shelf shelf;

  /** The openings' and validities' edges and the multiples. */
  private final NavigableSet<Long> edges;

  DayState(Program program, ZoneRules rules, String region, int day) {
    ZoneClock clock = new ZoneClock(rules);
    start = clock.startOf(day);
    end = clock.startOf(day + 1);
    shelf = new Shelf(program, day, reached);
    program.items().forEach(item -> items.put(item.id(), item));
    bookings = program.bookings().stream().filter(one -> one.region().equals(region)).toList();
    for (Booking booking : bookings) {
      windows.put(booking.id(), new Window(booking, clock, day));
      multiples.put(booking.id(), multiples(booking.cadence(), clock, day));
    }
    edges = edges();
  }

  private List<Long> multiples(@Nullable Cadence cadence, ZoneClock clock, int day) {
    List<Long> instants = new ArrayList<>();
    if (cadence != null) {
      for (int minute = cadence.at(); minute < Interval.DAY; minute += cadence.every()) {
        OptionalLong instant = clock.shows(ZoneClock.minute(day, minute));
        instant.ifPresent(instants::add);
        noteOddMultiple(clock.times(ZoneClock.minute(day, minute)));
      }
    }
    return instants;
  }

  private void noteOddMultiple(int times) {
    if (times == 0) {
      reached.add(Reach.MULTIPLE_DROPPED);
    } else if (times == 2) {
      reached.add(Reach.MULTIPLE_TWICE);
    }
  }

  ProgramItem item(ItemId id) {
    ProgramItem item = items.get(id);
    if (item == null) {
      throw new IllegalStateException("no item " + id);
    }
    return item;
  }

  Window window(Booking booking) {
    Window window = windows.get(booking.id());
    if (window == null) {
      throw new IllegalStateException("no booking " + booking.id());
    }
    return window;
  }

  /** Whether an item may start. */
  boolean mayStart(ItemId id, long instant) {
    ProgramItem item = item(id);
    boolean begun = item.notBefore() == null || item.notBefore() <= instant;
    boolean lasts = item.notAfter() == null || instant <= item.notAfter();
    if (!begun || !lasts || item.cap() == null) {
      return begun && lasts;
    }
    long starts =
        plays.stream()
            .filter(play -> play.item().equals(id))
            .filter(play -> instant - play.start() < ProgramItem.CAP_SPAN)
            .count();
    if (starts >= item.cap()) {
      reached.add(Reach.CAPPED);
    }
    return starts < item.cap();
  }

  boolean eligible(Booking booking, long instant) {
    return window(booking).open(instant)
        && shelf.eligible(shelf.playlist(booking.playlist()), id -> mayStart(id, instant))
        && (booking.cadence() == null || !due(booking, instant).isEmpty());
  }

  List<Booking> eligible(long instant) {
    return bookings.stream().filter(booking -> eligible(booking, instant)).toList();
  }

  /** The multiples that are due, the oldest first. */
  List<Long> due(Booking booking, long instant) {
    Window.Span stretch = window(booking).stretch(instant);
    long last =
        plays.stream()
            .filter(play -> play.of(booking))
            .mapToLong(Play::start)
            .max()
            .orElse(Long.MIN_VALUE);
    return multiplesOf(booking).stream()
        .filter(multiple -> stretch.holds(multiple) && multiple <= instant && multiple > last)
        .toList();
  }

  private List<Long> multiplesOf(Booking booking) {
    return multiples.getOrDefault(booking.id(), List.of());
  }

  /** Where the booking stands now. */
  private Bookmark bookmark(Booking booking) {
    return plays.stream()
        .filter(play -> play.of(booking))
        .reduce((_, later) -> later)
        .map(Play::after)
        .orElse(new Bookmark(shelf, reached));
  }

  /** What the booking would play at this instant. */
  Play next(Booking booking, long instant) {
    Bookmark after = bookmark(booking).copy();
    ItemId item = after.take(shelf.playlist(booking.playlist()), id -> mayStart(id, instant));
    return new Play(booking, item, instant, instant, null, after);
  }

  /** Takeovers, the one that goes first first. */
  Comparator<Booking> rank(long instant) {
    return Comparator.comparingInt(Booking::priority)
        .thenComparingLong(booking -> window(booking).opened(instant))
        .reversed()
        .thenComparing(booking -> Tags.hex(booking.id().value()));
  }

  /** Each instant after this one and before the limit at which something may change. */
  NavigableSet<Long> changes(long after, long limit) {
    NavigableSet<Long> changes = new TreeSet<>(edges.subSet(after, false, limit, false));
    for (Play play : plays) {
      long released = play.start() + ProgramItem.CAP_SPAN;
      if (after < released && released < limit) {
        changes.add(released);
      }
    }
    if (after + 1 < limit) {
      changes.add(after + 1);
    }
    return changes;
  }

  private NavigableSet<Long> edges() {
    NavigableSet<Long> all = new TreeSet<>();
    for (Booking booking : bookings) {
      all.addAll(window(booking).edges());
      all.addAll(multiplesOf(booking));
    }
    for (ProgramItem item : items.values()) {
      if (item.notBefore() != null) {
        all.add(item.notBefore());
      }
      if (item.notAfter() != null && item.notAfter() < end) {
        all.add(item.notAfter() + 1);
      }
    }
    return all;
  }

  /** Whether the booking is a takeover. */
  static boolean takesOver(Booking booking) {
    return booking.layer() == Layer.TAKEOVER;
  }
}
