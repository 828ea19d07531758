package org.estation.server.screen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Screens as they are stored. */
public final class ScreenStore {
  /** Reads a screen. */
  static final RowMapper<Screen> SCREEN =
      (row, context) ->
          new Screen(
              context.findColumnMapperFor(ScreenId.class).orElseThrow().map(row, "id", context),
              row.getString("name"),
              new UnitId(row.getString("unit")),
              row.getString("kind"),
              row.getInt("width"),
              row.getInt("height"),
              row.getString("zone"),
              traits(row.getString("traits")));

  private final Database database;

  /** The screens in this database. */
  public ScreenStore(Database database) {
    this.database = database;
  }

  /** Adds a screen. */
  public void add(Screen screen) {
    database.writing(handle ->
        handle.execute(
            "INSERT INTO screen (id, name, unit, kind, width, height, zone, traits)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            screen.id(),
            screen.name(),
            screen.unit().value(),
            screen.kind(),
            screen.width(),
            screen.height(),
            screen.zone(),
            text(screen.traits())));
  }

  /** Stores a screen in place of what was told of it before. */
  void change(Screen screen) {
    database.writing(handle ->
        handle.execute(
            "UPDATE screen SET name = ?, unit = ?, kind = ?, width = ?, height = ?, zone = ?,"
                + " traits = ? WHERE id = ?",
            screen.name(),
            screen.unit().value(),
            screen.kind(),
            screen.width(),
            screen.height(),
            screen.zone(),
            text(screen.traits()),
            screen.id()));
  }

  private static String text(Traits traits) {
    return new String(Json.bytes(traits), StandardCharsets.UTF_8);
  }

  private static Traits traits(@Nullable String json) {
    try {
      return json == null
          ? Traits.USUAL
          : Json.read(json.getBytes(StandardCharsets.UTF_8), Traits.class);
    } catch (BadJson e) {
      throw new IllegalStateException("what is stored of a screen is unreadable", e);
    }
  }

  /** Every screen. */
  public List<Screen> all() {
    return database.read(
        handle -> handle.createQuery("SELECT * FROM screen ORDER BY id").map(SCREEN).list());
  }

  /** One screen. */
  public Optional<Screen> find(ScreenId id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM screen WHERE id = :id")
            .bind("id", id)
            .map(SCREEN)
            .findOne());
  }

  /**
   * Screens by name.
   *
   * @param units of these units alone, or null
   * @param after begins behind this one
   */
  List<Screen> page(@Nullable Set<UnitId> units, Behind after, int most) {
    if (units != null && units.isEmpty()) {
      return List.of();
    }
    return database.read(handle -> {
      Query query =
          handle.createQuery(
              "SELECT * FROM screen WHERE (name > :name OR (name = :name AND id > :id))"
                  + (units == null ? "" : " AND unit IN (<units>)")
                  + " ORDER BY name, id LIMIT :most");
      if (units != null) {
        query.bindList("units", units.stream().map(UnitId::value).toList());
      }
      return query
          .bind("name", after.name())
          .bind("id", after.id().orElse(new ScreenId("00000000-0000-0000-0000-000000000000")))
          .bind("most", most)
          .map(SCREEN)
          .list();
    });
  }

  /**
   * Where a page of screens begins: behind this name, and among those of this name behind this id.
   */
  record Behind(String name, Optional<ScreenId> id) {}
}
