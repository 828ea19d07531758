package org.estation.server.ledger;

import java.util.List;
import java.util.function.Function;
import org.estation.server.ledger.Submission.Entry;
import org.estation.server.ledger.verdict.Claim;
import org.estation.server.ledger.verdict.Judge;
import org.estation.server.ledger.verdict.Judged;
import org.estation.server.ledger.verdict.Verdict.Counted;
import org.estation.server.ledger.verdict.Verdict.Quarantined;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.trust.VerifyingKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The ledger's tables inside one transaction. */
final class LedgerStore {
  private final Handle handle;

  private LedgerStore(Handle handle) {
    this.handle = handle;
  }

  /** Works on the tables in one transaction; what it wrote is durable when this returns. */
  static <T> T write(Database database, Function<LedgerStore, T> work) {
    return database.write(handle -> work.apply(new LedgerStore(handle)));
  }

  /**
   * How far a chain is stored.
   *
   * @param number the last number, 0 where nothing is stored
   * @param hash the chain's hash at it
   */
  record Head(long number, Sha256 hash) {
    static final Head EMPTY = new Head(0, Chain.START);
  }

  /** Somebody else moved the watermark in between: nothing of this transaction may stay. */
  static final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  boolean isFrozen(VerifyingKey key) {
    return handle
        .createQuery("SELECT 1 FROM frozen_key WHERE device_key = :key")
        .bind("key", key.text())
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  void freeze(Submission submission, long number, long now) {
    handle
        .createUpdate(
            """
            INSERT INTO frozen_key (device_key, frozen_at, journal, number, jws)
            VALUES (:key, :now, :journal, :number, :jws) ON CONFLICT DO NOTHING
            """)
        .bind("key", submission.device().key().text())
        .bind("now", now)
        .bind("journal", submission.chain().bytes())
        .bind("number", number)
        .bind("jws", submission.jws())
        .execute();
  }

  Head head(ChainId chain) {
    return handle
        .createQuery("SELECT watermark, hash FROM journal WHERE id = :id")
        .bind("id", chain.bytes())
        .map((row, context) -> new Head(row.getLong(1), Sha256.ofDigest(row.getBytes(2))))
        .findOne()
        .orElse(Head.EMPTY);
  }

  Sha256 hash(ChainId chain, long number) {
    return handle
        .createQuery("SELECT hash FROM play_record WHERE journal = :id AND number = :number")
        .bind("id", chain.bytes())
        .bind("number", number)
        .mapTo(Sha256.class)
        .one();
  }

  /** The stored hashes from this number on, at most as many as a batch has lines. */
  List<Sha256> hashes(ChainId chain, long first) {
    return handle
        .createQuery(
            """
            SELECT hash FROM play_record WHERE journal = :id AND number >= :first
            ORDER BY number LIMIT :most
            """)
        .bind("id", chain.bytes())
        .bind("first", first)
        .bind("most", PlayBatch.MOST_LINES)
        .mapTo(Sha256.class)
        .list();
  }

  /**
   * Moves the watermark by compare-and-set.
   *
   * @throws LostRace when it is not where it was read
   */
  void advance(Submission submission, Head from, Head to) {
    if (from.number() == 0) {
      insertJournal(submission);
    }
    int moved =
        handle
            .createUpdate(
                """
                UPDATE journal SET watermark = :to, hash = :hash
                WHERE id = :id AND watermark = :from
                """)
            .bind("to", to.number())
            .bind("hash", to.hash())
            .bind("id", submission.chain().bytes())
            .bind("from", from.number())
            .execute();
    if (moved != 1) {
      throw new LostRace();
    }
  }

  private void insertJournal(Submission submission) {
    handle
        .createUpdate(
            """
            INSERT INTO journal (id, device_key, name, watermark, hash)
            VALUES (:id, :key, :name, 0, :hash) ON CONFLICT DO NOTHING
            """)
        .bind("id", submission.chain().bytes())
        .bind("key", submission.device().key().text())
        .bind("name", submission.batch().journal().value())
        .bind("hash", Chain.START)
        .execute();
  }

  void insert(Submission submission, Entry entry, Judged judged, long now) {
    Update update =
        handle
            .createUpdate(
                """
                INSERT INTO play_record (journal, number, line, hash, received_at, screen,
                  verdict, reason, region, day, start_at, end_at, unsure)
                VALUES (:journal, :number, :line, :hash, :now, :screen,
                  :verdict, :reason, :region, :day, :start, :end, :unsure)
                """)
            .bind("journal", submission.chain().bytes())
            .bind("number", entry.number())
            .bind("line", entry.bytes())
            .bind("hash", entry.hash())
            .bind("now", now)
            .bind("screen", submission.device().screen());
    bindVerdict(update, judged);
    bindClaim(update, judged.claim());
    update.execute();
  }

  private static void bindVerdict(Update update, Judged judged) {
    switch (judged.verdict()) {
      case Counted _ -> update.bind("verdict", "COUNTED").bind("reason", (String) null);
      case Quarantined it ->
          update.bind("verdict", "QUARANTINED").bind("reason", it.reason().name());
    }
  }

  private static void bindClaim(Update update, @Nullable Claim claim) {
    update
        .bind("region", claim == null ? null : claim.region())
        .bind("day", claim == null ? null : Long.valueOf(claim.day()))
        .bind("start", claim == null ? null : Long.valueOf(claim.start()))
        .bind("end", claim == null ? null : Long.valueOf(claim.end()))
        .bind("unsure", claim != null && claim.unsure() ? 1 : 0);
  }

  /** Says that the plays of a screen's local day have changed. */
  void markDay(ScreenId screen, int day) {
    handle
        .createUpdate(
            """
            INSERT INTO screen_day (screen, day, marked, rolled) VALUES (:screen, :day, 1, 0)
            ON CONFLICT (screen, day) DO UPDATE SET marked = screen_day.marked + 1
            """)
        .bind("screen", screen)
        .bind("day", day)
        .execute();
  }

  /**
   * Whether a counted record of the screen's region covers some of this time, by more than what
   * measuring explains. Records without trusted time are held against their like alone, so that a
   * wrong clock pushes out nothing that is sure.
   */
  boolean overlaps(ScreenId screen, Claim claim) {
    if (claim.end() - claim.start() <= Judge.TOLERANCE) {
      return false;
    }
    return handle
        .createQuery(
            """
            SELECT 1 FROM play_record WHERE screen = :screen AND day BETWEEN :first AND :last
              AND start_at < :end AND end_at > :start AND end_at - start_at > :tolerance
              AND verdict = 'COUNTED' AND region = :region AND unsure = :unsure LIMIT 1
            """)
        .bind("screen", screen)
        .bind("first", claim.day() - 1)
        .bind("last", claim.day() + 1)
        .bind("start", claim.start() + Judge.TOLERANCE)
        .bind("end", claim.end() - Judge.TOLERANCE)
        .bind("tolerance", Judge.TOLERANCE)
        .bind("region", claim.region())
        .bind("unsure", claim.unsure() ? 1 : 0)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
