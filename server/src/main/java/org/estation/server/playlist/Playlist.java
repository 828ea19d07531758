package org.estation.server.playlist;

import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;

/**
 * A playlist as people edit it.
 *
 * @param version grows with each save
 * @param entries the items, in order
 */
public record Playlist(PlaylistId id, String name, long version, List<ItemId> entries) {
  /** The longest name, in characters. */
  static final int LONGEST_NAME = 100;

  public Playlist {
    entries = List.copyOf(entries);
  }
}
