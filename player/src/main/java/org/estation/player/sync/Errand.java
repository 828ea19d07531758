package org.estation.player.sync;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.estation.player.cache.Backoff;
import org.estation.player.text.CannotGoOn;
import org.estation.shared.trust.BadSignature;

/**
 * Something that is done with the server again and again. Times are milliseconds since the loop
 * began.
 */
final class Errand {
  private static final int JITTER_PART = 10;

  private final Task task;
  private final BooleanSupplier possible;
  private final LongSupplier interval;
  private final RandomGenerator chance;
  private volatile long due;
  private volatile boolean hurried;
  private int failures;

  /** What an errand does. */
  @FunctionalInterface
  interface Task {
    /** Does it once. */
    void run() throws IOException, InterruptedException, BadSignature, CannotGoOn;
  }

  /**
   * An errand that is due at once.
   *
   * @param possible whether it makes sense now
   * @param interval milliseconds until it is due again, give or take a tenth by chance
   */
  Errand(Task task, BooleanSupplier possible, LongSupplier interval, RandomGenerator chance) {
    this.task = task;
    this.possible = possible;
    this.interval = interval;
    this.chance = chance;
  }

  /** When it is due. */
  long due() {
    if (!possible.getAsBoolean()) {
      return Long.MAX_VALUE;
    }
    return hurried ? 0 : due;
  }

  /** Makes it due at once, and once more where it is being done. Any thread may call. */
  void hurry() {
    hurried = true;
  }

  /** Does it; what it throws is for the caller, and it is due again after a while. */
  void run(long now) throws IOException, InterruptedException, BadSignature, CannotGoOn {
    hurried = false;
    failures++;
    due = now + Backoff.millis(failures, chance);
    task.run();
    failures = 0;
    long whole = interval.getAsLong();
    due = now + whole - whole / JITTER_PART + chance.nextLong(2 * (whole / JITTER_PART) + 1);
  }
}
