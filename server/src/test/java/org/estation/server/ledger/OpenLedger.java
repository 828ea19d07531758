package org.estation.server.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.ledger.verdict.Judge;
import org.estation.server.ledger.verdict.Replays;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.shared.trust.VerifyingKey;

/** A ledger in a database of its own, on 23 November 2026 in China, for tests. */
public final class OpenLedger implements AutoCloseable {
  /** When it is. */
  public static final long NOW = Community.MIDNIGHT + 30 * 3_600_000L;

  private final DatabaseKind kind;
  private final Path folder;
  private final Community community;
  private final List<VerifyingKey> frozen = new ArrayList<>();
  private Database database;
  private Ledger ledger;

  /** A ledger in a new database, or the one that was left in the folder. */
  public OpenLedger(DatabaseKind kind, Path folder, Community community) {
    this.kind = kind;
    this.folder = folder;
    this.community = community;
    database = kind.open(folder, "ledger");
    ledger = opened();
  }

  private Ledger opened() {
    InstantSource clock = InstantSource.fixed(Instant.ofEpochMilli(NOW));
    Judge judge = new Judge(community, new Replays(community), clock, ZoneId.of("Asia/Shanghai"));
    return new Ledger(database, judge, frozen::add, clock);
  }

  /** Ends the process and starts it again. */
  public void restart() {
    database.close();
    database = kind.open(folder, "ledger");
    ledger = opened();
  }

  /** The ledger. */
  public Ledger ledger() {
    return ledger;
  }

  /** Its database. */
  public Database database() {
    return database;
  }

  /** Takes lines of a journal. */
  public TakeResult take(TestJournal journal, int first, int last) {
    return ledger.take(journal.device(), journal.batch(first, last));
  }

  /** The keys that were frozen, each time. */
  public List<VerifyingKey> frozen() {
    return List.copyOf(frozen);
  }

  /** A stored record, as far as tests look at it. */
  public record Kept(long number, String line, String verdict, String reason) {}

  /** What is stored of a journal, in order. */
  public List<Kept> kept(TestJournal journal) {
    ChainId chain = ChainId.of(journal.device().key(), journal.name());
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT number, line, verdict, COALESCE(reason, '') AS reason"
                    + " FROM play_record WHERE journal = :id ORDER BY number")
            .bind("id", chain.bytes())
            .map((row, context) ->
                new Kept(
                    row.getLong("number"),
                    new String(row.getBytes("line"), StandardCharsets.UTF_8),
                    row.getString("verdict"),
                    row.getString("reason")))
            .list());
  }

  /** The stored lines of a journal, in order. */
  public List<String> lines(TestJournal journal) {
    return kept(journal).stream().map(Kept::line).toList();
  }

  /** Tampers with the tables. */
  public void execute(String sql) {
    database.writing(handle -> handle.execute(sql));
  }

  @Override
  public void close() {
    database.close();
  }
}
