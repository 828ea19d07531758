package org.estation.server.harvest.fetch;

import java.time.Duration;

/**
 * What fetching one address may cost.
 *
 * @param bytes most bytes of the body
 * @param time most time, redirects and headers included
 * @param tooLarge what to say of one that has more bytes
 * @param tooSlow what to say of one that takes longer
 */
public record Budget(long bytes, Duration time, FetchRefusal tooLarge, FetchRefusal tooSlow) {
  private static final long MEGABYTE = 1L << 20;

  /** A feed: 10 MB in 30 s. */
  public static final Budget FEED =
      new Budget(
          10 * MEGABYTE,
          Duration.ofSeconds(30),
          FetchRefusal.FEED_TOO_LARGE,
          FetchRefusal.FEED_TOO_SLOW);

  /** A picture: 30 MB in 2 minutes. */
  public static final Budget PICTURE = file(30 * MEGABYTE, Duration.ofMinutes(2));

  /** A video: 2 GB in 10 minutes. */
  public static final Budget VIDEO = file(2_048 * MEGABYTE, Duration.ofMinutes(10));

  private static Budget file(long bytes, Duration time) {
    return new Budget(bytes, time, FetchRefusal.FILE_TOO_LARGE, FetchRefusal.FILE_TOO_SLOW);
  }

  long megabytes() {
    return bytes / MEGABYTE;
  }
}
