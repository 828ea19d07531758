package org.estation.player.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.estation.player.stage.sight.Sight;

/**
 * A part of the picture, showing one sight at a time. What comes is put in front of what is there,
 * and only when it has been drawn the other is taken away; so there is no moment without a picture.
 * Only for the JavaFX thread.
 */
final class Zone {
  private final Scene scene;
  private final Pane pane = new Pane();
  private final List<Sight> shown = new ArrayList<>();

  Zone(Scene scene) {
    this.scene = scene;
  }

  Pane pane() {
    return pane;
  }

  void bring(Sight sight, Runnable appeared) {
    List<Sight> before = List.copyOf(shown);
    shown.add(sight);
    pane.getChildren().add(sight.node());
    sight.begin();
    Pulse.next(
        scene,
        () -> {
          appeared.run();
          Pulse.next(scene, () -> before.forEach(this::takeAway));
        });
  }

  private void takeAway(Sight sight) {
    if (shown.remove(sight)) {
      pane.getChildren().remove(sight.node());
      sight.end();
    }
  }
}
