package org.estation.server.platform.time;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes ids that sort by the time they were made: UUIDs of version 7 (RFC 9562, section 5.7), so
 * that rows of one time lie together in an index.
 */
public final class Ids {
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  /** Ids by this clock. */
  public Ids(InstantSource clock) {
    this.clock = clock;
  }

  /** A new id in the text form of a UUID. */
  public String next() {
    long millis = clock.millis();
    long high = (millis << 16) | 0x7000L | (random.nextLong() & 0xfffL);
    long low = (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }

  /** A secret of 32 random bytes as 43 letters, digits, {@code -} and {@code _}. */
  public String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
