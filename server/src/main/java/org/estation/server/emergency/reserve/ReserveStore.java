package org.estation.server.emergency.reserve;

import java.util.List;
import org.estation.server.audit.AuditEntry;
import org.estation.server.audit.AuditStore;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.ItemId;
import org.jdbi.v3.core.mapper.RowMapper;

/** The items of the reserve as they are stored. */
public final class ReserveStore {
  /** An item of the reserve. */
  record Row(ItemId item, String addedBy, long addedAt) {}

  private static final RowMapper<Row> ROW =
      (row, context) ->
          new Row(
              context.findColumnMapperFor(ItemId.class).orElseThrow().map(row, "item", context),
              row.getString("added_by"),
              row.getLong("added_at"));

  private final Database database;

  /** The reserve in this database. */
  public ReserveStore(Database database) {
    this.database = database;
  }

  /** Adds an item; one that is there stays, and nothing is logged. */
  void add(Row row, AuditEntry entry) {
    database.writing(handle -> {
      int rows =
          handle.execute(
              "INSERT INTO emergency_reserve (item, added_by, added_at) VALUES (?, ?, ?)"
                  + " ON CONFLICT (item) DO NOTHING",
              row.item(),
              row.addedBy(),
              row.addedAt());
      if (rows > 0) {
        AuditStore.add(handle, entry);
      }
    });
  }

  /** Removes an item; where it is not there, nothing is logged. */
  void remove(ItemId item, AuditEntry entry) {
    database.writing(handle -> {
      if (handle.execute("DELETE FROM emergency_reserve WHERE item = ?", item) > 0) {
        AuditStore.add(handle, entry);
      }
    });
  }

  /** All of it, in the order of adding. */
  List<Row> all() {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM emergency_reserve ORDER BY added_at, item")
            .map(ROW)
            .list());
  }
}
