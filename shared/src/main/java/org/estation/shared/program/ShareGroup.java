package org.estation.shared.program;

import org.jspecify.annotations.Nullable;

/**
 * Bookings that share a part of a layer's airtime. A group has a weight among the ordinary groups,
 * or, when it is mandatory, a guaranteed percentage.
 *
 * @param region the region's name
 * @param layer REGULAR or FILLER
 * @param name unique in its region and layer, 1 to 64 characters
 * @param weight 1 to 10,000, or null when the group is mandatory
 * @param percent 1 to 50, or null when the group has a weight
 */
public record ShareGroup(
    String region, Layer layer, String name, @Nullable Integer weight, @Nullable Integer percent) {
  /** The greatest weight of a group or a booking. */
  public static final int HEAVIEST = 10_000;

  /** The most that the mandatory groups of a region and layer may have together, in percent. */
  public static final int MOST_MANDATORY = 50;

  public ShareGroup {
    checkName(name);
    if (layer == Layer.TAKEOVER) {
      throw new IllegalArgumentException("a takeover shares with nobody");
    }
    if ((weight == null) == (percent == null)) {
      throw new IllegalArgumentException("a share group has either a weight or a percentage");
    }
    if (weight != null && (weight < 1 || weight > HEAVIEST)) {
      throw new IllegalArgumentException("a weight is 1 to " + HEAVIEST);
    }
    if (percent != null && (percent < 1 || percent > MOST_MANDATORY)) {
      throw new IllegalArgumentException("a mandatory share is 1 to 50 percent");
    }
  }

  /** An ordinary group. */
  public static ShareGroup ordinary(String region, Layer layer, String name, int weight) {
    return new ShareGroup(region, layer, name, weight, null);
  }

  /** A mandatory group. */
  public static ShareGroup mandatory(String region, Layer layer, String name, int percent) {
    return new ShareGroup(region, layer, name, null, percent);
  }

  static void checkName(String name) {
    if (name.isEmpty() || name.length() > 64) {
      throw new IllegalArgumentException("a share group's name has 1 to 64 characters");
    }
  }
}
