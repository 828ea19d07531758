package org.estation.server.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.estation.server.ledger.LedgerStore.LostRace;
import org.estation.server.ledger.TakeResult.FrozenKey;
import org.estation.server.ledger.TakeResult.NotBatch;
import org.estation.server.ledger.TakeResult.NotSigned;
import org.estation.server.ledger.verdict.Judge;
import org.estation.server.platform.db.Database;
import org.estation.server.screen.Device;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.VerifyingKey;

/** Takes what devices testify to have played, and keeps it for ever as they signed it. */
public final class Ledger {
  private static final int LINES_A_COMMIT = 500;
  private static final int ATTEMPTS = 5;

  private final Database database;
  private final Judge judge;
  private final Consumer<VerifyingKey> freezing;
  private final InstantSource clock;
  private final GroupCommit<Submission, TakeResult> commits =
      new GroupCommit<>(this::commit, submission -> submission.entries().size(), LINES_A_COMMIT);

  /**
   * A ledger in this database.
   *
   * @param freezing takes a key out of use that has signed two histories; doing so twice changes
   *     nothing
   */
  public Ledger(
      Database database, Judge judge, Consumer<VerifyingKey> freezing, InstantSource clock) {
    this.database = database;
    this.judge = judge;
    this.freezing = freezing;
    this.clock = clock;
  }

  /**
   * Takes a batch. What is acknowledged is durable; sending a batch again adds nothing.
   *
   * @param jws the batch as the device signed it
   */
  public TakeResult take(Device device, String jws) {
    try {
      Map<String, VerifyingKey> signer = Map.of(device.key().thumbprint(), device.key());
      byte[] payload = Jws.verify(JwsType.PLAYS, jws, signer);
      PlayBatch batch = Json.read(payload, PlayBatch.class);
      return take(Submission.of(device, batch, jws, judge));
    } catch (BadSignature e) {
      return new NotSigned(String.valueOf(e.getMessage()));
    } catch (BadJson e) {
      return new NotBatch(String.valueOf(e.getMessage()));
    }
  }

  private TakeResult take(Submission submission) {
    TakeResult result = commits.submit(submission);
    if (result instanceof FrozenKey) {
      freezing.accept(submission.device().key());
    }
    return result;
  }

  private List<TakeResult> commit(List<Submission> submissions) {
    for (int attempt = 1; ; attempt++) {
      try {
        return LedgerStore.write(database, store -> admit(store, submissions));
      } catch (LostRace e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private List<TakeResult> admit(LedgerStore store, List<Submission> submissions) {
    Admission admission = new Admission(store, clock.millis());
    List<TakeResult> results = new ArrayList<>();
    submissions.forEach(submission -> results.add(admission.admit(submission)));
    return results;
  }
}
