package org.estation.server.program;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.estation.server.platform.db.Database;
import org.estation.server.screen.Target;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Publications as they are stored. */
final class PublicationStore {
  private final Database database;

  PublicationStore(Database database) {
    this.database = database;
  }

  /** Stores a publication in place of the one of its booking. */
  void put(Publication publication) {
    database.writing(handle -> {
      delete(handle, publication.booking());
      insert(handle, publication);
    });
  }

  void remove(BookingId booking) {
    database.writing(handle -> delete(handle, booking));
  }

  private static void delete(Handle handle, BookingId booking) {
    handle.execute("DELETE FROM booking_entry WHERE booking = ?", booking);
    handle.execute("DELETE FROM booking WHERE id = ?", booking);
  }

  private static void insert(Handle handle, Publication publication) {
    handle.execute(
        "INSERT INTO booking (id, playlist, simple, terms, target, published_at, published_by)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        publication.booking(),
        publication.playlist(),
        publication.made().simple() ? 1 : 0,
        text(publication.terms()),
        text(publication.target()),
        publication.made().at(),
        publication.made().by());
    for (int position = 0; position < publication.entries().size(); position++) {
      handle.execute(
          "INSERT INTO booking_entry (booking, position, item) VALUES (?, ?, ?)",
          publication.booking(),
          position,
          publication.entries().get(position));
    }
  }

  private static String text(Object value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }

  /** What was made by publishing this playlist. */
  Optional<Publication> of(PlaylistId playlist) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM booking WHERE playlist = :playlist AND simple = 1")
            .bind("playlist", playlist)
            .map(mapper(id -> entries(handle, id)))
            .findOne());
  }

  /** The publication of a booking. */
  Optional<Publication> find(BookingId booking) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM booking WHERE id = :id")
            .bind("id", booking)
            .map(mapper(id -> entries(handle, id)))
            .findOne());
  }

  /** Everything that is published, by booking id. */
  List<Publication> all() {
    return database.read(handle -> {
      Map<BookingId, List<ItemId>> entries = entries(handle);
      return handle
          .createQuery("SELECT * FROM booking ORDER BY id")
          .map(mapper(id -> entries.getOrDefault(id, List.of())))
          .list();
    });
  }

  private static Map<BookingId, List<ItemId>> entries(Handle handle) {
    return handle
        .createQuery("SELECT booking, item FROM booking_entry ORDER BY booking, position")
        .reduceRows(
            new HashMap<>(),
            (entries, row) -> {
              entries
                  .computeIfAbsent(
                      row.getColumn("booking", BookingId.class), _ -> new ArrayList<>())
                  .add(row.getColumn("item", ItemId.class));
              return entries;
            });
  }

  long count() {
    return database.read(
        handle -> handle.createQuery("SELECT COUNT(*) FROM booking").mapTo(Long.class).one());
  }

  private static RowMapper<Publication> mapper(Function<BookingId, List<ItemId>> entries) {
    return (row, context) -> {
      BookingId id =
          context.findColumnMapperFor(BookingId.class).orElseThrow().map(row, "id", context);
      return new Publication(
          id,
          context.findColumnMapperFor(PlaylistId.class).orElseThrow().map(row, "playlist", context),
          entries.apply(id),
          value(row.getString("target"), Target.class),
          value(row.getString("terms"), Publication.Terms.class),
          new Publication.Made(
              row.getLong("simple") > 0,
              row.getLong("published_at"),
              row.getString("published_by")));
    };
  }

  private static <T> T value(String json, Class<T> type) {
    try {
      return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    } catch (BadJson e) {
      throw new IllegalStateException("a stored booking is unreadable", e);
    }
  }

  private static List<ItemId> entries(Handle handle, BookingId id) {
    return handle
        .createQuery("SELECT item FROM booking_entry WHERE booking = :id ORDER BY position")
        .bind("id", id)
        .mapTo(ItemId.class)
        .list();
  }
}
