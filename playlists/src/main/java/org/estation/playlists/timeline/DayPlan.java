package org.estation.playlists.timeline;

import java.util.List;
import java.util.OptionalInt;

/**
 * What one region shows on one local day: slots that fill the day without a gap. Whoever asks often
 * keeps the plan of the day and asks it, not the {@link Timeline}, which would walk the day again.
 *
 * @param region the region's name
 * @param day the local day, days since 1970-01-01
 * @param start the day's first instant, milliseconds since 1970 UTC
 * @param end the first instant after it; equal to the start for a date that the zone skipped
 * @param slots the day's slots in order
 */
public record DayPlan(String region, int day, long start, long end, List<Slot> slots) {
  public DayPlan {
    slots = List.copyOf(slots);
    long at = start;
    for (Slot slot : slots) {
      if (slot.start() != at) {
        throw new IllegalArgumentException("day " + day + " has a gap at " + at);
      }
      at = slot.end();
    }
    if (at != end) {
      throw new IllegalArgumentException("the slots of day " + day + " do not fill it");
    }
  }

  /** Whether the instant belongs to the day. */
  public boolean contains(long instant) {
    return start <= instant && instant < end;
  }

  /**
   * The slot that runs at this instant.
   *
   * @throws IllegalArgumentException when the instant does not belong to the day
   */
  public Slot at(long instant) {
    if (!contains(instant)) {
      throw new IllegalArgumentException("instant " + instant + " is not on day " + day);
    }
    return slots.get(indexAt(instant));
  }

  /** The place in {@link #slots} of the slot that starts at exactly this instant. */
  OptionalInt indexOfStart(long instant) {
    if (!contains(instant)) {
      return OptionalInt.empty();
    }
    int index = indexAt(instant);
    return slots.get(index).start() == instant ? OptionalInt.of(index) : OptionalInt.empty();
  }

  private int indexAt(long instant) {
    int low = 0;
    int high = slots.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (slots.get(middle).start() <= instant) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
