package org.estation.player.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Stage;
import org.estation.player.playback.View;
import org.estation.player.playback.WarningCue;
import org.estation.player.stage.card.Cards;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.sight.Sight;
import org.estation.player.stage.sight.Sights;
import org.estation.player.text.CannotGoOn;
import org.estation.player.vlc.PixelSize;
import org.estation.player.vlc.VlcFilms;
import org.estation.shared.program.Region;

/**
 * The stage as a window of JavaFX: without a frame, without a cursor, black where nothing is. Views
 * are made by {@link Sights} on other threads; the JavaFX thread only puts them in front.
 */
public final class FxStage implements Stage, AutoCloseable {
  private static final Region WHOLE = Region.main();

  private final Window window;
  private final Sights sights;
  private final Map<String, Zone> zones = new HashMap<>();

  private FxStage(Window window, Sights sights) {
    this.window = window;
    this.sights = sights;
  }

  /**
   * Opens libvlc and the window, and shows the idle card.
   *
   * @throws CannotGoOn when there is no libvlc or no display
   */
  public static FxStage launch(StageSettings settings) throws CannotGoOn {
    VlcFilms films = VlcFilms.open(settings.volume());
    try {
      FxStage stage = new FxStage(Window.open(settings), new Sights(films));
      stage.idle(Region.main());
      return stage;
    } catch (CannotGoOn e) {
      films.close();
      throw e;
    }
  }

  /** Pixels of the whole picture. */
  public PixelSize size() {
    Room room = window.room(Region.main());
    return new PixelSize(
        (int) Math.round(room.width() * room.density()),
        (int) Math.round(room.height() * room.density()));
  }

  @Override
  public View prepare(Cue cue, View.Listener listener) {
    Room room = window.room(cue.region());
    return FxView.of(sights.make(cue, room, listener::failed), () -> zone(cue.region()), listener);
  }

  @Override
  public void idle(Region region) {
    Platform.runLater(() -> bring(region, Cards.idle(window.room(region))));
  }

  @Override
  public void dark() {
    Platform.runLater(() -> bring(WHOLE, Cards.dark(window.room(WHOLE))));
  }

  @Override
  public void blackout() {
    Platform.runLater(() -> bring(WHOLE, Cards.blackout(window.room(WHOLE))));
  }

  @Override
  public View warn(WarningCue cue, View.Listener listener) {
    Room room = window.room(WHOLE);
    return FxView.of(sights.warn(cue, room, listener::failed), () -> zone(WHOLE), listener);
  }

  @Override
  public void pairing(String code, String server) {
    Platform.runLater(() -> bring(WHOLE, Cards.pairing(window.room(WHOLE), code, server)));
  }

  @Override
  public CompletableFuture<byte[]> screenshot() {
    CompletableFuture<WritableImage> taken = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        taken.complete(window.snapshot(Screenshot.LONGEST_SIDE));
      } catch (RuntimeException e) {
        taken.completeExceptionally(e);
      }
    });
    return taken.thenApplyAsync(Screenshot::jpeg);
  }

  /** Completes when the picture is drawn the next time. */
  public CompletableFuture<Void> drawn() {
    CompletableFuture<Void> drawn = new CompletableFuture<>();
    window.onPulse(() -> drawn.complete(null));
    return drawn;
  }

  /** Closes the window and lets go of libvlc; the JavaFX toolkit stays. */
  @Override
  public void close() {
    window.close();
    sights.close();
  }

  private void bring(Region region, Node card) {
    zone(region).bring(Sight.still(card), () -> {});
  }

  private Zone zone(Region region) {
    Zone zone = zones.computeIfAbsent(region.name(), _ -> window.addZone());
    window.place(zone, region);
    return zone;
  }
}
