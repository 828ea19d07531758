package org.estation.player.sync;

/** What the server says when a player asks for its assignment. */
sealed interface AssignmentAnswer {
  /**
   * There is another one.
   *
   * @param signed the JWS
   * @param tag its entity tag, empty when the server gave none
   */
  record Fresh(String signed, String tag) implements AssignmentAnswer {}

  /** The one that is held still stands. */
  record Unchanged() implements AssignmentAnswer {}

  /** The screen has none yet. */
  record None() implements AssignmentAnswer {}
}
