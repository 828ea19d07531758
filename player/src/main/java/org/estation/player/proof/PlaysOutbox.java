package org.estation.player.proof;

import java.io.IOException;
import java.util.Optional;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.SigningKey;

/**
 * What of the journals the server has still to get, as signed batches, one at a time. Sending a
 * batch twice adds nothing at the server, so whatever is not acknowledged is sent again.
 */
public final class PlaysOutbox {
  private final Journals journals;
  private final SigningKey device;
  private final Faults faults;

  /** The outbox of these journals. */
  public PlaysOutbox(Journals journals, SigningKey device, Faults faults) {
    this.journals = journals;
    this.device = device;
    this.faults = faults;
  }

  /**
   * A batch on its way.
   *
   * @param batch the records
   * @param signed what is sent
   */
  public record Sending(PlayBatch batch, String signed) {}

  /** The next batch to send, empty when the server has everything. */
  public Optional<Sending> next() throws IOException {
    for (Journal journal : journals.all()) {
      Optional<PlayBatch> batch = batch(journal);
      if (batch.isPresent()) {
        String signed = Jws.sign(JwsType.PLAYS, Json.bytes(batch.get()), device);
        return Optional.of(new Sending(batch.get(), signed));
      }
    }
    return Optional.empty();
  }

  /**
   * The server has stored a batch.
   *
   * @param now milliseconds since 1970 UTC
   */
  public void stored(Sending sending, PlayBatch.Receipt receipt, long now) throws IOException {
    Journal journal = journal(sending);
    if (!receipt.journal().equals(journal.id())) {
      faults.add(FaultCode.ANSWER_MALFORMED, "receipt");
      return;
    }
    try {
      settle(journal, receipt.stored(), receipt.hash(), now);
    } catch (DamagedJournal e) {
      journals.reopen(journal);
    }
    journals.prune(now);
  }

  /**
   * The server refused a batch because it does not follow what it has.
   *
   * @param expected the number the server expects next
   */
  public void expected(Sending sending, long expected, long now) throws IOException {
    Journal journal = journal(sending);
    boolean canFollow = expected >= journal.oldest() && expected <= journal.last() + 1;
    if (canFollow && expected != sending.batch().first()) {
      journal.acknowledge(expected - 1, now);
    } else {
      journals.abandon(journal);
    }
  }

  private void settle(Journal journal, long stored, Sha256 hash, long now)
      throws IOException, DamagedJournal {
    boolean isKnown = stored >= journal.oldest() - 1 && stored <= journal.last();
    if (isKnown && journal.hashAt(stored).equals(hash)) {
      journal.acknowledge(stored, now);
    } else {
      journals.abandon(journal);
    }
  }

  private Optional<PlayBatch> batch(Journal journal) throws IOException {
    try {
      return journal.batch(journal.acknowledged() + 1);
    } catch (DamagedJournal e) {
      journals.reopen(journal);
      return Optional.empty();
    }
  }

  private Journal journal(Sending sending) {
    return journals.all().stream()
        .filter(journal -> journal.id().equals(sending.batch().journal()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a batch of a journal that is gone"));
  }
}
