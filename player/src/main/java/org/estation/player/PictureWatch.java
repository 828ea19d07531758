package org.estation.player;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices that the picture is not drawn any longer, because JavaFX's thread or playback's does not
 * answer. It is asked to look every few seconds.
 */
final class PictureWatch implements Runnable {
  /** How often it looks, in milliseconds. */
  static final long EVERY = 5_000;

  private static final long PATIENCE = 20_000;

  private final Supplier<CompletableFuture<Void>> question;
  private final LongSupplier elapsed;
  private final Runnable frozen;
  private @Nullable CompletableFuture<Void> answer;
  private long asked;
  private boolean told;

  /**
   * A watch that has not begun.
   *
   * @param question completes when everything that draws has answered
   * @param elapsed milliseconds of a clock that nobody can set
   * @param frozen is told once
   */
  PictureWatch(Supplier<CompletableFuture<Void>> question, LongSupplier elapsed, Runnable frozen) {
    this.question = question;
    this.elapsed = elapsed;
    this.frozen = frozen;
  }

  @Override
  public void run() {
    if (answer == null || answer.isDone()) {
      asked = elapsed.getAsLong();
      answer = question.get();
    } else if (!told && elapsed.getAsLong() - asked >= PATIENCE) {
      told = true;
      frozen.run();
    }
  }
}
