package org.estation.server.playlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Playlists as they are stored. */
final class PlaylistStore {
  private static final PlaylistId FIRST = new PlaylistId("00000000-0000-0000-0000-000000000000");

  private final Database database;

  PlaylistStore(Database database) {
    this.database = database;
  }

  void add(Playlist playlist) {
    database.writing(handle -> {
      handle.execute(
          "INSERT INTO playlist (id, name, version) VALUES (?, ?, ?)",
          playlist.id(),
          playlist.name(),
          playlist.version());
      insertEntries(handle, playlist);
    });
  }

  /** Stores a change; false where the playlist is no longer at the version before. */
  boolean change(Playlist changed) {
    return database.write(handle -> {
      int rows =
          handle.execute(
              "UPDATE playlist SET name = ?, version = ? WHERE id = ? AND version = ?",
              changed.name(),
              changed.version(),
              changed.id(),
              changed.version() - 1);
      if (rows > 0) {
        handle.execute("DELETE FROM playlist_entry WHERE playlist = ?", changed.id());
        insertEntries(handle, changed);
      }
      return rows > 0;
    });
  }

  private static void insertEntries(Handle handle, Playlist playlist) {
    for (int position = 0; position < playlist.entries().size(); position++) {
      handle.execute(
          "INSERT INTO playlist_entry (playlist, position, item) VALUES (?, ?, ?)",
          playlist.id(),
          position,
          playlist.entries().get(position));
    }
  }

  Optional<Playlist> find(PlaylistId id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM playlist WHERE id = :id")
            .bind("id", id)
            .map(mapper(handle))
            .findOne());
  }

  Map<PlaylistId, String> names(List<PlaylistId> ids) {
    return ids.isEmpty()
        ? Map.of()
        : database.read(handle ->
            handle
                .createQuery("SELECT id, name FROM playlist WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .reduceRows(
                    new HashMap<>(),
                    (names, row) -> {
                      names.put(
                          row.getColumn("id", PlaylistId.class),
                          row.getColumn("name", String.class));
                      return names;
                    }));
  }

  List<Playlist> page(String afterName, Optional<PlaylistId> afterId, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT * FROM playlist WHERE name > :name OR (name = :name AND id > :id)"
                    + " ORDER BY name, id LIMIT :most")
            .bind("name", afterName)
            .bind("id", afterId.orElse(FIRST))
            .bind("most", most)
            .map(mapper(handle))
            .list());
  }

  private static RowMapper<Playlist> mapper(Handle handle) {
    return (row, context) -> {
      PlaylistId id =
          context.findColumnMapperFor(PlaylistId.class).orElseThrow().map(row, "id", context);
      return new Playlist(id, row.getString("name"), row.getLong("version"), entries(handle, id));
    };
  }

  private static List<ItemId> entries(Handle handle, PlaylistId playlist) {
    return handle
        .createQuery("SELECT item FROM playlist_entry WHERE playlist = :id ORDER BY position")
        .bind("id", playlist)
        .mapTo(ItemId.class)
        .list();
  }
}
