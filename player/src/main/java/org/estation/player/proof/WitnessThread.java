package org.estation.player.proof;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.estation.player.playback.Showing;
import org.estation.player.playback.Witness;
import org.estation.shared.device.Health;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a witness write on a thread of its own, so that no picture waits for a slow disk. */
public final class WitnessThread implements Witness {
  private static final Logger LOG = LoggerFactory.getLogger(WitnessThread.class);
  private static final long LAST_WORDS_SECONDS = 8;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("proof").daemon().factory());
  private final Witness witness;

  /** A thread for this witness. */
  public WitnessThread(Witness witness) {
    this.witness = witness;
  }

  @Override
  public void now(Health.@Nullable Now now) {
    thread.execute(() -> run(() -> witness.now(now)));
  }

  @Override
  public void shown(Showing showing) {
    thread.execute(() -> run(() -> witness.shown(showing)));
  }

  /** Returns when everything is written, or after eight seconds. */
  @Override
  public void stopped() {
    thread.execute(() -> run(witness::stopped));
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
        LOG.error("The disk took too long; the last records may be missing");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("A showing could not be recorded", e);
    }
  }
}
