package org.estation.player.stage.card;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.estation.player.stage.look.Room;

/** Hills under a low moon and some stars, drawn to fit any room. */
final class Landscape {
  private static final Color GLOW = Color.web("#F3E7C4");
  private static final List<Color> HILLS =
      List.of(Color.web("#155059"), Color.web("#0E4048"), Color.web("#0A3038"));
  private static final double[][] STARS = {
    {0.07, 0.12},
    {0.16, 0.3},
    {0.23, 0.08},
    {0.46, 0.06},
    {0.58, 0.04},
    {0.69, 0.06},
    {0.82, 0.24},
    {0.9, 0.1},
    {0.95, 0.34},
    {0.05, 0.45},
    {0.87, 0.48}
  };

  private Landscape() {}

  static Node of(Room room) {
    Group group = new Group();
    for (double[] star : STARS) {
      Circle dot =
          new Circle(star[0] * room.width(), star[1] * room.height(), room.scaled(3), GLOW);
      dot.setOpacity(0.45);
      group.getChildren().add(dot);
    }
    group.getChildren().add(moon(room));
    for (int i = 0; i < HILLS.size(); i++) {
      group.getChildren().add(hill(room, 0.74 + 0.08 * i, i % 2 == 0, HILLS.get(i)));
    }
    return group;
  }

  private static Node moon(Room room) {
    double x = room.width() * 0.8;
    double y = room.height() * 0.72;
    double radius = room.scaled(330);
    Circle halo = new Circle(x, y, radius);
    halo.setFill(
        new RadialGradient(
            0,
            0,
            x,
            y,
            radius,
            false,
            CycleMethod.NO_CYCLE,
            new Stop(0, GLOW.deriveColor(0, 1, 1, 0.42)),
            new Stop(1, GLOW.deriveColor(0, 1, 1, 0))));
    return new Group(halo, new Circle(x, y, room.scaled(88), GLOW));
  }

  private static Node hill(Room room, double height, boolean risesLeft, Color colour) {
    double width = room.width();
    double top = room.height() * height;
    double swing = room.height() * (risesLeft ? -0.1 : 0.1);
    Path path =
        new Path(
            new MoveTo(0, top),
            new CubicCurveTo(width * 0.3, top + swing, width * 0.6, top - swing, width, top),
            new LineTo(width, room.height()),
            new LineTo(0, room.height()),
            new ClosePath());
    path.setFill(colour);
    path.setStroke(null);
    return path;
  }
}
