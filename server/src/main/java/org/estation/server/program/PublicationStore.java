package org.estation.server.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Layer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Publications as they are stored. */
final class PublicationStore {
  private final Database database;

  PublicationStore(Database database) {
    this.database = database;
  }

  /** Stores a publication in place of the playlist's last one. */
  void put(Publication publication) {
    database.writing(handle -> {
      delete(handle, publication.playlist());
      insert(handle, publication);
    });
  }

  void remove(PlaylistId playlist) {
    database.writing(handle -> delete(handle, playlist));
  }

  private static void delete(Handle handle, PlaylistId playlist) {
    for (String table : List.of("booking_entry", "booking_screen")) {
      handle.execute(
          "DELETE FROM " + table + " WHERE booking IN (SELECT id FROM booking WHERE playlist = ?)",
          playlist);
    }
    handle.execute("DELETE FROM booking WHERE playlist = ?", playlist);
  }

  private static void insert(Handle handle, Publication publication) {
    Publication.Terms terms = publication.terms();
    LocalDate lastDay = terms.lastDay();
    handle.execute(
        "INSERT INTO booking (id, playlist, layer, weight, first_day, last_day, published_at,"
            + " published_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        publication.booking(),
        publication.playlist(),
        terms.layer().name(),
        terms.weight(),
        terms.firstDay().toEpochDay(),
        lastDay == null ? null : lastDay.toEpochDay(),
        publication.publishedAt(),
        publication.publishedBy());
    for (int position = 0; position < publication.entries().size(); position++) {
      handle.execute(
          "INSERT INTO booking_entry (booking, position, item) VALUES (?, ?, ?)",
          publication.booking(),
          position,
          publication.entries().get(position));
    }
    for (ScreenId screen : publication.screens()) {
      handle.execute(
          "INSERT INTO booking_screen (booking, screen) VALUES (?, ?)",
          publication.booking(),
          screen);
    }
  }

  Optional<Publication> of(PlaylistId playlist) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM booking WHERE playlist = :playlist")
            .bind("playlist", playlist)
            .map(mapper(handle))
            .findOne());
  }

  /** Everything that is published, by booking id. */
  List<Publication> all() {
    return database.read(handle ->
        handle.createQuery("SELECT * FROM booking ORDER BY id").map(mapper(handle)).list());
  }

  /**
   * The publication of a booking that {@link #onScreens} named; empty where it is there no more.
   */
  Optional<Publication> find(BookingId booking) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM booking WHERE id = :id")
            .bind("id", booking)
            .map(mapper(handle))
            .findOne());
  }

  /** What is published to each of these screens that has something, by booking id. */
  Map<ScreenId, List<BookingId>> onScreens(List<ScreenId> screens) {
    return screens.isEmpty()
        ? Map.of()
        : database.read(handle ->
            handle
                .createQuery(
                    "SELECT screen, booking FROM booking_screen WHERE screen IN (<screens>)"
                        + " ORDER BY booking")
                .bindList("screens", screens)
                .reduceRows(
                    new HashMap<>(),
                    (bookings, row) -> {
                      bookings
                          .computeIfAbsent(
                              row.getColumn("screen", ScreenId.class), _ -> new ArrayList<>())
                          .add(row.getColumn("booking", BookingId.class));
                      return bookings;
                    }));
  }

  private static RowMapper<Publication> mapper(Handle handle) {
    return (row, context) -> {
      BookingId id =
          context.findColumnMapperFor(BookingId.class).orElseThrow().map(row, "id", context);
      long last = row.getLong("last_day");
      @Nullable LocalDate lastDay = row.wasNull() ? null : LocalDate.ofEpochDay(last);
      return new Publication(
          id,
          context.findColumnMapperFor(PlaylistId.class).orElseThrow().map(row, "playlist", context),
          list(
              handle,
              "SELECT item FROM booking_entry WHERE booking = :id ORDER BY position",
              id,
              ItemId.class),
          list(
              handle,
              "SELECT screen FROM booking_screen WHERE booking = :id ORDER BY screen",
              id,
              ScreenId.class),
          new Publication.Terms(
              Layer.valueOf(row.getString("layer")),
              row.getInt("weight"),
              LocalDate.ofEpochDay(row.getLong("first_day")),
              lastDay),
          row.getLong("published_at"),
          row.getString("published_by"));
    };
  }

  private static <T> List<T> list(Handle handle, String query, BookingId id, Class<T> type) {
    return handle.createQuery(query).bind("id", id).mapTo(type).list();
  }
}
