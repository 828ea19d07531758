package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher sees before publishing: how two programs differ in one region over a stretch of
 * time. Maps are in the order of the first appearance.
 *
 * @param items the airtime of each item that either shows
 * @param bookings the airtime of each booking that either plays
 * @param changes the stretches in which the picture differs, as long as possible, the first {@link
 *     #MOST_CHANGES}
 * @param changedMillis milliseconds in which the picture differs
 */
public record Difference(
    Map<ItemId, Airtime> items,
    Map<BookingId, Airtime> bookings,
    List<Change> changes,
    long changedMillis) {
  /** The most stretches that are listed. */
  public static final int MOST_CHANGES = 1_000;

  public Difference {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    bookings = Collections.unmodifiableMap(new LinkedHashMap<>(bookings));
    changes = List.copyOf(changes);
  }

  /** Milliseconds on the screen before and after. */
  public record Airtime(long before, long after) {
    private Airtime plus(Airtime other) {
      return new Airtime(before + other.before, after + other.after);
    }
  }

  /**
   * Instants between which the picture differs, milliseconds since 1970 UTC, end exclusive.
   *
   * @param before what is shown at the first of them
   * @param after what will be
   */
  public record Change(long from, long to, Slot before, Slot after) {}

  /** Instants, milliseconds since 1970 UTC, end exclusive. */
  public record Stretch(long from, long to) {}

  /**
   * Compares two programs, day by day, so that no more than a day's slots are held at once. A
   * region that one of them lacks shows nothing there.
   *
   * @throws IllegalArgumentException when the stretch is longer than {@link
   *     Timeline#LONGEST_LISTING}
   */
  public static Difference of(Timeline before, Timeline after, String region, Stretch stretch) {
    if (stretch.to() < stretch.from()
        || Math.subtractExact(stretch.to(), stretch.from()) > Timeline.LONGEST_LISTING) {
      throw new IllegalArgumentException(
          "a stretch has 0 to " + Timeline.LONGEST_LISTING + " milliseconds");
    }
    Sum sum = new Sum();
    long at = stretch.from();
    while (at < stretch.to()) {
      long dayEnd = before.days().endOf(before.days().dayOf(at));
      Stretch part = new Stretch(at, Math.min(dayEnd, stretch.to()));
      sum.add(slots(before, region, part), slots(after, region, part), part);
      at = part.to();
    }
    return new Difference(sum.items, sum.bookings, sum.changes, sum.changedMillis);
  }

  private static List<Slot> slots(Timeline timeline, String region, Stretch stretch) {
    return timeline.hasRegion(region)
        ? timeline.between(region, stretch.from(), stretch.to())
        : List.of(new Slot.Idle(region, stretch.from(), stretch.to()));
  }

  private static final class Sum {
    private final Map<ItemId, Airtime> items = new LinkedHashMap<>();
    private final Map<BookingId, Airtime> bookings = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long changedMillis;
    private @Nullable Change last;

    void add(List<Slot> before, List<Slot> after, Stretch stretch) {
      int i = 0;
      int j = 0;
      long at = stretch.from();
      while (at < stretch.to()) {
        Slot one = before.get(i);
        Slot other = after.get(j);
        long until = Math.min(Math.min(one.end(), other.end()), stretch.to());
        add(new Change(at, until, one, other));
        i += one.end() == until ? 1 : 0;
        j += other.end() == until ? 1 : 0;
        at = until;
      }
    }

    private void add(Change moment) {
      long millis = moment.to() - moment.from();
      count(moment.before(), new Airtime(millis, 0));
      count(moment.after(), new Airtime(0, millis));
      if (!samePicture(moment.before(), moment.after())) {
        changedMillis += millis;
        change(moment);
      }
    }

    private void count(Slot slot, Airtime airtime) {
      if (slot instanceof Slot.Filled filled) {
        items.merge(filled.item(), airtime, Airtime::plus);
        bookings.merge(filled.booking(), airtime, Airtime::plus);
      }
    }

    private static boolean samePicture(Slot before, Slot after) {
      if (before instanceof Slot.Filled one && after instanceof Slot.Filled other) {
        return one.start() == other.start() && one.item().equals(other.item());
      }
      return before instanceof Slot.Idle && after instanceof Slot.Idle;
    }

    private void change(Change moment) {
      Change whole = moment;
      if (last != null && last.to() == moment.from()) {
        whole = new Change(last.from(), moment.to(), last.before(), last.after());
        if (!changes.isEmpty() && changes.getLast().equals(last)) {
          changes.removeLast();
        }
      }
      last = whole;
      if (changes.size() < MOST_CHANGES) {
        changes.add(whole);
      }
    }
  }
}
