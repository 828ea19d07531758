package org.estation.player.stage;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.Showing;
import org.estation.player.playback.View;
import org.estation.player.stage.sight.Sight;
import org.estation.player.stage.sight.Unshowable;

/** A sight in the making, as playback sees it. */
final class FxView implements View {
  private static final System.Logger LOG = System.getLogger(FxView.class.getName());

  private final CompletableFuture<Sight> made;
  private final Supplier<Zone> zone;
  private final Listener listener;

  private FxView(CompletableFuture<Sight> made, Supplier<Zone> zone, Listener listener) {
    this.made = made;
    this.zone = zone;
    this.listener = listener;
  }

  /**
   * The view of a sight in the making; the listener hears when it is ready, or that it never will
   * be.
   *
   * @param zone gives its part of the picture, on the JavaFX thread
   */
  static FxView of(CompletableFuture<Sight> made, Supplier<Zone> zone, Listener listener) {
    var _ =
        made.whenComplete((_, failure) -> {
          if (failure == null) {
            listener.ready();
          } else if (!(failure instanceof CancellationException)) {
            listener.failed(reason(failure));
          }
        });
    return new FxView(made, zone, listener);
  }

  @Override
  public void show() {
    Sight sight = made.resultNow();
    Platform.runLater(() -> zone.get().bring(sight, listener::appeared));
  }

  @Override
  public void volume(int percent) {
    var _ = made.thenAccept(sight -> sight.volume(percent));
  }

  @Override
  public Showing.Film film() {
    boolean there = made.state() == CompletableFuture.State.SUCCESS;
    return there ? made.resultNow().film() : Showing.Film.NONE;
  }

  @Override
  public void discard() {
    if (!made.cancel(false) && made.state() == CompletableFuture.State.SUCCESS) {
      Platform.runLater(made.resultNow()::end);
    }
  }

  private static String reason(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof Unshowable unshowable) {
      return unshowable.reason();
    }
    LOG.log(System.Logger.Level.ERROR, "a view cannot be made", cause);
    return Reasons.DEFECT;
  }
}
