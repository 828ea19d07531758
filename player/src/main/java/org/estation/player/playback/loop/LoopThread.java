package org.estation.player.playback.loop;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * The loop as a real thread. A task that throws is a defect: it is logged, and the loop goes on.
 */
public final class LoopThread implements Loop, AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LoopThread.class.getName());

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("playback").factory());
  private @Nullable Future<?> alarm;

  @Override
  public void execute(Runnable task) {
    try {
      thread.execute(() -> run(task));
    } catch (RejectedExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "the loop has ended", e);
    }
  }

  @Override
  public synchronized void wake(long millis, Runnable task) {
    if (alarm != null) {
      alarm.cancel(false);
    }
    try {
      alarm = thread.schedule(() -> run(task), millis, MILLISECONDS);
    } catch (RejectedExecutionException e) {
      LOG.log(System.Logger.Level.DEBUG, "the loop has ended", e);
    }
  }

  @Override
  public long elapsed() {
    return NANOSECONDS.toMillis(System.nanoTime());
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      LOG.log(System.Logger.Level.ERROR, "a task of the loop failed", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
