package org.estation.server.screen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estation.server.platform.db.Database;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.WishId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What is wished of players and not done yet. */
public final class WishStore {
  private static final int MOST = 32;

  private final Database database;

  /** The wishes in this database. */
  public WishStore(Database database) {
    this.database = database;
  }

  /** Adds a wish in place of an open one of its kind. */
  public void add(ScreenId screen, Wish wish) {
    database.writing(handle -> {
      handle.execute(
          "DELETE FROM wish WHERE screen = ? AND kind = ? AND done_at IS NULL",
          screen,
          wish.kind().name());
      handle.execute(
          "INSERT INTO wish (id, screen, kind, level, done_at) VALUES (?, ?, ?, ?, NULL)",
          wish.id(),
          screen,
          wish.kind().name(),
          wish.level() == null ? null : wish.level().name());
    });
  }

  /** The open wishes of a screen, oldest first. */
  public List<Wish> open(ScreenId screen) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT id, kind, level FROM wish WHERE screen = :screen AND done_at IS NULL"
                    + " ORDER BY id LIMIT :most")
            .bind("screen", screen)
            .bind("most", MOST)
            .map(WishStore::wish)
            .list());
  }

  /** The open wishes of every screen that has some, oldest first. */
  public Map<ScreenId, List<Wish>> open() {
    Map<ScreenId, List<Wish>> open =
        database.read(handle ->
            handle
                .createQuery(
                    "SELECT screen, id, kind, level FROM wish WHERE done_at IS NULL ORDER BY id")
                .registerRowMapper(Wish.class, WishStore::wish)
                .reduceRows(
                    new HashMap<>(),
                    (wishes, row) -> {
                      wishes
                          .computeIfAbsent(
                              row.getColumn("screen", ScreenId.class), screen -> new ArrayList<>())
                          .add(row.getRow(Wish.class));
                      return wishes;
                    }));
    open.replaceAll((screen, wishes) -> wishes.subList(0, Math.min(wishes.size(), MOST)));
    return open;
  }

  private static Wish wish(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String level = row.getString("level");
    return new Wish(
        context.findColumnMapperFor(WishId.class).orElseThrow().map(row, "id", context),
        Wish.Kind.valueOf(row.getString("kind")),
        level == null ? null : Wish.Level.valueOf(level));
  }

  /** Marks wishes of a screen as done; says whether any of them was open. */
  public boolean done(ScreenId screen, List<WishId> wishes, long now) {
    if (wishes.isEmpty()) {
      return false;
    }
    return database.write(handle ->
        handle
                .createUpdate(
                    "UPDATE wish SET done_at = :now WHERE screen = :screen AND done_at IS NULL"
                        + " AND id IN (<wishes>)")
                .bind("now", now)
                .bind("screen", screen)
                .bindList("wishes", wishes)
                .execute()
            > 0);
  }
}
