package org.estation.shared.program;

import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;

/**
 * Items in an order.
 *
 * @param order how rounds are ordered
 * @param entries 1 to 1,000 entries
 */
public record Playlist(PlaylistId id, Order order, List<Entry> entries) {
  /** The most entries a playlist may have. */
  public static final int MOST_ENTRIES = 1_000;

  public Playlist {
    entries = List.copyOf(entries);
    if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
      throw new IllegalArgumentException("a playlist has 1 to " + MOST_ENTRIES + " entries");
    }
  }

  /** How rounds are ordered. */
  public enum Order {
    /** As written. */
    IN_ORDER
  }

  /** One entry. */
  public record Entry(ItemId item) {}
}
