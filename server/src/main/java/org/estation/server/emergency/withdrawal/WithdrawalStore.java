package org.estation.server.emergency.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.server.audit.AuditEntry;
import org.estation.server.audit.AuditStore;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.IdBytes;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.SourceId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Withdrawals as they are stored. */
public final class WithdrawalStore {
  private static final String BEHIND_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

  private final Database database;

  /** The withdrawals in this database. */
  public WithdrawalStore(Database database) {
    this.database = database;
  }

  /** Adds a withdrawal; false, with nothing logged, where its subject is withdrawn already. */
  boolean add(Withdrawal withdrawal, AuditEntry entry) {
    return database.write(handle -> {
      int rows =
          handle
              .createUpdate(
                  "INSERT INTO withdrawal (id, item, source, title, reason, withdrawn_by,"
                      + " withdrawn_at, after_version, open) VALUES (:id, :item, :source, :title,"
                      + " :reason, :by, :at, :after, 1) ON CONFLICT DO NOTHING")
              .bind("id", IdBytes.of(withdrawal.id()))
              .bindByType("item", item(withdrawal.subject()), ItemId.class)
              .bindByType("source", source(withdrawal.subject()), SourceId.class)
              .bind("title", withdrawal.title())
              .bind("reason", withdrawal.reason())
              .bind("by", withdrawal.by())
              .bind("at", withdrawal.at())
              .bind("after", withdrawal.afterVersion())
              .execute();
      if (rows > 0) {
        AuditStore.add(handle, entry);
      }
      return rows > 0;
    });
  }

  private static @Nullable ItemId item(Subject subject) {
    return subject instanceof Subject.OfItem of ? of.item() : null;
  }

  private static @Nullable SourceId source(Subject subject) {
    return subject instanceof Subject.OfSource of ? of.source() : null;
  }

  /** Takes a withdrawal back; false, with nothing logged, where there is none. */
  boolean remove(String id, AuditEntry entry) {
    return database.write(handle -> {
      int rows = handle.execute("DELETE FROM withdrawal WHERE id = ?", IdBytes.of(id));
      if (rows > 0) {
        AuditStore.add(handle, entry);
      }
      return rows > 0;
    });
  }

  /** Marks withdrawals as named by no program that a screen may hold. */
  void close(List<Withdrawal> done) {
    database.writing(handle ->
        done.forEach(withdrawal ->
            handle.execute(
                "UPDATE withdrawal SET open = 0 WHERE id = ?", IdBytes.of(withdrawal.id()))));
  }

  Optional<Withdrawal> find(String id) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM withdrawal WHERE id = :id")
            .bind("id", IdBytes.of(id))
            .map(WithdrawalStore::withdrawal)
            .findOne());
  }

  /** Withdrawals, newest first, that are older than {@code after}. */
  List<Withdrawal> page(Optional<String> after, int most) {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM withdrawal WHERE id < :after ORDER BY id DESC LIMIT :most")
            .bind("after", IdBytes.of(after.orElse(BEHIND_ALL)))
            .bind("most", most)
            .map(WithdrawalStore::withdrawal)
            .list());
  }

  /** The open ones, oldest first. */
  List<Withdrawal> open() {
    return database.read(handle ->
        handle
            .createQuery("SELECT * FROM withdrawal WHERE open = 1 ORDER BY id")
            .map(WithdrawalStore::withdrawal)
            .list());
  }

  /** What the alerts document names as withdrawn. */
  public Withdrawn named() {
    List<ItemId> items = new ArrayList<>();
    List<SourceId> sources = new ArrayList<>();
    for (Withdrawal withdrawal : open()) {
      switch (withdrawal.subject()) {
        case Subject.OfItem of -> items.add(of.item());
        case Subject.OfSource of -> sources.add(of.source());
      }
    }
    return new Withdrawn(items, sources);
  }

  private static Withdrawal withdrawal(ResultSet row, StatementContext context)
      throws SQLException {
    return new Withdrawal(
        IdBytes.text(row.getBytes("id")),
        subject(row, context),
        row.getString("title"),
        row.getString("reason"),
        row.getString("withdrawn_by"),
        row.getLong("withdrawn_at"),
        row.getLong("after_version"),
        row.getLong("open") == 1);
  }

  private static Subject subject(ResultSet row, StatementContext context) throws SQLException {
    return row.getBytes("item") == null
        ? new Subject.OfSource(
            context.findColumnMapperFor(SourceId.class).orElseThrow().map(row, "source", context))
        : new Subject.OfItem(
            context.findColumnMapperFor(ItemId.class).orElseThrow().map(row, "item", context));
  }
}
