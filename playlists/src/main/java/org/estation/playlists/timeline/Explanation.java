package org.estation.playlists.timeline;

import java.util.List;

/**
 * Why a region shows what it shows at an instant.
 *
 * @param instant milliseconds since 1970 UTC
 * @param slot the slot that runs then
 * @param verdicts one for each booking of the region, ordered by id
 */
public record Explanation(long instant, Slot slot, List<Verdict> verdicts) {
  public Explanation {
    verdicts = List.copyOf(verdicts);
  }
}
