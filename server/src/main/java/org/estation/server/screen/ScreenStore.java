package org.estation.server.screen;

import java.util.List;
import java.util.Optional;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.jdbi.v3.core.mapper.RowMapper;

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
              row.getString("zone"));

  private final Database database;

  /** The screens in this database. */
  public ScreenStore(Database database) {
    this.database = database;
  }

  /** Adds a screen. */
  public void add(Screen screen) {
    database.writing(handle ->
        handle.execute(
            "INSERT INTO screen (id, name, unit, kind, width, height, zone) VALUES (?, ?, ?, ?, ?, ?, ?)",
            screen.id(),
            screen.name(),
            screen.unit().value(),
            screen.kind(),
            screen.width(),
            screen.height(),
            screen.zone()));
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
   * @param afterName begins behind this name and id
   */
  public List<Screen> page(String afterName, Optional<ScreenId> afterId, int most) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT * FROM screen WHERE name > :name OR (name = :name AND id > :id)"
                    + " ORDER BY name, id LIMIT :most")
            .bind("name", afterName)
            .bind("id", afterId.orElse(new ScreenId("00000000-0000-0000-0000-000000000000")))
            .bind("most", most)
            .map(SCREEN)
            .list());
  }
}
