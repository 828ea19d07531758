package org.estation.bench.demo;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the demonstration did, as it is written to the summary file.
 *
 * @param itemsHarvested entries of the feed that are in the library
 * @param itemsRefused entries of the feed that were refused
 * @param bytesCached media the player holds
 * @param plays how many plays of this run ended in which way
 * @param secondsPlayed their time, of those that showed something
 * @param wallSeconds from the first picture to the stop
 * @param firstPictureMillis from the player's start to its first picture
 * @param screenshot a PNG of what the screen showed in the middle of the run
 */
record Summary(
    int itemsHarvested,
    int itemsRefused,
    long bytesCached,
    Map<String, Long> plays,
    double secondsPlayed,
    double wallSeconds,
    long firstPictureMillis,
    @Nullable String screenshot) {
  private static final List<String> SHOWN = List.of("COMPLETED", "PARTIAL", "CUT");

  Summary {
    plays = Collections.unmodifiableMap(new TreeMap<>(plays));
  }

  /** How many plays ended in which way, by name. */
  static Map<String, Long> count(List<Console.Play> plays) {
    Map<String, Long> counts = new TreeMap<>();
    plays.forEach(play -> counts.merge(play.outcome(), 1L, Long::sum));
    return counts;
  }

  /** The time of those plays that showed something, in seconds. */
  static double secondsShown(List<Console.Play> plays) {
    return plays.stream()
            .filter(play -> SHOWN.contains(play.outcome()))
            .mapToLong(play -> play.end() - play.start())
            .sum()
        / 1000.0;
  }
}
