package org.estation.server.ledger.verdict;

/** What the server thinks of a record that it has stored. */
public sealed interface Verdict {
  /** Credible: its plays count. */
  record Counted() implements Verdict {}

  /** Kept, but its plays do not count. */
  record Quarantined(Reason reason) implements Verdict {}

  /** Why a record is not credible. */
  enum Reason {
    /** The line is not a record. */
    UNREADABLE,
    /** Its times cannot be true: before 2020, after 2200, or too long for what it is. */
    IMPLAUSIBLE_TIME,
    /** It names another number than its place in the journal. */
    NUMBER_MISMATCH,
    /** It speaks of a screen that is not its device's. */
    WRONG_SCREEN,
    /** It ends more than five minutes after now. */
    FUTURE,
    /** Nobody has compiled its program here. */
    UNKNOWN_PROGRAM,
    /** The screen was never assigned the program in that assignment version. */
    NEVER_ASSIGNED,
    /** The program plans something else there. */
    NOT_PLANNED,
    /** The program plans as many slots there, but with other items than the digest says. */
    DIGEST_MISMATCH,
    /** The program does not have the item. */
    UNKNOWN_ITEM,
    /** It covers time of which a counted record of the same region speaks already. */
    OVERLAP
  }
}
