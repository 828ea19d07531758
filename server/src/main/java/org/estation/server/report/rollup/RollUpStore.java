package org.estation.server.report.rollup;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.estation.server.platform.db.Database;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.id.ScreenId;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The sums of screens' local days inside one transaction. A screen's day counts its changes in
 * {@code marked}; {@code rolled} says up to which of them its sums go. While the two differ, the
 * day is dirty.
 */
final class RollUpStore {
  private static final int PAGE = 200;
  private static final String DIRTY =
      "EXISTS (SELECT 1 FROM screen_day s WHERE s.screen = p.screen AND s.day = p.day"
          + " AND s.marked <> s.rolled)";
  private static final RowMapper<Dirty> DIRTY_DAY =
      (row, context) ->
          new Dirty(
              context.findColumnMapperFor(ScreenId.class).orElseThrow().map(row, 1, context),
              row.getInt(2),
              row.getLong(3));

  private final Handle handle;

  private RollUpStore(Handle handle) {
    this.handle = handle;
  }

  /** Reads in one transaction. */
  static <T> T read(Database database, Function<RollUpStore, T> work) {
    return database.read(handle -> work.apply(new RollUpStore(handle)));
  }

  /** Writes in one transaction. */
  static <T> T write(Database database, Function<RollUpStore, T> work) {
    return database.write(handle -> work.apply(new RollUpStore(handle)));
  }

  /**
   * A screen's local day whose sums are behind.
   *
   * @param mark how often it has changed
   */
  record Dirty(ScreenId screen, int day, long mark) {}

  /** A page of the dirty days after this one, by screen and day; null begins. */
  List<Dirty> dirty(@Nullable Dirty after) {
    String rest = after == null ? "" : " AND (screen, day) > (:screen, :day)";
    Query query =
        handle
            .createQuery(
                "SELECT screen, day, marked FROM screen_day WHERE marked <> rolled"
                    + rest
                    + " ORDER BY screen, day LIMIT :page")
            .bind("page", PAGE);
    if (after != null) {
      query.bind("screen", after.screen()).bind("day", after.day());
    }
    return query.map(DIRTY_DAY).list();
  }

  /** The screens whose sums of a day are behind. */
  List<Dirty> dirtyOn(int day, @Nullable Set<ScreenId> screens) {
    String rest = screens == null ? "" : " AND screen IN (<screens>)";
    Query query =
        handle
            .createQuery(
                "SELECT screen, day, marked FROM screen_day WHERE marked <> rolled"
                    + " AND day = :day"
                    + rest)
            .bind("day", day);
    return bound(query, screens).map(DIRTY_DAY).list();
  }

  /**
   * Puts sums in place of a day's earlier ones, unless those already go as far or farther.
   *
   * @param rolled the day and the mark that was read before its plays were summed up
   */
  boolean put(Dirty rolled, List<Sum.Entry> sums) {
    int settled =
        handle
            .createUpdate(
                "UPDATE screen_day SET rolled = :mark"
                    + " WHERE screen = :screen AND day = :day AND rolled < :mark")
            .bind("mark", rolled.mark())
            .bind("screen", rolled.screen())
            .bind("day", rolled.day())
            .execute();
    if (settled == 0) {
      return false;
    }
    handle
        .createUpdate("DELETE FROM play_day WHERE day = :day AND screen = :screen")
        .bind("day", rolled.day())
        .bind("screen", rolled.screen())
        .execute();
    insert(rolled, sums);
    return true;
  }

  private void insert(Dirty rolled, List<Sum.Entry> sums) {
    if (sums.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO play_day (day, screen, item, outcome, cause, state, plays, millis)"
                + " VALUES (:day, :screen, :item, :outcome, :cause, :state, :plays, :millis)");
    for (Sum.Entry sum : sums) {
      batch
          .bind("day", rolled.day())
          .bind("screen", rolled.screen())
          .bind("item", sum.kind().item())
          .bind("outcome", sum.kind().outcome().name())
          .bind("cause", sum.kind().trigger().name())
          .bind("state", sum.kind().state().name())
          .bind("plays", sum.count().plays())
          .bind("millis", sum.count().millis())
          .add();
    }
    batch.execute();
  }

  /** The sums of a day over the screens that are not behind. */
  List<Sum.Entry> sums(int day, @Nullable Set<ScreenId> screens) {
    String rest = screens == null ? "" : " AND screen IN (<screens>)";
    Query query =
        handle
            .createQuery(
                "SELECT item, outcome, cause, state, SUM(plays), SUM(millis) FROM play_day p"
                    + " WHERE day = :day AND NOT "
                    + DIRTY
                    + rest
                    + " GROUP BY item, outcome, cause, state")
            .bind("day", day);
    return bound(query, screens)
        .map((row, context) ->
            new Sum.Entry(
                new Sum.Kind(
                    row.getString(1),
                    Outcome.valueOf(row.getString(2)),
                    Trigger.valueOf(row.getString(3)),
                    State.valueOf(row.getString(4))),
                new Sum.Count(row.getLong(5), row.getLong(6))))
        .list();
  }

  private static Query bound(Query query, @Nullable Set<ScreenId> screens) {
    return screens == null ? query : query.bindList("screens", List.copyOf(screens));
  }
}
