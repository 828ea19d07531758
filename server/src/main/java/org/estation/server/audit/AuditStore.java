package org.estation.server.audit;

import java.util.List;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.IdBytes;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The audit log as it is stored: entries are added and read, never changed and never removed. */
public final class AuditStore {
  private static final String BEHIND_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  private static final RowMapper<AuditEntry> ENTRY =
      (row, context) ->
          new AuditEntry(
              IdBytes.text(row.getBytes("id")),
              row.getLong("at"),
              row.getString("account"),
              row.getString("action"),
              row.getString("subject"),
              row.getString("title"),
              row.getString("reason"));

  private final Database database;

  /** The log in this database. */
  public AuditStore(Database database) {
    this.database = database;
  }

  /** Adds an entry in the transaction of what it tells of: both are durable, or neither. */
  public static void add(Handle handle, AuditEntry entry) {
    handle.execute(
        "INSERT INTO audit (id, at, account, action, subject, title, reason)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        IdBytes.of(entry.id()),
        entry.at(),
        entry.account(),
        entry.action(),
        entry.subject(),
        entry.title(),
        entry.reason());
  }

  /**
   * Entries, newest first, that are older than {@code after}; from the newest where it is empty.
   */
  List<AuditEntry> page(String after, int most) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM audit WHERE id < :after ORDER BY id DESC LIMIT :most")
            .bind("after", IdBytes.of(after.isEmpty() ? BEHIND_ALL : after))
            .bind("most", most)
            .map(ENTRY)
            .list());
  }
}
