package org.estation.server.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estation.server.ledger.ChainStore.Journal;
import org.estation.server.ledger.ChainStore.StoredLine;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Chain;
import org.estation.shared.trust.VerifyingKey;

/** Whether a stored chain is still what its device sent. */
public sealed interface ChainCheck {
  /** The device key whose chain it is. */
  VerifyingKey key();

  /** The device's name for the chain. */
  JournalId journal();

  /** Every record is there, unaltered, up to the last number. */
  record Whole(VerifyingKey key, JournalId journal, long last) implements ChainCheck {}

  /** The first record that is not as it was. */
  record Broken(VerifyingKey key, JournalId journal, long number, Damage damage)
      implements ChainCheck {}

  /** What happened to a record. */
  enum Damage {
    /** It is not there. */
    MISSING,
    /** Its bytes, or those before it, are not those its hash was made of. */
    ALTERED,
    /** It lies beyond what was ever acknowledged. */
    UNACKNOWLEDGED
  }

  /** Follows a chain from its first line to its watermark. */
  static ChainCheck of(ChainStore store, Journal journal) {
    Sha256 hash = Chain.START;
    long number = 0;
    List<StoredLine> page = store.lines(journal.chain(), number);
    while (!page.isEmpty()) {
      for (StoredLine line : page) {
        number++;
        if (line.number() != number) {
          return broken(journal, number, Damage.MISSING);
        }
        hash = Chain.next(hash, line.line().getBytes(StandardCharsets.UTF_8));
        if (!hash.equals(line.hash())) {
          return broken(journal, number, Damage.ALTERED);
        }
      }
      page = store.lines(journal.chain(), number);
    }
    return end(journal, number, hash);
  }

  private static ChainCheck end(Journal journal, long last, Sha256 hash) {
    if (last < journal.watermark()) {
      return broken(journal, last + 1, Damage.MISSING);
    }
    if (last > journal.watermark()) {
      return broken(journal, journal.watermark() + 1, Damage.UNACKNOWLEDGED);
    }
    return hash.equals(journal.hash())
        ? new Whole(journal.key(), journal.name(), last)
        : broken(journal, last, Damage.ALTERED);
  }

  private static ChainCheck broken(Journal journal, long number, Damage damage) {
    return new Broken(journal.key(), journal.name(), number, damage);
  }
}
