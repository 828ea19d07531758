package org.estation.server.harvest;

import org.estation.server.media.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What one harvest of a source gave.
 *
 * @param taken entries whose items went to the library
 * @param waiting entries that now wait for a review
 * @param refused entries refused
 * @param known entries about which nothing was to be done
 * @param reason what was wrong with the feed, or null
 */
public record Tally(int taken, int waiting, int refused, int known, @Nullable Refusal reason) {
  static Tally refused(Refusal reason) {
    return new Tally(0, 0, 0, 0, reason);
  }
}
