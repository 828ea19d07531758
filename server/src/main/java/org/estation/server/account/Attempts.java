package org.estation.server.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong passwords by account name: after ten, the account takes none for a quarter of an
 * hour.
 */
final class Attempts {
  private static final int MOST = 10;
  private static final int MOST_NAMES = 10_000;
  private static final long WINDOW = Duration.ofMinutes(15).toMillis();

  private final InstantSource clock;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  Attempts(InstantSource clock) {
    this.clock = clock;
  }

  private record Count(int failures, long last) {}

  synchronized boolean allowed(String name) {
    Count count = counts.get(name);
    return count == null || count.failures < MOST || clock.millis() - count.last >= WINDOW;
  }

  synchronized void failed(String name) {
    Count count = counts.remove(name);
    long now = clock.millis();
    int before = count == null || now - count.last >= WINDOW ? 0 : count.failures;
    counts.put(name, new Count(before + 1, now));
    if (counts.size() > MOST_NAMES) {
      counts.remove(counts.keySet().iterator().next());
    }
  }

  synchronized void forget(String name) {
    counts.remove(name);
  }
}
