package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.List;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Interval;
import org.jspecify.annotations.Nullable;

/**
 * When a booking is open on a local day: its openings of that day and of the day before, since an
 * opening may pass midnight. Those that touch or overlap make one stretch. Instants are
 * milliseconds since 1970 UTC.
 *
 * @param all by their start; none is empty
 */
record Openings(List<Opening> all) {
  static final Openings NONE = new Openings(List.of());

  /** One interval on one day, end exclusive. */
  record Opening(long from, long to) {
    boolean holds(long instant) {
      return from <= instant && instant < to;
    }
  }

  /** What of a booking's openings reaches a day. */
  static Openings of(Booking booking, LocalDays days, int day) {
    long start = days.startOf(day);
    List<Opening> all = new ArrayList<>();
    for (int starting = day - 1; starting <= day; starting++) {
      if (booking.days().has(starting) && days.startOf(starting) < days.endOf(starting)) {
        for (Interval interval : booking.intervals()) {
          long from = days.instantOf(starting, interval.from());
          long to = days.instantOf(starting, interval.to());
          if (to > from && to > start) {
            all.add(new Opening(from, to));
          }
        }
      }
    }
    return all.isEmpty() ? NONE : new Openings(List.copyOf(all));
  }

  boolean isOpen(long instant) {
    return all.stream().anyMatch(opening -> opening.holds(instant));
  }

  /** The start of the opening that holds the instant and started last. */
  long openedAt(long instant) {
    long opened = Long.MIN_VALUE;
    for (Opening opening : all) {
      if (opening.holds(instant)) {
        opened = Math.max(opened, opening.from());
      }
    }
    return opened;
  }

  /** The start of the stretch that holds the instant. */
  long stretchStart(long instant) {
    long start = instant;
    for (Opening reaching = holding(start); reaching != null; reaching = holding(start - 1)) {
      start = reaching.from();
    }
    return start;
  }

  /** The end of the stretch that holds the instant; the instant itself when none does. */
  long stretchEnd(long instant) {
    long end = instant;
    for (Opening reaching = holding(end); reaching != null; reaching = holding(end)) {
      end = reaching.to();
    }
    return end;
  }

  /** The first instant after this one at which an opening begins or ends, or the greatest long. */
  long changeAfter(long instant) {
    long change = Long.MAX_VALUE;
    for (Opening opening : all) {
      if (opening.from() > instant) {
        change = Math.min(change, opening.from());
      } else if (opening.to() > instant) {
        change = Math.min(change, opening.to());
      }
    }
    return change;
  }

  private @Nullable Opening holding(long instant) {
    for (Opening opening : all) {
      if (opening.holds(instant)) {
        return opening;
      }
    }
    return null;
  }
}
