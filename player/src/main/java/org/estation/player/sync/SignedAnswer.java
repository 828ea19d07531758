package org.estation.player.sync;

/** What the server says when a player asks for something that is signed. */
sealed interface SignedAnswer {
  /**
   * There is another one.
   *
   * @param signed the JWS
   * @param tag its entity tag, empty when the server gave none
   */
  record Fresh(String signed, String tag) implements SignedAnswer {}

  /** The one that is held still stands. */
  record Unchanged() implements SignedAnswer {}

  /** There is none yet. */
  record None() implements SignedAnswer {}
}
