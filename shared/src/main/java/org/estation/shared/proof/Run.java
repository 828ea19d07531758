package org.estation.shared.proof;

import org.estation.shared.id.Sha256;
import org.estation.shared.program.Region;
import org.jspecify.annotations.Nullable;

/**
 * Whole consecutive slots of one region that played as planned: each COMPLETED and at most 250 ms
 * late. Whoever has the program expands it back into single plays; the digest shows that both sides
 * mean the same ones.
 *
 * @param day the local day, days since 1970-01-01
 * @param start the first slot's start
 * @param end the last slot's end
 * @param slots how many
 * @param digest see {@link RunDigest}
 * @param quality how it looked
 */
public record Run(
    long number,
    Circumstances circumstances,
    String region,
    int day,
    long start,
    long end,
    int slots,
    Sha256 digest,
    Quality quality)
    implements PlayRecord {
  /** How late a slot of a run may start, in milliseconds. */
  public static final long LATEST = 250;

  public Run {
    if (number < 1 || slots < 1 || end <= start) {
      throw new IllegalArgumentException("a run has slots and ends after it begins");
    }
    if (region.isEmpty() || region.length() > Region.LONGEST_NAME) {
      throw new IllegalArgumentException("a run's region has 1 to 32 characters");
    }
  }

  /**
   * What was measured over a run.
   *
   * @param worstSkew the latest start, milliseconds
   * @param framesShown film pictures shown; 0 where there was no film
   * @param framesExpected film pictures that the slots should have shown
   * @param longestFreeze longest time a film stood still, milliseconds
   * @param displaySeconds seconds with a display connected, or null where the machine cannot tell
   */
  public record Quality(
      long worstSkew,
      long framesShown,
      long framesExpected,
      long longestFreeze,
      @Nullable Long displaySeconds) {
    /** Nothing was measured yet, on a machine that can tell of its display. */
    public static final Quality NONE = new Quality(0, 0, 0, 0, 0L);

    public Quality {
      if (Math.min(worstSkew, longestFreeze) < 0 || Math.min(framesShown, framesExpected) < 0) {
        throw new IllegalArgumentException("what is measured of a run is not below 0");
      }
      if (displaySeconds != null && displaySeconds < 0) {
        throw new IllegalArgumentException("a display is not connected for less than 0 seconds");
      }
    }
  }
}
