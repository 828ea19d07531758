package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.ICE;
import static org.estation.seeds.draw.food.FoodColors.LEAF;
import static org.estation.seeds.draw.food.FoodColors.MUSTARD;
import static org.estation.seeds.draw.food.FoodColors.TOMATO;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** The two places of a bowl: the kitchen table and the shelf of a refrigerator. */
final class Larder {
  private Larder() {}

  /** Draws a wall with a window and a table whose edge is 96 above the lower edge. */
  static void table(Canvas canvas, Box box) {
    canvas.fill(
        Tint.ramp(Point.of(0, box.y()), Tint.of(0xFBD9A0), corner(box), Tint.of(0xF3B36B)),
        box.sharp());
    Box window = Box.of(box.x() + 60, box.y() + 60, 200, 230);
    canvas.fill(Tint.of(0xFFF9EC), window.inset(-12).rounded(14));
    canvas.fill(
        Tint.ramp(
            Point.of(0, window.y()),
            Tint.of(0xBFE3F2),
            Point.of(0, window.bottom()),
            Tint.of(0xEAF7F4)),
        window.rounded(6));
    canvas.fill(Tint.of(0xFFF9EC), Box.around(window.center(), 10, 230).sharp());
    canvas.fill(Tint.of(0xFFF9EC), Box.around(window.center(), 200, 10).sharp());
    canvas.fill(Tint.of(0xA8673A), Box.of(box.x(), box.bottom() - 96, box.width(), 96).sharp());
    canvas.fill(Tint.of(0xC4814B), Box.of(box.x(), box.bottom() - 96, box.width(), 26).sharp());
  }

  /** Draws the inside of a refrigerator whose glass shelf is 96 above the lower edge. */
  static void shelf(Canvas canvas, Box box) {
    canvas.fill(
        Tint.ramp(Point.of(0, box.y()), Color.WHITE, corner(box), Tint.of(0xBFDDEE)), box.sharp());
    Point lamp = Point.of(box.center().x(), box.y() + 10);
    canvas.fill(
        Tint.glow(lamp, 380, Tint.of(0xFFFFFF), Tint.alpha(Color.WHITE, 0)),
        Shapes.circle(lamp, 380));
    for (double y : new double[] {box.y() + 290, box.bottom() - 96}) {
      canvas.fill(Tint.of(0x8CBBD6), Box.of(box.x() + 16, y, box.width() - 32, 14).rounded(7));
      canvas.fill(
          Tint.alpha(Color.WHITE, 0.8), Box.of(box.x() + 16, y, box.width() - 32, 5).rounded(2));
    }
    milk(canvas, Point.of(box.x() + 110, box.y() + 290));
    jar(canvas, Point.of(box.x() + 250, box.y() + 290));
    Box display = Box.of(box.right() - 240, box.y() + 64, 180, 96);
    canvas.fill(Tint.of(0x16344C), display.rounded(18));
    canvas.write("4℃", display, Lettering.heading(Tint.of(0x8FE3FF)).centered());
  }

  private static void milk(Canvas canvas, Point foot) {
    canvas.fill(Color.WHITE, Box.of(foot.x() - 44, foot.y() - 150, 88, 150).rounded(6));
    canvas.fill(
        Tint.of(0xDCE9F2),
        Shapes.polygon(
            foot.plus(-44, -146), foot.plus(44, -146), foot.plus(28, -190), foot.plus(-28, -190)));
    canvas.fill(ICE, Box.of(foot.x() - 44, foot.y() - 92, 88, 54).sharp());
    canvas.write(
        "牛奶",
        Box.of(foot.x() - 44, foot.y() - 92, 88, 54),
        Lettering.note(Color.WHITE).strong().centered());
  }

  private static void jar(Canvas canvas, Point foot) {
    canvas.fill(Tint.alpha(LEAF, 0.85), Box.of(foot.x() - 42, foot.y() - 110, 84, 110).rounded(18));
    canvas.fill(MUSTARD, Box.of(foot.x() - 38, foot.y() - 134, 76, 30).rounded(8));
    canvas.fill(
        Tint.alpha(Color.WHITE, 0.35), Box.of(foot.x() - 30, foot.y() - 92, 14, 70).rounded(7));
    canvas.fill(TOMATO, Box.of(foot.x() - 8, foot.y() - 70, 38, 38).rounded(6));
  }

  private static Point corner(Box box) {
    return Point.of(0, box.bottom());
  }
}
