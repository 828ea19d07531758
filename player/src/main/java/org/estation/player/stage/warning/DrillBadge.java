package org.estation.player.stage.warning;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.look.Typeface;

/** The black badge that says that it is a drill. */
final class DrillBadge {
  private DrillBadge() {}

  /**
   * Puts the badge on a card.
   *
   * @param size of the letters, for a room whose shorter side is 1,080
   * @param x its left edge
   * @param middle the height of its middle
   * @return how wide it is
   */
  static double place(Group card, Room room, double size, double x, double middle) {
    String words = WarningLook.DRILL.zh() + " " + WarningLook.DRILL.en();
    Text text = Typeface.BOLD.line(words, room.scaled(size), Color.WHITE);
    double pad = room.scaled(size * 0.4);
    double height = text.getLayoutBounds().getHeight();
    double width = Typeface.width(text) + 2 * pad;
    Rectangle plate = new Rectangle(x, middle - height / 2, width, height);
    plate.setArcWidth(pad);
    plate.setArcHeight(pad);
    text.relocate(x + pad, middle - height / 2);
    card.getChildren().addAll(plate, text);
    return width;
  }
}
