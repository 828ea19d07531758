package org.estation.player.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** Looks at the scene in every pulse, and notes the colour in its middle. */
final class Sampling extends AnimationTimer {
  private static final double FACTOR = 1.0 / 16;

  private final List<String> colours = new ArrayList<>();

  @Override
  public void handle(long now) {
    if (Window.getWindows().isEmpty()) {
      stop();
    } else {
      colours.add(name(middle()));
    }
  }

  /** Begins to look. */
  static Sampling begin() throws Exception {
    Sampling sampling = onStage(Sampling::new);
    Platform.runLater(sampling::start);
    return sampling;
  }

  /** Waits until a colour is seen. */
  void await(String colour) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!onStage(() -> !colours.isEmpty() && colours.getLast().equals(colour))) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(colour + " was never seen: " + colours);
      }
    }
  }

  /** Ends, and gives the colours in their order, each run of equal ones once. */
  List<String> end() throws Exception {
    return onStage(() -> {
      stop();
      List<String> changes = new ArrayList<>();
      for (String colour : colours) {
        if (changes.isEmpty() || !changes.getLast().equals(colour)) {
          changes.add(colour);
        }
      }
      return changes;
    });
  }

  /** The root of the only window. */
  static Parent root() {
    return Window.getWindows().getFirst().getScene().getRoot();
  }

  /** What the JavaFX thread answers. */
  static <T> T onStage(Supplier<T> question) throws Exception {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        answer.complete(question.get());
      } catch (RuntimeException | AssertionError e) {
        answer.completeExceptionally(e);
      }
    });
    return answer.get(30, TimeUnit.SECONDS);
  }

  private static Color middle() {
    SnapshotParameters how = new SnapshotParameters();
    how.setFill(Color.BLACK);
    how.setTransform(new Scale(FACTOR, FACTOR));
    WritableImage small = root().snapshot(how, null);
    return small
        .getPixelReader()
        .getColor((int) (small.getWidth() / 2), (int) (small.getHeight() / 2));
  }

  private static String name(Color colour) {
    if (colour.getBrightness() < 0.15) {
      return "black";
    }
    double hue = colour.getHue();
    return hue < 40 || hue > 320 ? "red" : hue > 200 && hue < 280 ? "blue" : "other";
  }
}
