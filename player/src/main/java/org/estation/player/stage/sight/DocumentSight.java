package org.estation.player.stage.sight;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.util.Duration;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Reasons;
import org.estation.player.stage.look.Room;
import org.jspecify.annotations.Nullable;

/**
 * A document: its pages are pictures, turned evenly over the time they have. No more than the page
 * that is seen and the one after it are decoded, so that a long document needs no more memory than
 * a short one.
 */
final class DocumentSight implements Sight {
  private final Cue cue;
  private final Room room;
  private final Executor workers;
  private final Consumer<String> failedLater;
  private final Group node;
  private final Timeline turning = new Timeline();
  private final Sight opened;
  private final int first;
  private int seen;
  private @Nullable CompletableFuture<Sight> next;

  /**
   * Opens a document where somebody who began with it at the start would be; not on the JavaFX
   * thread.
   *
   * @param failedLater hears the reason when a later page cannot be decoded
   * @throws Unshowable when its first page cannot be decoded or is too large
   */
  DocumentSight(Cue cue, Room room, Executor workers, Consumer<String> failedLater) {
    this.cue = cue;
    this.room = room;
    this.workers = workers;
    this.failedLater = failedLater;
    int pages = cue.files().size();
    double each = (double) cue.duration() / pages;
    first = Math.clamp((long) (cue.offset() / each), 0, pages - 1);
    seen = first;
    opened = page(first);
    node = new Group(opened.node());
    for (int page = first + 1; page < pages; page++) {
      int turned = page;
      Duration at = Duration.millis(page * each - cue.offset());
      turning.getKeyFrames().add(new KeyFrame(at, _ -> turn(turned)));
    }
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void begin() {
    opened.begin();
    prepare(first + 1);
    turning.play();
  }

  @Override
  public void end() {
    turning.stop();
    if (next != null) {
      next.cancel(false);
    }
  }

  private Sight page(int number) {
    return new PictureSight(cue.files().get(number), cue.item(), room);
  }

  private void prepare(int number) {
    next =
        number < cue.files().size()
            ? CompletableFuture.supplyAsync(() -> page(number), workers)
            : null;
  }

  private void turn(int number) {
    if (next != null) {
      var _ =
          next.whenCompleteAsync(
              (page, failure) -> {
                if (failure == null) {
                  show(number, page);
                } else {
                  failedLater.accept(reason(failure));
                }
              },
              Platform::runLater);
    }
    prepare(number + 1);
  }

  private void show(int number, Sight page) {
    if (number > seen) {
      seen = number;
      node.getChildren().setAll(page.node());
      page.begin();
    }
  }

  private static String reason(Throwable failure) {
    return failure instanceof CompletionException wrapped
            && wrapped.getCause() instanceof Unshowable unshowable
        ? unshowable.reason()
        : Reasons.DEFECT;
  }
}
