package org.estation.server.screen;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The tokens that were verified and may be used again, so that a signature is checked and a player
 * looked up once in five minutes and not at each call.
 */
final class Tokens {
  private static final int MOST = 100_000;

  private final Map<String, Verified> known = new ConcurrentHashMap<>();
  private final AtomicLong generation = new AtomicLong();

  /**
   * A token that was verified.
   *
   * @param device whose it is
   * @param until when it ends, milliseconds since 1970 UTC
   * @param generation from before the player was looked up
   */
  record Verified(Device device, long until, long generation) {}

  /** What was true of players when a look at them began. */
  long generation() {
    return generation.get();
  }

  /** A player has been joined to a screen, parted from it or frozen: nothing is known any more. */
  void forget() {
    generation.incrementAndGet();
    known.clear();
  }

  /**
   * Whose token this is, where that is known.
   *
   * @param now milliseconds since 1970 UTC
   */
  Optional<Device> find(String token, long now) {
    return Optional.ofNullable(known.get(token))
        .filter(found -> now < found.until && found.generation == generation.get())
        .map(Verified::device);
  }

  /**
   * Keeps a verified token.
   *
   * @param now milliseconds since 1970 UTC
   */
  void keep(String token, Verified verified, long now) {
    if (known.size() >= MOST) {
      known.values().removeIf(old -> old.until <= now);
    }
    if (known.size() < MOST) {
      known.put(token, verified);
    }
  }
}
