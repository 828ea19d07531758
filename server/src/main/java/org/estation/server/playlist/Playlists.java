package org.estation.server.playlist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.estation.server.library.Library;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;

/** Makes and changes playlists. What is on screens changes only when a playlist is published. */
public final class Playlists {
  private static final int MOST_ENTRIES = org.estation.shared.program.Playlist.MOST_ENTRIES;

  private final PlaylistStore store;
  private final Library library;
  private final Ids ids;

  /** The playlists in this database, of items of this library. */
  public Playlists(Database database, Library library, Ids ids) {
    this.store = new PlaylistStore(database);
    this.library = library;
    this.ids = ids;
  }

  Playlist add(String name) {
    Playlist playlist = new Playlist(new PlaylistId(ids.next()), checkedName(name), 1, List.of());
    store.add(playlist);
    return playlist;
  }

  /** Saves a change that was based on {@code version}. */
  Playlist change(PlaylistId id, long version, String name, List<ItemId> entries) {
    get(id);
    checkEntries(entries);
    Playlist changed = new Playlist(id, checkedName(name), version + 1, entries);
    if (!store.change(changed)) {
      throw new Refusal(409, "PLAYLIST_CHANGED");
    }
    return changed;
  }

  /** The playlist as it would be with these entries; refused as saving them would be. */
  public Playlist drafted(PlaylistId id, List<ItemId> entries) {
    Playlist saved = get(id);
    checkEntries(entries);
    return new Playlist(id, saved.name(), saved.version(), entries);
  }

  /** The playlist of this id; refused where there is none. */
  public Playlist get(PlaylistId id) {
    return store.find(id).orElseThrow(() -> new Refusal(404, "PLAYLIST_UNKNOWN"));
  }

  /** The names of these playlists; ids that name nothing are left out. */
  public Map<PlaylistId, String> names(List<PlaylistId> wanted) {
    return store.names(wanted);
  }

  List<Playlist> page(String afterName, Optional<PlaylistId> afterId, int most) {
    return store.page(afterName, afterId, most);
  }

  private static String checkedName(String name) {
    if (name.isBlank() || name.length() > Playlist.LONGEST_NAME) {
      throw new Refusal(422, "PLAYLIST_NAME", Playlist.LONGEST_NAME);
    }
    return name.strip();
  }

  private void checkEntries(List<ItemId> entries) {
    if (entries.size() > MOST_ENTRIES) {
      throw new Refusal(422, "PLAYLIST_ENTRIES", MOST_ENTRIES);
    }
    Set<String> wanted = new TreeSet<>();
    entries.forEach(item -> wanted.add(item.value()));
    if (library.find(wanted.stream().map(ItemId::new).toList()).size() < wanted.size()) {
      throw new Refusal(422, "PLAYLIST_ITEM");
    }
  }
}
