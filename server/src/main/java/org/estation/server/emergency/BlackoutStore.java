package org.estation.server.emergency;

import java.util.List;
import org.estation.server.audit.AuditEntry;
import org.estation.server.audit.AuditStore;
import org.estation.server.platform.db.Database;
import org.estation.shared.alerts.Blackout;
import org.estation.shared.id.BlackoutId;
import org.estation.shared.id.UnitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Blackouts as they are stored. */
final class BlackoutStore {
  private final Database database;

  BlackoutStore(Database database) {
    this.database = database;
  }

  void add(OrderedBlackout ordered, AuditEntry entry) {
    Blackout blackout = ordered.blackout();
    database.writing(handle -> {
      handle.execute(
          "INSERT INTO blackout (id, reason, until_at, ordered_by, ordered_at, after_version,"
              + " lifted_at) VALUES (?, ?, ?, ?, ?, ?, NULL)",
          blackout.id(),
          blackout.reason(),
          blackout.until(),
          ordered.ordered().by(),
          ordered.ordered().at(),
          ordered.ordered().afterVersion());
      for (int position = 0; position < blackout.units().size(); position++) {
        handle.execute(
            "INSERT INTO blackout_unit (blackout, position, unit) VALUES (?, ?, ?)",
            blackout.id(),
            position,
            blackout.units().get(position).value());
      }
      AuditStore.add(handle, entry);
    });
  }

  /** Lifts a blackout; false, with nothing logged, where none of this id is in force. */
  boolean lift(BlackoutId id, long now, AuditEntry entry) {
    return database.write(handle -> {
      int rows =
          handle.execute(
              "UPDATE blackout SET lifted_at = ? WHERE id = ? AND lifted_at IS NULL"
                  + " AND (until_at IS NULL OR until_at > ?)",
              now,
              id,
              now);
      if (rows > 0) {
        AuditStore.add(handle, entry);
      }
      return rows > 0;
    });
  }

  /** The blackouts in force, oldest first. */
  List<OrderedBlackout> inForce(long now) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT * FROM blackout WHERE lifted_at IS NULL"
                    + " AND (until_at IS NULL OR until_at > :now) ORDER BY id")
            .bind("now", now)
            .map(mapper(handle))
            .list());
  }

  private static RowMapper<OrderedBlackout> mapper(Handle handle) {
    return (row, context) -> {
      BlackoutId id =
          context.findColumnMapperFor(BlackoutId.class).orElseThrow().map(row, "id", context);
      long end = row.getLong("until_at");
      @Nullable Long until = row.wasNull() ? null : end;
      return new OrderedBlackout(
          new Blackout(id, units(handle, id), row.getString("reason"), until),
          new Ordered(
              row.getString("ordered_by"),
              row.getLong("ordered_at"),
              row.getLong("after_version")));
    };
  }

  private static List<UnitId> units(Handle handle, BlackoutId blackout) {
    return handle
        .createQuery("SELECT unit FROM blackout_unit WHERE blackout = :blackout ORDER BY position")
        .bind("blackout", blackout)
        .map((row, context) -> new UnitId(row.getString("unit")))
        .list();
  }
}
