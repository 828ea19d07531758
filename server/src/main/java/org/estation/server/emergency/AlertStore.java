package org.estation.server.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.estation.server.audit.AuditEntry;
import org.estation.server.audit.AuditStore;
import org.estation.server.platform.db.Database;
import org.estation.shared.alerts.Alert;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.UnitId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Alerts as they are stored. */
final class AlertStore {
  private final Database database;

  AlertStore(Database database) {
    this.database = database;
  }

  void add(RaisedAlert alert, AuditEntry entry) {
    database.writing(handle -> {
      insert(handle, alert);
      for (int position = 0; position < alert.units().size(); position++) {
        handle.execute(
            "INSERT INTO alert_unit (alert, position, unit) VALUES (?, ?, ?)",
            alert.id(),
            position,
            alert.units().get(position).value());
      }
      for (int position = 0; position < alert.items().size(); position++) {
        handle.execute(
            "INSERT INTO alert_item (alert, position, item) VALUES (?, ?, ?)",
            alert.id(),
            position,
            alert.items().get(position));
      }
      AuditStore.add(handle, entry);
    });
  }

  private static void insert(Handle handle, RaisedAlert alert) {
    handle.execute(
        "INSERT INTO alert (id, level, drill, headline, body, starts_at, until_at, raised_by,"
            + " raised_at, after_version, ended_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        alert.id(),
        alert.level().name(),
        alert.drill() ? 1L : 0L,
        alert.headline(),
        alert.text(),
        alert.from(),
        alert.until(),
        alert.raised().by(),
        alert.raised().at(),
        alert.raised().afterVersion());
  }

  /** Ends an alert; false, with nothing logged, where none of this id is in force. */
  boolean end(AlertId id, long now, AuditEntry entry) {
    return database.write(handle -> {
      int rows =
          handle.execute(
              "UPDATE alert SET ended_at = ? WHERE id = ? AND ended_at IS NULL AND until_at > ?",
              now,
              id,
              now);
      if (rows > 0) {
        AuditStore.add(handle, entry);
      }
      return rows > 0;
    });
  }

  /** The alerts that are in force or will be, oldest first. */
  List<RaisedAlert> inForce(long now) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT * FROM alert WHERE ended_at IS NULL AND until_at > :now ORDER BY id")
            .bind("now", now)
            .map(mapper(handle))
            .list());
  }

  private static RowMapper<RaisedAlert> mapper(Handle handle) {
    return (row, context) -> {
      AlertId id = context.findColumnMapperFor(AlertId.class).orElseThrow().map(row, "id", context);
      return new RaisedAlert(
          id,
          Alert.Level.valueOf(row.getString("level")),
          row.getLong("drill") == 1,
          row.getString("headline"),
          row.getString("body"),
          units(handle, id),
          items(handle, id),
          row.getLong("starts_at"),
          row.getLong("until_at"),
          new Ordered(
              row.getString("raised_by"), row.getLong("raised_at"), row.getLong("after_version")));
    };
  }

  private static List<UnitId> units(Handle handle, AlertId alert) {
    return handle
        .createQuery("SELECT unit FROM alert_unit WHERE alert = :alert ORDER BY position")
        .bind("alert", alert)
        .map(AlertStore::unit)
        .list();
  }

  private static UnitId unit(ResultSet row, StatementContext context) throws SQLException {
    return new UnitId(row.getString("unit"));
  }

  private static List<ItemId> items(Handle handle, AlertId alert) {
    return handle
        .createQuery("SELECT item FROM alert_item WHERE alert = :alert ORDER BY position")
        .bind("alert", alert)
        .mapTo(ItemId.class)
        .list();
  }
}
