package org.estation.shared.program;

import java.util.List;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;
import org.jspecify.annotations.Nullable;

/**
 * One playlist in one region, on some days, at some hours.
 *
 * @param id names the booking; the last ties are broken by its UTF-8 bytes
 * @param name for people, at most 200 characters
 * @param region the region's name
 * @param layer where it stands among others
 * @param playlist what it plays
 * @param share its share of the layer's airtime, or null in TAKEOVER
 * @param priority 0 to 1,000; the higher goes first among takeovers and among due cadences
 * @param cut whether a takeover ends a running slot at once; false in other layers
 * @param cadence when it plays by the clock, or null when it does not; null in TAKEOVER
 * @param days the local days it opens on, from the day before the horizon on
 * @param intervals when it is open on each of them, 1 to 24, by ascending {@code from}
 * @param words the rule it was expanded from, in words for people, at most 500 characters each
 */
public record Booking(
    BookingId id,
    String name,
    String region,
    Layer layer,
    PlaylistId playlist,
    @Nullable Share share,
    int priority,
    boolean cut,
    @Nullable Cadence cadence,
    Days days,
    List<Interval> intervals,
    Words words) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WORDS = 500;
  private static final int HIGHEST_PRIORITY = 1_000;

  public Booking {
    intervals = Interval.ofOneDay(intervals);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a booking's name has 1 to 200 characters");
    }
    if (words.zh().length() > LONGEST_WORDS || words.en().length() > LONGEST_WORDS) {
      throw new IllegalArgumentException("a booking's words have at most 500 characters");
    }
    if (priority < 0 || priority > HIGHEST_PRIORITY) {
      throw new IllegalArgumentException("a priority is 0 to " + HIGHEST_PRIORITY);
    }
    checkLayer(layer, share, cut, cadence);
  }

  private static void checkLayer(
      Layer layer, @Nullable Share share, boolean cut, @Nullable Cadence cadence) {
    if (layer == Layer.TAKEOVER && (share != null || cadence != null)) {
      throw new IllegalArgumentException("a takeover has neither a share nor a cadence");
    }
    if (layer != Layer.TAKEOVER && (share == null || cut)) {
      throw new IllegalArgumentException("only a takeover cuts, and the others have a share");
    }
  }

  /**
   * A share of airtime: groups share a layer by their weights, the bookings of a group share the
   * group's part by theirs.
   *
   * @param group the {@link ShareGroup}'s name
   * @param weight 1 to 10,000
   */
  public record Share(String group, int weight) {
    public Share {
      ShareGroup.checkName(group);
      if (weight < 1 || weight > ShareGroup.HEAVIEST) {
        throw new IllegalArgumentException("a weight is 1 to " + ShareGroup.HEAVIEST);
      }
    }
  }
}
