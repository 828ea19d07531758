package org.estation.playlists.timeline;

import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Layer;

/**
 * A stretch of time in one region of the picture. The slots of a region follow each other without a
 * gap. Instants are milliseconds since 1970 UTC.
 */
public sealed interface Slot {
  /** The region's name. */
  String region();

  /** First instant. */
  long start();

  /** First instant after it. */
  long end();

  /**
   * An item is shown.
   *
   * @param layer the layer it plays in
   * @param booking the booking whose turn it is
   * @param item what is shown
   */
  record Filled(String region, long start, long end, Layer layer, BookingId booking, ItemId item)
      implements Slot {
    public Filled {
      check(start, end);
    }
  }

  /** Nothing may play: the idle card is shown. */
  record Idle(String region, long start, long end) implements Slot {
    public Idle {
      check(start, end);
    }
  }

  private static void check(long start, long end) {
    if (end <= start) {
      throw new IllegalArgumentException("a slot ends after it starts");
    }
  }
}
