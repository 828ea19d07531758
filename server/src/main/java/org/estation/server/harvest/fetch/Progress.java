package org.estation.server.harvest.fetch;

import java.time.Duration;

/**
 * How far fetching one address has come. It is too slow when its time is over, or when it stays
 * under 4 KB a second for good, so that a server that sends a byte now and then holds nobody up.
 */
final class Progress {
  private static final long GRACE = Duration.ofSeconds(20).toNanos();
  private static final long SLOWEST = 4_096;

  private final long start;
  private final long limit;
  private volatile long bytes;
  private volatile boolean late;

  Progress(long start, Duration limit) {
    this.start = start;
    this.limit = limit.toNanos();
  }

  /** How many bytes have come. */
  void reached(long count) {
    bytes = count;
  }

  /** Whether it is too slow at this instant of the same clock as the start; remembered. */
  boolean late(long now) {
    long passed = now - start;
    if (passed > limit || bytes < SLOWEST * (passed - GRACE) / 1_000_000_000) {
      late = true;
    }
    return late;
  }

  boolean late() {
    return late;
  }
}
