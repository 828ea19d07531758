package org.estation.playlists.model;

import java.util.ArrayList;
import java.util.List;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Interval;

/** When a booking is open on a day: the openings of that day and of the day before. */
final class Window {
  private final Span day;
  private final List<Span> openings = new ArrayList<>();
  private boolean odd;

  Window(Booking booking, ZoneClock clock, int day) {
    this.day = new Span(clock.startOf(day), clock.startOf(day + 1));
    for (int from = day - 1; from <= day; from++) {
      boolean skipped = clock.startOf(from) == clock.startOf(from + 1);
      if (booking.days().has(from) && !skipped) {
        for (Interval interval : booking.intervals()) {
          long start = clock.showsOrLater(ZoneClock.minute(from, interval.from()));
          long end = clock.showsOrLater(ZoneClock.minute(from, interval.to()));
          odd |= end - start != (interval.to() - interval.from()) * 60_000L;
          if (start < end) {
            openings.add(new Span(start, end));
          }
        }
      }
    }
  }

  /** A stretch of time; the end is exclusive. */
  record Span(long start, long end) {
    boolean holds(long instant) {
      return start <= instant && instant < end;
    }
  }

  boolean open(long instant) {
    return openings.stream().anyMatch(opening -> opening.holds(instant));
  }

  /** The start of the latest-starting opening that holds the instant. */
  long opened(long instant) {
    return openings.stream()
        .filter(opening -> opening.holds(instant))
        .mapToLong(Span::start)
        .max()
        .orElseThrow();
  }

  /** The stretch of touching or overlapping openings that holds the instant, cut to the day. */
  Span stretch(long instant) {
    Span stretch = new Span(instant, instant + 1);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Span opening : openings) {
        boolean touches = opening.start() <= stretch.end() && stretch.start() <= opening.end();
        boolean inside = stretch.start() <= opening.start() && opening.end() <= stretch.end();
        if (touches && !inside) {
          stretch =
              new Span(
                  Math.min(stretch.start(), opening.start()),
                  Math.max(stretch.end(), opening.end()));
          grown = true;
        }
      }
    }
    return new Span(Math.max(stretch.start(), day.start()), Math.min(stretch.end(), day.end()));
  }

  /** Whether an opening is shorter or longer than its minutes. */
  boolean odd() {
    return odd;
  }

  /** Each instant at which something may change. */
  List<Long> edges() {
    List<Long> edges = new ArrayList<>();
    for (Span opening : openings) {
      edges.add(opening.start());
      edges.add(opening.end());
    }
    return edges;
  }
}
