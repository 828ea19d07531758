package org.estation.shared.proof;

import org.estation.shared.id.ItemId;
import org.estation.shared.program.Region;
import org.jspecify.annotations.Nullable;

/**
 * A single play: a deviation from the program, or something no program plans.
 *
 * @param region the region
 * @param planned the slot the program planned, or null where there was none
 * @param item what was shown, or should have been; with {@link Trigger#ALERT} the alert's id
 * @param start when it appeared, or should have
 * @param end when it left the screen; equal to the start when nothing was shown
 * @param reason why it is not a completed, scheduled play: a code, empty when there is no more to
 *     say
 */
public record Play(
    long number,
    Circumstances circumstances,
    String region,
    @Nullable Planned planned,
    ItemId item,
    long start,
    long end,
    Outcome outcome,
    Trigger trigger,
    String reason)
    implements PlayRecord {
  public Play {
    if (number < 1 || end < start) {
      throw new IllegalArgumentException("a play ends before it begins");
    }
    if (region.isEmpty() || region.length() > Region.LONGEST_NAME || reason.length() > 64) {
      throw new IllegalArgumentException("a play has a region of 1 to 32 characters and a code");
    }
  }

  /**
   * A slot of the program.
   *
   * @param start milliseconds since 1970 UTC
   * @param end milliseconds since 1970 UTC
   * @param item what it shows
   */
  public record Planned(long start, long end, ItemId item) {
    public Planned {
      if (end <= start) {
        throw new IllegalArgumentException("a planned slot ends after it starts");
      }
    }
  }

  /** How it went. */
  public enum Outcome {
    /** Shown from the slot's start to its end. */
    COMPLETED,
    /** Shown for a part of the slot. */
    PARTIAL,
    /** Ended early by something of higher rank. */
    CUT,
    /** Could not be shown. */
    FAILED,
    /** Passed over on purpose. */
    SKIPPED
  }

  /** Why it was shown. */
  public enum Trigger {
    /** The program. */
    SCHEDULE,
    /** An alert. */
    ALERT,
    /** A person at the screen. */
    TOUCH,
    /** The reserve, because the planned item could not be shown. */
    FALLBACK
  }
}
