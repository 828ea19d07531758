package org.estation.shared.program;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.jspecify.annotations.Nullable;

/** What must hold of playlists and the playlists nested in them. */
final class PlaylistCheck {
  /** A booking's playlist holds playlists that hold playlists that hold items, and no deeper. */
  private static final int DEEPEST = 3;

  private final Map<PlaylistId, Playlist> playlists = new HashMap<>();
  private final Map<PlaylistId, Integer> depths = new HashMap<>();
  private final Set<PlaylistId> endless = new HashSet<>();
  private final Map<ItemId, ProgramItem> items;

  PlaylistCheck(List<Playlist> all, Map<ItemId, ProgramItem> items) {
    this.items = items;
    ProgramCheck.unique("playlists", all.stream().map(Playlist::id).toList());
    all.forEach(playlist -> playlists.put(playlist.id(), playlist));
    for (int i = 0; i < all.size(); i++) {
      depth("playlists[" + i + "]", all.get(i), 1);
    }
  }

  boolean has(PlaylistId playlist) {
    return playlists.containsKey(playlist);
  }

  /** Whether the playlist, or one nested in it, has an item without a duration. */
  boolean endless(PlaylistId playlist) {
    return endless.contains(playlist);
  }

  private int depth(String path, Playlist playlist, int level) {
    ProgramCheck.require(
        level <= DEEPEST, path, "playlists contain each other in a circle or more than 3 deep");
    Integer known = depths.get(playlist.id());
    if (known != null) {
      ProgramCheck.require(
          level - 1 + known <= DEEPEST, path, "playlists are nested more than 3 deep");
      return known;
    }
    int deepest = 0;
    for (int i = 0; i < playlist.entries().size(); i++) {
      String at = path + ".entries[" + i + "]";
      deepest = Math.max(deepest, below(at, playlist, playlist.entries().get(i), level));
    }
    depths.put(playlist.id(), deepest + 1);
    return deepest + 1;
  }

  private int below(String path, Playlist outer, Playlist.Entry entry, int level) {
    return switch (entry) {
      case Playlist.Entry.OfItem one -> {
        @Nullable ProgramItem item = items.get(one.item());
        ProgramCheck.require(item != null, path, "there is no item " + one.item());
        note(outer, item != null && item.duration() == 0);
        yield 0;
      }
      case Playlist.Entry.OfPlaylist nested -> {
        @Nullable Playlist inner = playlists.get(nested.playlist());
        if (inner == null) {
          throw new IllegalArgumentException(path + ": there is no playlist " + nested.playlist());
        }
        int depth = depth(path, inner, level + 1);
        note(outer, endless.contains(inner.id()));
        yield depth;
      }
    };
  }

  private void note(Playlist playlist, boolean isEndless) {
    if (isEndless) {
      endless.add(playlist.id());
    }
  }
}
