package org.estation.server.screen.events;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * One player that listens. Hints that come while earlier ones are not yet sent are sent once, so
 * that a slow player costs a few bits and no queue.
 */
final class Listener {
  private final Set<Hint> pending = EnumSet.noneOf(Hint.class);
  private boolean closed;

  synchronized void hint(Hint hint) {
    pending.add(hint);
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** The hints since the last call; none where none came for this long or it was closed. */
  synchronized Set<Hint> next(Duration longest) throws InterruptedException {
    long until = System.nanoTime() + longest.toNanos();
    long left = longest.toMillis();
    while (pending.isEmpty() && !closed && left > 0) {
      wait(left);
      left = (until - System.nanoTime()) / 1_000_000;
    }
    Set<Hint> hints = EnumSet.noneOf(Hint.class);
    hints.addAll(pending);
    pending.clear();
    return hints;
  }
}
