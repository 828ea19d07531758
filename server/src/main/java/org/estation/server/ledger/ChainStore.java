package org.estation.server.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.trust.VerifyingKey;
import org.jdbi.v3.core.Handle;

/** The stored chains as they are, for whoever doubts them. */
final class ChainStore {
  private static final int PAGE = 500;

  private final Handle handle;

  private ChainStore(Handle handle) {
    this.handle = handle;
  }

  /** Reads the chains in one transaction. */
  static <T> T read(Database database, Function<ChainStore, T> work) {
    return database.read(handle -> work.apply(new ChainStore(handle)));
  }

  /** A chain, whose it is and how far it is said to be stored. */
  record Journal(ChainId chain, VerifyingKey key, JournalId name, long watermark, Sha256 hash) {}

  /** A stored line with the hash that was stored beside it. */
  record StoredLine(long number, String line, Sha256 hash) {}

  /** A page of the chains after this id; no bytes begin. */
  List<Journal> journals(byte[] after) {
    return handle
        .createQuery(
            """
            SELECT id, device_key, name, watermark, hash FROM journal WHERE id > :after
            ORDER BY id LIMIT :page
            """)
        .bind("after", after)
        .bind("page", PAGE)
        .map((row, context) ->
            new Journal(
                ChainId.of(row.getBytes("id")),
                new VerifyingKey(row.getString("device_key")),
                new JournalId(row.getString("name")),
                row.getLong("watermark"),
                Sha256.ofDigest(row.getBytes("hash"))))
        .list();
  }

  /** A page of a chain's lines after this number. */
  List<StoredLine> lines(ChainId chain, long after) {
    return handle
        .createQuery(
            """
            SELECT number, line, hash FROM play_record WHERE journal = :id AND number > :after
            ORDER BY number LIMIT :page
            """)
        .bind("id", chain.bytes())
        .bind("after", after)
        .bind("page", PAGE)
        .map((row, context) ->
            new StoredLine(
                row.getLong("number"),
                new String(row.getBytes("line"), StandardCharsets.UTF_8),
                Sha256.ofDigest(row.getBytes("hash"))))
        .list();
  }
}
