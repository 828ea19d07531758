package org.estation.seeds.draw.health;

import static org.estation.seeds.draw.health.CareColors.CORAL;
import static org.estation.seeds.draw.health.CareColors.INK;
import static org.estation.seeds.draw.health.CareColors.SKIN;
import static org.estation.seeds.draw.health.CareColors.TEAL;

import java.awt.Color;
import java.awt.Shape;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** An elderly person from the front, 350 high, cut off at the chest at y = 0. */
final class Elder {
  private static final Color HAIR = Tint.of(0x8B8F98);
  private static final Color MOUTH = Tint.of(0xA8483A);

  private Elder() {}

  /** Draws a person whose face droops on one side, with the corner of the mouth marked. */
  static void drooping(Canvas canvas) {
    body(canvas);
    skull(canvas);
    features(canvas, 1);
    canvas.fill(SKIN, Box.of(20, -248, 22, 8).sharp());
    canvas.stroke(CORAL, 5, Shapes.circle(Point.of(30, -190), 26));
  }

  /** Draws the chest and the neck. */
  static void body(Canvas canvas) {
    canvas.fill(TEAL, Box.of(-104, -164, 208, 240).rounded(84));
    canvas.fill(SKIN, Box.of(-28, -196, 56, 66).rounded(26));
    canvas.fill(
        Tint.lighter(TEAL, 0.7),
        Shapes.polygon(Point.of(-34, -164), Point.of(34, -164), Point.of(0, -112)));
    canvas.fill(SKIN, Shapes.polygon(Point.of(-22, -170), Point.of(22, -170), Point.of(0, -130)));
  }

  /** Draws a head with an even face. */
  static void head(Canvas canvas) {
    skull(canvas);
    features(canvas, 0);
  }

  private static void skull(Canvas canvas) {
    canvas.fill(HAIR, Shapes.circle(Point.of(0, -262), 88));
    canvas.fill(SKIN, Shapes.circle(Point.of(-80, -236), 16));
    canvas.fill(SKIN, Shapes.circle(Point.of(80, -236), 16));
    Shape face =
        Shapes.blob(
            Point.of(-76, -270),
            Point.of(0, -312),
            Point.of(76, -270),
            Point.of(66, -204),
            Point.of(0, -160),
            Point.of(-66, -204));
    canvas.fill(SKIN, face);
    canvas.fill(HAIR, Shapes.both(face, fringe()));
  }

  private static Shape fringe() {
    return Shapes.blob(
        Point.of(-90, -268),
        Point.of(-40, -282),
        Point.of(20, -292),
        Point.of(90, -272),
        Point.of(60, -340),
        Point.of(-60, -340));
  }

  /** Draws eyes, brows, nose and mouth; {@code droop} 1 pulls one side down. */
  private static void features(Canvas canvas, double droop) {
    canvas.fill(INK, Shapes.circle(Point.of(-30, -242), 7));
    canvas.fill(INK, Shapes.circle(Point.of(30, -242 + 5 * droop), 7));
    line(canvas, HAIR, Point.of(-44, -262), Point.of(-30, -268), Point.of(-16, -263));
    line(
        canvas,
        HAIR,
        Point.of(16, -263 + 6 * droop),
        Point.of(30, -266 + 9 * droop),
        Point.of(44, -260 + 12 * droop));
    line(
        canvas,
        MOUTH,
        Point.of(-26, -200 - 5 * droop),
        Point.of(2, -196),
        Point.of(28, -200 + 15 * droop));
    line(canvas, Tint.darker(SKIN, 0.2), Point.of(-3, -232), Point.of(-8, -218), Point.of(3, -216));
  }

  private static void line(Canvas canvas, Color color, Point... places) {
    canvas.stroke(color, 6, Shapes.curve(places));
  }
}
