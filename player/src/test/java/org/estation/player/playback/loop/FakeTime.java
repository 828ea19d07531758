package org.estation.player.playback.loop;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.estation.player.playback.TrustedClock;
import org.jspecify.annotations.Nullable;

/** A clock and a loop of one virtual time, which passes only in {@link #runTo}. */
final class FakeTime implements Loop, TrustedClock {
  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
  private final Random jitter;
  private final int mostJitter;
  private long elapsed;
  private long offset;
  private long number;
  private boolean trusted = true;
  private @Nullable Task alarm;

  /** Time that begins at an instant; alarms ring up to so many milliseconds late. */
  FakeTime(long start, int mostJitter, long seed) {
    this.offset = start;
    this.mostJitter = mostJitter;
    this.jitter = new Random(seed);
  }

  static FakeTime at(long start) {
    return new FakeTime(start, 0, 0);
  }

  /** Lets time pass up to an instant of the clock. */
  void runTo(long instant) {
    while (true) {
      Task task = tasks.peek();
      if (task == null || task.at() + offset > instant) {
        elapsed = Math.max(elapsed, instant - offset);
        return;
      }
      tasks.remove();
      elapsed = Math.max(elapsed, task.at());
      task.what().run();
    }
  }

  void runFor(long millis) {
    runTo(now() + millis);
  }

  /** Somebody sets the clock. */
  void set(long instant) {
    offset = instant - elapsed;
  }

  void trust(boolean newTrusted) {
    trusted = newTrusted;
  }

  /** Something happens outside of the loop after a while. */
  void later(long millis, Runnable what) {
    tasks.add(new Task(elapsed + millis, number++, what));
  }

  @Override
  public void execute(Runnable task) {
    later(0, task);
  }

  @Override
  public void wake(long millis, Runnable task) {
    if (alarm != null) {
      tasks.remove(alarm);
    }
    int late = mostJitter == 0 ? 0 : jitter.nextInt(mostJitter + 1);
    alarm = new Task(elapsed + millis + late, number++, task);
    tasks.add(alarm);
  }

  @Override
  public long elapsed() {
    return elapsed;
  }

  @Override
  public long now() {
    return elapsed + offset;
  }

  @Override
  public Reading reading() {
    return new Reading(0, 5, trusted);
  }

  private record Task(long at, long number, Runnable what) {}
}
