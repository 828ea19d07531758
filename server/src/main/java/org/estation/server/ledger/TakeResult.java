package org.estation.server.ledger;

import org.estation.shared.proof.PlayBatch.Receipt;

/** What became of a batch. */
public sealed interface TakeResult {
  /** All of it is durable, now or since an earlier time. */
  record Stored(Receipt receipt) implements TakeResult {}

  /** The device has not signed it as a batch; nothing was stored. */
  record NotSigned(String why) implements TakeResult {}

  /** It is signed, but no batch; nothing was stored. */
  record NotBatch(String why) implements TakeResult {}

  /** It begins after the number that comes next; nothing was stored. */
  record Gap(long expected) implements TakeResult {}

  /** It does not follow from what is stored before it; nothing was stored. */
  record WrongHash(long expected) implements TakeResult {}

  /**
   * The key has signed two different records of one number, now or earlier: two devices share it,
   * or one went back in time. Nothing was stored, and nothing will be until the device enrols with
   * a new key.
   */
  record FrozenKey() implements TakeResult {}
}
