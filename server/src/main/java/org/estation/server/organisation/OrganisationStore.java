package org.estation.server.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.UnitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The organisation tree as it is stored. */
final class OrganisationStore {
  private static final RowMapper<Unit> UNIT =
      (row, context) ->
          new Unit(
              new UnitId(row.getString("id")),
              parent(row.getString("parent")),
              row.getString("level"),
              row.getString("name_zh"),
              row.getString("name_en"));

  private final Database database;

  OrganisationStore(Database database) {
    this.database = database;
  }

  private static @Nullable UnitId parent(@Nullable String id) {
    return id == null ? null : new UnitId(id);
  }

  /** All units, parents before their children. */
  List<Unit> units() {
    return database.read(
        handle -> handle.createQuery("SELECT * FROM unit ORDER BY position").map(UNIT).list());
  }

  /** The parents that units have in other lines than the tree's. */
  Map<UnitId, List<UnitId>> lines() {
    return database.read(handle ->
        handle
            .createQuery("SELECT unit, parent FROM unit_line ORDER BY unit, parent")
            .reduceRows(
                new HashMap<>(),
                (lines, row) -> {
                  lines
                      .computeIfAbsent(
                          new UnitId(row.getColumn("unit", String.class)), _ -> new ArrayList<>())
                      .add(new UnitId(row.getColumn("parent", String.class)));
                  return lines;
                }));
  }

  /** Stores units where there are none yet; true where there were none. */
  boolean begin(List<Unit> units) {
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
