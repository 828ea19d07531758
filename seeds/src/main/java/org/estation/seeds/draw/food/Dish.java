package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.ICE;
import static org.estation.seeds.draw.food.FoodColors.LEAF;
import static org.estation.seeds.draw.food.FoodColors.MUSTARD;
import static org.estation.seeds.draw.food.FoodColors.PORCELAIN;
import static org.estation.seeds.draw.food.FoodColors.TOMATO;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A bowl of tomato and eggs, 360 wide, standing with its foot at 0, 0. */
final class Dish {
  private Dish() {}

  /** Draws the bowl with its food. */
  static void draw(Canvas canvas) {
    canvas.fill(
        Tint.glow(Point.of(0, 4), 190, Tint.alpha(Color.BLACK, 0.22), Tint.alpha(Color.BLACK, 0)),
        Box.around(Point.of(0, 4), 380, 46).ellipse());
    food(canvas);
    canvas.fill(Tint.darker(PORCELAIN, 0.16), Box.of(-62, -22, 124, 24).rounded(8));
    var bowl =
        Shapes.blob(
            Point.of(-180, -122),
            Point.of(0, -124),
            Point.of(180, -122),
            Point.of(146, -52),
            Point.of(72, -12),
            Point.of(0, -6),
            Point.of(-72, -12),
            Point.of(-146, -52));
    canvas.fill(Tint.ramp(Point.of(-180, 0), PORCELAIN, Point.of(180, 0), Tint.of(0xDDE6EA)), bowl);
    Canvas inside = canvas.clipped(bowl);
    inside.stroke(ICE, 9, Shapes.curve(Point.of(-190, -96), Point.of(0, -88), Point.of(190, -96)));
    inside.stroke(ICE, 4, Shapes.curve(Point.of(-190, -76), Point.of(0, -68), Point.of(190, -76)));
  }

  private static void food(Canvas canvas) {
    canvas.fill(Tint.darker(TOMATO, 0.15), Box.of(-170, -150, 340, 60).ellipse());
    for (int i = 0; i < 13; i++) {
      double x = -140 + 280 * Ease.scatter(i, 5);
      double y = -136 - 48 * Ease.scatter(i, 8) * (1 - Math.abs(x) / 190);
      Color color = i % 3 == 0 ? TOMATO : MUSTARD;
      canvas.fill(Tint.darker(color, 0.14), lump(Point.of(x, y + 5), 34));
      canvas.fill(color, lump(Point.of(x, y), 32));
      canvas.fill(Tint.lighter(color, 0.4), Shapes.circle(Point.of(x - 10, y - 9), 6));
    }
    for (int i = 0; i < 9; i++) {
      Point at = Point.of(-110 + 220 * Ease.scatter(i, 9), -146 - 22 * Ease.scatter(i, 4));
      canvas.stroke(LEAF, 7, Shapes.line(at, at.plus(9, -5)));
    }
  }

  private static java.awt.Shape lump(Point at, double size) {
    return Shapes.blob(
        at.plus(-size, 4),
        at.plus(-size * 0.4, -size * 0.72),
        at.plus(size * 0.5, -size * 0.62),
        at.plus(size, 2),
        at.plus(size * 0.4, size * 0.6),
        at.plus(-size * 0.5, size * 0.62));
  }

  /** Draws steam over the bowl; {@code heat} from 0 for none to 1 for just cooked. */
  static void steam(Canvas canvas, double heat, double second) {
    for (int i = 0; i < 3; i++) {
      Point[] places = new Point[6];
      for (int j = 0; j < places.length; j++) {
        double wave = Math.sin(second * 2.4 + j * 1.15 + i * 2) * (5 + 4 * j);
        places[j] = Point.of(-84 + 84 * i + wave, -205 - 30 * j);
      }
      Color white = Tint.alpha(Color.WHITE, 0.85 * heat);
      canvas.stroke(
          Tint.ramp(places[0], white, places[5], Tint.alpha(Color.WHITE, 0)),
          15,
          Shapes.curve(places));
    }
  }
}
