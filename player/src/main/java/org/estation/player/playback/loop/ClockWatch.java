package org.estation.player.playback.loop;

import java.util.OptionalLong;

/** Finds out that the clock was set, by a clock that nobody can set. All in milliseconds. */
final class ClockWatch {
  private static final long STEP = 250;

  private long now;
  private long elapsed;
  private boolean looked;

  /**
   * Looks at both clocks.
   *
   * @return what time it would be if the clock had not been set by more than a quarter of a second
   *     since the last look; empty when it was not
   */
  OptionalLong unsetTime(long newNow, long newElapsed) {
    long expected = now + newElapsed - elapsed;
    boolean set = looked && Math.abs(newNow - expected) > STEP;
    looked = true;
    now = newNow;
    elapsed = newElapsed;
    return set ? OptionalLong.of(expected) : OptionalLong.empty();
  }
}
