package org.estation.server.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.estation.server.ledger.verdict.Judge;
import org.estation.server.ledger.verdict.Judged;
import org.estation.server.screen.Device;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch;

/**
 * A signed batch, read and judged as far as that can be done without the other records.
 *
 * @param jws the signed text it came in
 * @param entries its lines in order
 */
record Submission(Device device, PlayBatch batch, String jws, List<Entry> entries) {
  Submission {
    entries = List.copyOf(entries);
  }

  static Submission of(Device device, PlayBatch batch, String jws, Judge judge) {
    List<Entry> entries = new ArrayList<>();
    Sha256 hash = batch.previous();
    long number = batch.first();
    for (String line : batch.lines()) {
      hash = Chain.next(hash, line.getBytes(StandardCharsets.UTF_8));
      Judged judged = judge.judge(device.screen(), number, line);
      entries.add(new Entry(number, line, hash, judged));
      number++;
    }
    return new Submission(device, batch, jws, entries);
  }

  ChainId chain() {
    return ChainId.of(device.key(), batch.journal());
  }

  /**
   * One line.
   *
   * @param hash the chain's hash at it
   */
  record Entry(long number, String line, Sha256 hash, Judged judged) {
    byte[] bytes() {
      return line.getBytes(StandardCharsets.UTF_8);
    }
  }
}
