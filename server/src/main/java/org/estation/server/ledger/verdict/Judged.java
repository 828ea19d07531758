package org.estation.server.ledger.verdict;

import org.estation.server.ledger.verdict.Verdict.Quarantined;
import org.estation.server.ledger.verdict.Verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A line and what is thought of it, before it is held against other records.
 *
 * @param claim the time it speaks of, or null where it names none that could be true
 */
public record Judged(Verdict verdict, @Nullable Claim claim) {
  /** The same line found to be not credible after all. */
  public Judged but(Reason reason) {
    return new Judged(new Quarantined(reason), claim);
  }
}
