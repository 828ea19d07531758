package org.estation.server.report.play;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.estation.server.ledger.ChainId;
import org.estation.server.platform.db.Database;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.id.ScreenId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The readable records of local days, page by page, inside one transaction. */
public final class RecordStore {
  private static final int PAGE = 200;
  private static final byte[] LAST_CHAIN = lastChain();
  private static final RowMapper<StoredRecord> RECORD =
      (row, context) ->
          new StoredRecord(
              ChainId.of(row.getBytes("journal")),
              row.getLong("number"),
              new String(row.getBytes("line"), StandardCharsets.UTF_8),
              context.findColumnMapperFor(ScreenId.class).orElseThrow().map(row, "screen", context),
              state(row.getString("verdict"), row.getLong("unsure") == 1),
              row.getString("reason"),
              row.getLong("start_at"),
              row.getLong("end_at"));

  private final Handle handle;

  private RecordStore(Handle handle) {
    this.handle = handle;
  }

  /** Reads records in one transaction. */
  public static <T> T read(Database database, Function<RecordStore, T> work) {
    return database.read(handle -> work.apply(new RecordStore(handle)));
  }

  private static State state(String verdict, boolean unsure) {
    if (!verdict.equals("COUNTED")) {
      return State.QUARANTINED;
    }
    return unsure ? State.UNSURE : State.COUNTED;
  }

  private static byte[] lastChain() {
    byte[] bytes = new byte[16];
    Arrays.fill(bytes, (byte) 0xff);
    return bytes;
  }

  /**
   * The page of a day's records that follows this one, by their starts.
   *
   * @param screens of these screens alone, or null
   * @param after the last record of the page before, or null
   */
  public List<StoredRecord> forward(
      int day, @Nullable Set<ScreenId> screens, @Nullable StoredRecord after) {
    return list(
        query(
                screens,
                " AND (start_at, journal, number) > (:at, :journal, :number)"
                    + " ORDER BY start_at, journal, number LIMIT :page")
            .bind("day", day)
            .bind("at", after == null ? Long.MIN_VALUE : after.start())
            .bind("journal", after == null ? new byte[0] : after.chain().bytes())
            .bind("number", after == null ? 0 : after.number()),
        screens);
  }

  /**
   * The page of a day's records that follows this one, by their ends, the latest first.
   *
   * @param screens of these screens alone, or null
   * @param latest only those that start at this instant or before
   * @param after the last record of the page before, or null
   */
  public List<StoredRecord> backward(
      int day, @Nullable Set<ScreenId> screens, long latest, @Nullable StoredRecord after) {
    return list(
        query(
                screens,
                " AND start_at <= :latest AND (end_at, journal, number) < (:at, :journal, :number)"
                    + " ORDER BY end_at DESC, journal DESC, number DESC LIMIT :page")
            .bind("day", day)
            .bind("latest", latest)
            .bind("at", after == null ? Long.MAX_VALUE : after.end())
            .bind("journal", after == null ? LAST_CHAIN : after.chain().bytes())
            .bind("number", after == null ? Long.MAX_VALUE : after.number()),
        screens);
  }

  private Query query(@Nullable Set<ScreenId> screens, String rest) {
    return handle.createQuery(
        "SELECT journal, number, line, screen, verdict, COALESCE(reason, '') AS reason, unsure,"
            + " start_at, end_at FROM play_record WHERE day = :day"
            + (screens == null ? "" : " AND screen IN (<screens>)")
            + rest);
  }

  private static List<StoredRecord> list(Query query, @Nullable Set<ScreenId> screens) {
    if (screens != null) {
      query.bindList("screens", List.copyOf(screens));
    }
    return query.bind("page", PAGE).map(RECORD).list();
  }

  /** The last stored number of a chain, 0 where nothing is stored. */
  public long watermark(ChainId chain) {
    return handle
        .createQuery("SELECT watermark FROM journal WHERE id = :id")
        .bind("id", chain.bytes())
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }
}
