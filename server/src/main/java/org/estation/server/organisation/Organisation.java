package org.estation.server.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.UnitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The organisation tree as it is stored. */
public final class Organisation {
  private static final RowMapper<Unit> UNIT =
      (row, context) ->
          new Unit(
              new UnitId(row.getString("id")),
              parent(row.getString("parent")),
              row.getString("level"),
              row.getString("name_zh"),
              row.getString("name_en"));

  private final Database database;

  /** The tree in this database. */
  public Organisation(Database database) {
    this.database = database;
  }

  private static @Nullable UnitId parent(@Nullable String id) {
    return id == null ? null : new UnitId(id);
  }

  /** All units, parents before their children. */
  public List<Unit> units() {
    return database.read(
        handle -> handle.createQuery("SELECT * FROM unit ORDER BY position").map(UNIT).list());
  }

  /** Units by id. */
  public Map<UnitId, Unit> byId() {
    Map<UnitId, Unit> byId = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    units().forEach(unit -> byId.put(unit.id(), unit));
    return byId;
  }

  /** The units from the root to this one. */
  public List<UnitId> path(UnitId unit) {
    Map<UnitId, Unit> byId = byId();
    List<UnitId> path = new ArrayList<>();
    for (Unit at = byId.get(unit); at != null; at = above(byId, at)) {
      path.addFirst(at.id());
    }
    return path;
  }

  private static @Nullable Unit above(Map<UnitId, Unit> byId, Unit unit) {
    return unit.parent() == null ? null : byId.get(unit.parent());
  }

  /**
   * Stores units where there are none yet.
   *
   * @return whether there were none
   */
  public boolean begin(List<Unit> units) {
    return database.write(handle -> {
      if (handle.createQuery("SELECT COUNT(*) FROM unit").mapTo(Long.class).one() > 0) {
        return false;
      }
      for (int position = 0; position < units.size(); position++) {
        insert(handle, position, units.get(position));
      }
      return true;
    });
  }

  private static void insert(Handle handle, int position, Unit unit) {
    UnitId parent = unit.parent();
    handle.execute(
        "INSERT INTO unit (id, parent, position, level, name_zh, name_en) VALUES (?, ?, ?, ?, ?, ?)",
        unit.id().value(),
        parent == null ? null : parent.value(),
        position,
        unit.level(),
        unit.zh(),
        unit.en());
  }
}
