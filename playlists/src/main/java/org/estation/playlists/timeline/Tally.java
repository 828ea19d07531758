package org.estation.playlists.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;

/**
 * How often and how long things are planned. Maps are in the order of the first start.
 *
 * @param items per item
 * @param bookings per booking
 * @param idleMillis milliseconds in which nothing is planned
 */
public record Tally(Map<ItemId, Count> items, Map<BookingId, Count> bookings, long idleMillis) {
  public Tally {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    bookings = Collections.unmodifiableMap(new LinkedHashMap<>(bookings));
  }

  /** The item's slots; none when it is not planned. */
  public Count of(ItemId item) {
    return items.getOrDefault(item, Count.NONE);
  }

  /** The booking's slots; none when it has no turn. */
  public Count of(BookingId booking) {
    return bookings.getOrDefault(booking, Count.NONE);
  }

  /**
   * Some slots.
   *
   * @param slots how many
   * @param millis their milliseconds together
   */
  public record Count(long slots, long millis) {
    private static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
      return new Count(slots + other.slots, millis + other.millis);
    }
  }

  /** Adds up slots. */
  static final class Sum {
    private final Map<ItemId, Count> items = new LinkedHashMap<>();
    private final Map<BookingId, Count> bookings = new LinkedHashMap<>();
    private long idleMillis;

    void add(Slot slot) {
      long millis = slot.end() - slot.start();
      switch (slot) {
        case Slot.Filled filled -> {
          Count one = new Count(1, millis);
          items.merge(filled.item(), one, Count::plus);
          bookings.merge(filled.booking(), one, Count::plus);
        }
        case Slot.Idle _ -> idleMillis += millis;
      }
    }

    Tally tally() {
      return new Tally(items, bookings, idleMillis);
    }
  }
}
