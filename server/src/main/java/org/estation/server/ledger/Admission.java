package org.estation.server.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.estation.server.ledger.LedgerStore.Head;
import org.estation.server.ledger.Submission.Entry;
import org.estation.server.ledger.TakeResult.FrozenKey;
import org.estation.server.ledger.TakeResult.Gap;
import org.estation.server.ledger.TakeResult.Stored;
import org.estation.server.ledger.TakeResult.WrongHash;
import org.estation.server.ledger.verdict.Claim;
import org.estation.server.ledger.verdict.Judged;
import org.estation.server.ledger.verdict.Verdict.Counted;
import org.estation.server.ledger.verdict.Verdict.Quarantined;
import org.estation.server.ledger.verdict.Verdict.Reason;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch.Receipt;

/**
 * Lets a submission into the ledger, inside one transaction.
 *
 * <p>A batch that agrees with what is stored up to its first new line is stored from there on,
 * whatever its lines say; sending it again changes nothing. A batch whose chain of hashes agrees up
 * to a line that is stored with other bytes proves that its key has signed two histories: a copied
 * device, or one that was put back to an earlier state after its later records were taken. The two
 * cannot be told apart, so the key is frozen either way, with that batch as evidence. A server that
 * was put back to an earlier state is the opposite case: it answers {@link Gap}, and the device
 * sends again from there.
 */
final class Admission {
  private final LedgerStore store;
  private final long now;

  Admission(LedgerStore store, long now) {
    this.store = store;
    this.now = now;
  }

  TakeResult admit(Submission submission) {
    if (store.isFrozen(submission.device().key())) {
      return new FrozenKey();
    }
    Head head = store.head(submission.chain());
    long first = submission.batch().first();
    if (first > head.number() + 1) {
      return new Gap(head.number() + 1);
    }
    if (!hashBefore(submission.chain(), first, head).equals(submission.batch().previous())) {
      return new WrongHash(head.number() + 1);
    }
    Optional<Entry> fork = fork(submission);
    if (fork.isPresent()) {
      store.freeze(submission, fork.get().number(), now);
      return new FrozenKey();
    }
    return new Stored(append(submission, head));
  }

  private Sha256 hashBefore(ChainId chain, long number, Head head) {
    if (number == 1) {
      return Chain.START;
    }
    return number == head.number() + 1 ? head.hash() : store.hash(chain, number - 1);
  }

  private Optional<Entry> fork(Submission submission) {
    List<Sha256> stored = store.hashes(submission.chain(), submission.batch().first());
    return submission.entries().stream()
        .limit(stored.size())
        .filter(entry -> !entry.hash().equals(stored.get(index(submission, entry))))
        .findFirst();
  }

  private static int index(Submission submission, Entry entry) {
    return (int) (entry.number() - submission.batch().first());
  }

  private Receipt append(Submission submission, Head head) {
    List<Entry> fresh =
        submission.entries().stream().filter(entry -> entry.number() > head.number()).toList();
    if (fresh.isEmpty()) {
      return new Receipt(submission.batch().journal(), head.number(), head.hash());
    }
    Entry last = fresh.getLast();
    store.advance(submission, head, new Head(last.number(), last.hash()));
    markDays(submission.device().screen(), fresh);
    for (Entry entry : fresh) {
      Judged judged = againstOthers(submission.device().screen(), entry.judged());
      store.insert(submission, entry, judged, now);
    }
    return new Receipt(submission.batch().journal(), last.number(), last.hash());
  }

  /**
   * Marks the days that change. The marks also make transactions about one screen's day wait for
   * each other, so that of two overlapping records only one counts.
   */
  private void markDays(ScreenId screen, List<Entry> fresh) {
    fresh.stream()
        .map(entry -> entry.judged().claim())
        .filter(Objects::nonNull)
        .map(Claim::day)
        .distinct()
        .sorted()
        .forEach(day -> store.markDay(screen, day));
  }

  private Judged againstOthers(ScreenId screen, Judged judged) {
    Claim claim = judged.claim();
    return switch (judged.verdict()) {
      case Quarantined _ -> judged;
      case Counted _ ->
          claim != null && store.overlaps(screen, claim) ? judged.but(Reason.OVERLAP) : judged;
    };
  }
}
