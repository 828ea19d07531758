package org.estation.player.stage.sight;

import javafx.scene.Node;
import org.estation.player.playback.Showing;

/**
 * Something ready to be seen. It is made on any thread; {@link #begin} and {@link #end} are called
 * on the JavaFX thread, and nothing of it may take long.
 */
public interface Sight {
  /** What is put into the scene; it fills its room from the top left corner. */
  Node node();

  /** It is in the scene now: what moves begins to move. */
  default void begin() {}

  /** What was measured of its pictures so far. Any thread may ask. */
  default Showing.Film film() {
    return Showing.Film.NONE;
  }

  /**
   * Is as loud as this from now on, in percent of the player's own loudness. Any thread may call.
   */
  default void volume(int percent) {}

  /** It is not seen any longer, or never will be: everything is let go. */
  default void end() {}

  /** Something that neither moves nor holds anything. */
  static Sight still(Node node) {
    return () -> node;
  }
}
