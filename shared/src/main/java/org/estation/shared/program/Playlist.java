package org.estation.shared.program;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;

/**
 * Items and other playlists in an order.
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

  /** A playlist of items, played in the order given. */
  public static Playlist inOrder(PlaylistId id, List<ItemId> items) {
    return new Playlist(id, Order.IN_ORDER, items.stream().<Entry>map(Entry.OfItem::new).toList());
  }

  /** How rounds are ordered. */
  public enum Order {
    /** As written. */
    IN_ORDER,
    /** By a hash of playlist, day, round and place. */
    SHUFFLED
  }

  /** One entry. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.OfItem.class, name = "item"),
    @JsonSubTypes.Type(value = Entry.OfPlaylist.class, name = "playlist")
  })
  public sealed interface Entry {
    /** An item. */
    record OfItem(ItemId item) implements Entry {}

    /**
     * Another playlist, some entries at each visit.
     *
     * @param take entries a visit takes, 1 to 1,000
     */
    record OfPlaylist(PlaylistId playlist, int take) implements Entry {
      public OfPlaylist {
        if (take < 1 || take > MOST_ENTRIES) {
          throw new IllegalArgumentException("a visit takes 1 to " + MOST_ENTRIES + " entries");
        }
      }
    }
  }
}
