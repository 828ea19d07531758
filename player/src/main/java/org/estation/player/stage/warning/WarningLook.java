package org.estation.player.stage.warning;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.estation.player.stage.look.Palette;
import org.estation.player.text.Text;
import org.estation.shared.alerts.Alert;
import org.estation.shared.program.Words;

/**
 * The colours and words of a warning level. The levels are those of the Emergency Response Law of
 * the People's Republic of China, article 63: I to IV, red, orange, yellow and blue. Words on the
 * ground have a contrast of over 5 to 1.
 *
 * @param ground what everything stands on
 * @param ink words on it
 * @param level the colour's name as words
 * @param degree the level's name as words
 */
record WarningLook(Color ground, Color ink, Words level, Words degree) {
  /** What marks a drill. */
  static final Words DRILL = Text.of("stage.alert.drill");

  /** What a drill says of itself. */
  static final Words DRILL_NOTE = Text.of("stage.alert.drill.note");

  private static final Color HAZARD = Color.web("#FFD400");

  /** The look of a level. */
  static WarningLook of(Alert.Level level) {
    return switch (level) {
      case RED -> look(level, "#C4121E", Color.WHITE);
      case ORANGE -> look(level, "#FF8C1A", Palette.INK);
      case YELLOW -> look(level, "#FFD400", Palette.INK);
      case BLUE -> look(level, "#0B4FB3", Color.WHITE);
    };
  }

  /** Black and yellow stripes along an edge, which no real alert has. */
  static Node stripes(double width, double height) {
    List<Node> parts = new ArrayList<>();
    parts.add(new Rectangle(width, height, HAZARD));
    for (double x = -height; x < width; x += 2 * height) {
      Polygon stripe = new Polygon(x, height, x + height, 0, x + 2 * height, 0, x + height, height);
      stripe.setFill(Color.BLACK);
      parts.add(stripe);
    }
    Group stripes = new Group(parts);
    stripes.setClip(new Rectangle(width, height));
    return stripes;
  }

  private static WarningLook look(Alert.Level level, String ground, Color ink) {
    return new WarningLook(
        Color.web(ground),
        ink,
        Text.of("stage.alert.level." + level),
        Text.of("stage.alert.degree." + level));
  }
}
