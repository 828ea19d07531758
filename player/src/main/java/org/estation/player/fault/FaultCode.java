package org.estation.player.fault;

/** The kinds of things that go wrong on a player; their names are stable and go to the server. */
public enum FaultCode {
  /** The server could not be reached, or did not answer in time. */
  SERVER_UNREACHABLE,
  /** The server answered with an error; the subject is its code. */
  SERVER_REFUSED,
  /** The server answered with something that is not what the contract says. */
  ANSWER_MALFORMED,
  /** The server's signature does not fit, or its key is not listed. */
  BAD_SIGNATURE,
  /** The key list is older than the one held. */
  KEYS_OLDER,
  /** The server's time lies before a time the player already had from it. */
  TIME_BELOW_FLOOR,
  /** The assignment is older than the one held. */
  ASSIGNMENT_OLDER,
  /** The assignment had expired when it came. */
  ASSIGNMENT_EXPIRED,
  /** The assignment is another screen's. */
  ASSIGNMENT_OF_ANOTHER_SCREEN,
  /** The alerts document is older than the one held. */
  ALERTS_OLDER,
  /** The alerts document is larger than 64 KB. */
  ALERTS_TOO_LARGE,
  /** The assignment's program is unreadable, or of an engine version not known here. */
  PROGRAM_UNREADABLE,
  /** Bytes came that are not those of the hash; the subject is the hash. */
  BLOB_WRONG,
  /** A file on the disk no longer has the bytes of its hash; it is fetched again. */
  BLOB_DAMAGED,
  /** A file could not be fetched; the subject is the hash. */
  BLOB_FAILED,
  /** The disk is full. */
  DISK_FULL,
  /** Reading or writing the disk failed. */
  DISK_FAILED,
  /** The journal of plays was damaged; a new one was begun. */
  JOURNAL_DAMAGED,
  /** The server's journal and this one contradict each other; a new one was begun. */
  JOURNAL_FORKED,
  /** Records could not be kept because the disk took none for too long. */
  RECORDS_LOST,
  /** The server has frozen this player's key. */
  KEY_FROZEN,
  /** A screenshot could not be made. */
  SCREENSHOT_FAILED,
  /** A film stood still; the subject is the item. */
  FILM_FROZEN,
  /** The whole picture stood still, and the player was started again; the subject says why. */
  SCREEN_FROZEN,
  /** A defect in the player; its log has the details. */
  DEFECT
}
