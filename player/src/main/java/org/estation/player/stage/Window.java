package org.estation.player.stage;

import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.estation.player.stage.look.Room;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import org.estation.shared.program.Region;

/** The one window: black, without frame and cursor. */
final class Window {
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Pane root = new Pane();
  private final Scene scene;
  private volatile Room room = new Room(1, 1, 1);

  private Window(StageSettings settings) {
    Rectangle2D screen = Screen.getPrimary().getBounds();
    double width = settings.width() > 0 ? settings.width() : screen.getWidth();
    double height = settings.height() > 0 ? settings.height() : screen.getHeight();
    scene = new Scene(root, width, height, Color.BLACK);
    scene.setCursor(Cursor.NONE);
    stage.setScene(scene);
    stage.setTitle("estation");
    stage.setX(screen.getMinX());
    stage.setY(screen.getMinY());
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    boolean whole = settings.width() == 0 && settings.height() == 0;
    stage.setFullScreen(whole && settings.fullscreen());
    stage.show();
    scene.widthProperty().subscribe(this::measure);
    scene.heightProperty().subscribe(this::measure);
    stage.outputScaleXProperty().subscribe(this::measure);
    measure();
  }

  /**
   * Opens the window.
   *
   * @throws CannotGoOn when there is no display
   */
  static Window open(StageSettings settings) throws CannotGoOn {
    TOOLKIT.setLevel(Level.SEVERE);
    CompletableFuture<Window> opened = new CompletableFuture<>();
    Runnable open =
        () -> {
          try {
            opened.complete(new Window(settings));
          } catch (RuntimeException e) {
            opened.completeExceptionally(e);
          }
        };
    try {
      Platform.startup(open);
    } catch (IllegalStateException e) {
      Platform.runLater(open);
    } catch (UnsupportedOperationException e) {
      throw new CannotGoOn(Ending.NO_DISPLAY, Text.of("display.missing"));
    }
    Platform.setImplicitExit(false);
    return opened.join();
  }

  /** The room of a region. Any thread may ask. */
  Room room(Region region) {
    Room whole = room;
    return new Room(
        whole.width() * region.width() / Region.WHOLE,
        whole.height() * region.height() / Region.WHOLE,
        whole.density());
  }

  /** A new zone, in front of the others. */
  Zone addZone() {
    Zone zone = new Zone(scene);
    root.getChildren().add(zone.pane());
    return zone;
  }

  /** Puts a zone where its region is. */
  void place(Zone zone, Region region) {
    zone.pane()
        .relocate(
            room.width() * region.left() / Region.WHOLE,
            room.height() * region.top() / Region.WHOLE);
  }

  /** What is on the screen, at most so many pixels wide and high. */
  WritableImage snapshot(double longestSide) {
    double longest = Math.max(room.width(), room.height());
    double factor = Math.min(1, longestSide / longest);
    SnapshotParameters how = new SnapshotParameters();
    how.setFill(Color.BLACK);
    how.setTransform(new Scale(factor, factor));
    int width = (int) Math.round(room.width() * factor);
    int height = (int) Math.round(room.height() * factor);
    how.setViewport(new Rectangle2D(0, 0, width, height));
    return root.snapshot(how, new WritableImage(width, height));
  }

  /** Runs on the JavaFX thread in the next pulse. */
  void onPulse(Runnable task) {
    Platform.runLater(() -> Pulse.next(scene, task));
  }

  void close() {
    Platform.runLater(stage::close);
  }

  private void measure() {
    double density = stage.getOutputScaleX();
    room =
        new Room(
            Math.max(1, scene.getWidth()),
            Math.max(1, scene.getHeight()),
            density > 0 ? density : 1);
  }
}
