package org.estation.server.organisation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.UnitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
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

  private static final int SQLITE_CONSTRAINT = 19;
  private static final String FOREIGN_KEY_VIOLATION = "23503";

  private final Database database;

  OrganisationStore(Database database) {
    this.database = database;
  }

  private static @Nullable UnitId parent(@Nullable String id) {
    return id == null ? null : new UnitId(id);
  }

  /** All units, as they were added. */
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

  /** Adds a unit behind all others. */
  void add(Unit unit) {
    database.writing(handle -> insert(handle, nextPosition(handle), unit));
  }

  private static long nextPosition(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(position), -1) + 1 FROM unit")
        .mapTo(Long.class)
        .one();
  }

  /** Stores a unit in place of what was told of it before. */
  void change(Unit unit) {
    UnitId parent = unit.parent();
    database.writing(handle ->
        handle.execute(
            "UPDATE unit SET parent = ?, level = ?, name_zh = ?, name_en = ? WHERE id = ?",
            parent == null ? null : parent.value(),
            unit.level(),
            unit.zh(),
            unit.en(),
            unit.id().value()));
  }

  /** Removes a unit and its further lines; false where something belongs to it still. */
  boolean remove(UnitId unit) {
    try {
      database.writing(handle -> {
        handle.execute("DELETE FROM unit_line WHERE unit = ?", unit.value());
        handle.execute("DELETE FROM unit WHERE id = ?", unit.value());
      });
      return true;
    } catch (UnableToExecuteStatementException e) {
      if (breaksReference(e)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean breaksReference(UnableToExecuteStatementException e) {
    return e.getCause() instanceof SQLException cause
        && (cause.getErrorCode() == SQLITE_CONSTRAINT
            || FOREIGN_KEY_VIOLATION.equals(cause.getSQLState()));
  }

  /** Adds a line of membership beside the tree's. */
  void addLine(UnitId unit, UnitId parent) {
    database.writing(handle ->
        handle.execute(
            "INSERT INTO unit_line (unit, parent) VALUES (?, ?)", unit.value(), parent.value()));
  }

  /** Ends a line of membership beside the tree's. */
  void removeLine(UnitId unit, UnitId parent) {
    database.writing(handle ->
        handle.execute(
            "DELETE FROM unit_line WHERE unit = ? AND parent = ?", unit.value(), parent.value()));
  }

  private static void insert(Handle handle, long position, Unit unit) {
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
