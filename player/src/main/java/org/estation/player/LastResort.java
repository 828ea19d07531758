package org.estation.player;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.estation.player.text.Ending;

/** Ends a process that may be too stuck to end in an orderly way. */
final class LastResort {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
  private static final long LOOK = TimeUnit.SECONDS.toNanos(1);

  private LastResort() {}

  /** Ends the process in half a minute, to be started again, unless it has ended by then. */
  static void prepare() {
    Thread.ofPlatform().daemon().name("last-resort").start(LastResort::waitAndHalt);
  }

  private static void waitAndHalt() {
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < PATIENCE) {
      LockSupport.parkNanos(LOOK);
    }
    Runtime.getRuntime().halt(Ending.RESTART.code());
  }
}
