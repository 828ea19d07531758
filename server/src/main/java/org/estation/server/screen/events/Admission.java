package org.estation.server.screen.events;

import java.time.InstantSource;
import java.util.TreeMap;

/**
 * Lets so many players in each second and tells the others when to come back, each second to as
 * many as it lets in: players that all lost a server come back to it over a ramp.
 */
final class Admission {
  private final int perSecond;
  private final InstantSource clock;
  private final TreeMap<Long, Integer> promised = new TreeMap<>();
  private long second;
  private int admitted;

  /**
   * A door.
   *
   * @param perSecond how many come in each second
   */
  Admission(int perSecond, InstantSource clock) {
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /** 0 for one that is let in, or after how many seconds to come back. */
  synchronized int secondsToWait() {
    long now = Math.floorDiv(clock.millis(), 1_000);
    if (now != second) {
      second = now;
      admitted = 0;
      promised.headMap(now, true).clear();
    }
    if (admitted < perSecond) {
      admitted++;
      return 0;
    }
    long free = now + 1;
    while (promised.getOrDefault(free, 0) >= perSecond) {
      free++;
    }
    promised.merge(free, 1, Integer::sum);
    return (int) (free - now);
  }
}
