package org.estation.playlists.model;

/** What a walked day has come across, so that a test can see that its seeds reach every rule. */
public enum Reach {
  /** Nothing could play. */
  IDLE,
  /** A takeover that cuts ended a slot. */
  CUT,
  /** A takeover that waits ended a slot after five minutes. */
  WAITED,
  /** The contester was gone when its five minutes were over, and another ended the slot later. */
  WAITED_LONGER,
  /** A takeover ended another's slot. */
  TAKEOVER_ENDED_TAKEOVER,
  /** Several takeovers were eligible. */
  RANKED,
  /** Equal priorities were told apart by what opened last. */
  RANKED_BY_OPENING,
  /** Priority and opening were equal: the id told them apart. */
  RANKED_BY_ID,
  /** A slot ended five minutes after its window. */
  PLAY_OUT,
  /** A takeover of a lower priority ended the play-out of another. */
  PLAY_OUT_CONTESTED,
  /** A stream without a duration ended with its window. */
  LIVE_ENDED,
  /** The day's end cut a slot. */
  DAY_END,
  /** A cadence played. */
  CADENCE,
  /** Several multiples were due at once. */
  CADENCE_OVERDUE,
  /** Several bookings were due. */
  CADENCE_CONTEST,
  /** A multiple lies in a gap of the clock. */
  MULTIPLE_DROPPED,
  /** A multiple comes twice. */
  MULTIPLE_TWICE,
  /** A group went before another whose next item was just shown. */
  GROUP_PASSED_OVER,
  /** A booking went before another of its group whose next item was just shown. */
  BOOKING_PASSED_OVER,
  /** Somebody went before two or more. */
  SEVERAL_PASSED_OVER,
  /** An item was shown twice running: going before would have cost a share, or all have it next. */
  NOBODY_MAY_GO_BEFORE,
  /** An item was shown twice running by the only booking. */
  NOBODY_ELSE,
  /** A cap made an item ineligible. */
  CAPPED,
  /** A nested playlist was visited. */
  VISIT,
  /** A playlist nested in a nested playlist was visited. */
  DEEP_VISIT,
  /** A visit ended because its playlist was not eligible any longer. */
  VISIT_ENDED_EARLY,
  /** The first two of a shuffled round were swapped. */
  SHUFFLE_SWAP,
  /** A mandatory group was chosen. */
  MANDATORY,
  /** A booking played in an opening of the day before. */
  OVERNIGHT,
  /** An opening is shorter or longer than its minutes, for the clock changed. */
  ODD_OPENING,
  /** A layer gave way to another. */
  LAYER_CHANGE
}
