package org.estation.player.sync;

import org.estation.shared.proof.PlayBatch;

/** What became of a batch of play records. */
sealed interface Delivery {
  /** It is stored. */
  record Stored(PlayBatch.Receipt receipt) implements Delivery {}

  /** It does not follow what the server has. */
  record Expected(long number) implements Delivery {}
}
