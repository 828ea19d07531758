package org.estation.player.stage;

import javafx.application.Platform;
import javafx.scene.Scene;

/** The rhythm in which a scene is drawn. Only for the JavaFX thread. */
final class Pulse {
  private Pulse() {}

  /** Runs once in the next pulse, when everything is laid out and is about to be drawn. */
  static void next(Scene scene, Runnable task) {
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            task.run();
          }
        };
    scene.addPostLayoutPulseListener(once);
    Platform.requestNextPulse();
  }
}
