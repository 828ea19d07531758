package org.estation.server.program;

import java.time.LocalDate;
import java.util.List;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/**
 * A playlist as it was put on screens: a booking of the region {@code main}.
 *
 * @param booking its booking
 * @param entries the items at the time of publishing
 * @param terms on which layer, with which weight, on which days
 * @param publishedAt milliseconds since 1970 UTC
 */
record Publication(
    BookingId booking,
    PlaylistId playlist,
    List<ItemId> entries,
    List<ScreenId> screens,
    Terms terms,
    long publishedAt,
    String publishedBy) {
  Publication {
    entries = List.copyOf(entries);
    screens = List.copyOf(screens);
  }

  /**
   * How it plays.
   *
   * @param weight share of voice among the layer's playlists, 1 to 10,000
   * @param lastDay null for no end
   */
  record Terms(Layer layer, int weight, LocalDate firstDay, @Nullable LocalDate lastDay) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int HEAVIEST = 10_000;

    boolean possible() {
      return weight >= 1
          && weight <= HEAVIEST
          && within(firstDay)
          && (lastDay == null || (within(lastDay) && !lastDay.isBefore(firstDay)));
    }

    private static boolean within(LocalDate day) {
      return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
  }
}
