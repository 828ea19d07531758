package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.CREAM;
import static org.estation.seeds.draw.food.FoodColors.MUSTARD;

import java.awt.Color;
import java.awt.Shape;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** An illustration: a white deadly amanita in a wood, with its cap, ring and cup named. */
public final class DeadlyMushroom implements Picture {
  private static final Color NIGHT = Tint.of(0x17382F);
  private static final Color MOSS = Tint.of(0x3F7A4E);
  private static final Color WHITE = Tint.of(0xFBFAF2);
  private static final Color SHADE = Tint.of(0xD8D5C4);

  @Override
  public int width() {
    return 1200;
  }

  @Override
  public int height() {
    return 800;
  }

  @Override
  public void draw(Canvas canvas) {
    wood(canvas);
    mushroom(canvas.moved(170, 700).scaled(0.52, Point.of(0, 0)));
    mushroom(canvas.moved(430, 712));
    ground(canvas);
    name(canvas, Point.of(500, 196), Point.of(740, 150), "菌盖");
    likeness(canvas, Point.of(740, 150), "像戴了帽");
    name(canvas, Point.of(492, 366), Point.of(740, 376), "菌环");
    likeness(canvas, Point.of(740, 376), "像围了裙");
    name(canvas, Point.of(508, 662), Point.of(740, 602), "菌托");
    likeness(canvas, Point.of(740, 602), "像穿了鞋");
    canvas.write(
        "长成这样多为剧毒 其他野蘑菇也别采", Box.of(60, 724, 1080, 60), Lettering.heading(MUSTARD).sized(46));
  }

  private static void wood(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), Tint.of(0x2C5E4A), Point.of(0, 800), NIGHT),
        Box.of(0, 0, 1200, 800).sharp());
    Point light = Point.of(420, 260);
    canvas.fill(
        Tint.glow(light, 560, Tint.alpha(Tint.of(0xD9F0BE), 0.5), Tint.alpha(MOSS, 0)),
        Shapes.circle(light, 560));
    for (int i = 0; i < 7; i++) {
      double x = 40 + i * 190 + 40 * Ease.scatter(i, 3);
      double wide = 34 + 40 * Ease.scatter(i, 2);
      canvas.fill(Tint.alpha(NIGHT, 0.35), Box.of(x, -20, wide, 740).rounded(12));
    }
  }

  private static void ground(Canvas canvas) {
    canvas.fill(
        Tint.darker(MOSS, 0.55),
        Shapes.polygon(
            Point.of(0, 712),
            Point.of(600, 694),
            Point.of(1200, 712),
            Point.of(1200, 800),
            Point.of(0, 800)));
    for (int i = 0; i < 44; i++) {
      Point foot = Point.of(14 + i * 28, 716);
      Point tip = foot.plus(-16 + 32 * Ease.scatter(i, 1), -22 - 34 * Ease.scatter(i, 2));
      canvas.stroke(Tint.mix(MOSS, NIGHT, 0.5 * Ease.scatter(i, 4)), 7, Shapes.line(foot, tip));
    }
  }

  /** Draws a mushroom 600 high that grows out of 0, 0. */
  private static void mushroom(Canvas canvas) {
    Shape stem =
        Shapes.polygon(
            Point.of(-34, -470), Point.of(34, -470), Point.of(48, -30), Point.of(-48, -30));
    canvas.fill(Tint.ramp(Point.of(-48, 0), WHITE, Point.of(52, 0), SHADE), stem);
    gills(canvas);
    cap(canvas);
    canvas.fill(Tint.ramp(Point.of(-80, 0), WHITE, Point.of(90, 0), SHADE), ring());
    Color dim = Tint.darker(SHADE, 0.1);
    canvas.fill(Tint.ramp(Point.of(-90, 0), WHITE, Point.of(100, 0), dim), cup());
  }

  private static void gills(Canvas canvas) {
    canvas.fill(
        SHADE,
        Shapes.blob(
            Point.of(-196, -470), Point.of(0, -440), Point.of(196, -470), Point.of(0, -492)));
    for (int i = -7; i <= 7; i++) {
      canvas.stroke(
          Tint.darker(SHADE, 0.12), 3, Shapes.line(Point.of(i * 6, -488), Point.of(i * 24, -458)));
    }
  }

  private static void cap(Canvas canvas) {
    Shape cap =
        Shapes.blob(
            Point.of(-206, -472),
            Point.of(-160, -560),
            Point.of(0, -622),
            Point.of(160, -560),
            Point.of(206, -472),
            Point.of(110, -486),
            Point.of(0, -492),
            Point.of(-110, -486));
    canvas.fill(Tint.ramp(Point.of(-120, -600), Color.WHITE, Point.of(190, -480), SHADE), cap);
    canvas.fill(
        Tint.alpha(Color.WHITE, 0.9),
        Shapes.turned(Box.of(-112, -584, 92, 26).ellipse(), -0.3, Point.of(-66, -570)));
  }

  private static Shape ring() {
    return Shapes.blob(
        Point.of(-34, -392),
        Point.of(34, -392),
        Point.of(84, -316),
        Point.of(44, -328),
        Point.of(14, -310),
        Point.of(-20, -328),
        Point.of(-50, -312),
        Point.of(-82, -322));
  }

  private static Shape cup() {
    return Shapes.blob(
        Point.of(-74, -110),
        Point.of(-40, -84),
        Point.of(0, -104),
        Point.of(42, -82),
        Point.of(78, -112),
        Point.of(92, -30),
        Point.of(50, 14),
        Point.of(-50, 14),
        Point.of(-92, -30));
  }

  private static void name(Canvas canvas, Point at, Point end, String part) {
    canvas.stroke(MUSTARD, 5, Shapes.line(at, end));
    canvas.fill(MUSTARD, Shapes.circle(at, 10));
    canvas.write(part, Box.around(end.plus(110, 0), 172, 88), Lettering.heading(CREAM));
  }

  private static void likeness(Canvas canvas, Point end, String words) {
    canvas.write(words, Box.around(end.plus(288, 0), 240, 80), Lettering.body(CREAM).sized(42));
  }
}
