package org.estation.player.cache;

import java.util.function.IntToLongFunction;

/**
 * How patient downloads are.
 *
 * @param parallel how many files at once
 * @param patience milliseconds after which a download that has got less than {@code least} bytes
 *     since is broken off
 * @param least bytes
 * @param backoff milliseconds to wait after so many failures of a file in a row
 */
public record Pace(int parallel, long patience, long least, IntToLongFunction backoff) {
  private static final int PARALLEL = 3;
  private static final long PATIENCE = 30_000;
  private static final long LEAST = 30_000;

  /** The pace of a real player: at least a thousand bytes a second. */
  public static Pace usual(IntToLongFunction backoff) {
    return new Pace(PARALLEL, PATIENCE, LEAST, backoff);
  }
}
