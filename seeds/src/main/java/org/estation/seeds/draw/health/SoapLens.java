package org.estation.seeds.draw.health;

import static org.estation.seeds.draw.health.CareColors.CORAL;
import static org.estation.seeds.draw.health.CareColors.HONEY;
import static org.estation.seeds.draw.health.CareColors.SKIN;
import static org.estation.seeds.draw.health.CareColors.TEAL;
import static org.estation.seeds.draw.health.CareColors.VIOLET;
import static org.estation.seeds.draw.health.CareColors.WATER;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/**
 * What soap does on the skin, seen through a lens of radius 300 around 0, 0: the tails of soap
 * molecules stick into grease, wrap it with the germs inside, lift it off, and water carries it
 * away.
 */
final class SoapLens {
  private static final double SKIN_LINE = 120;
  private static final int PATCHES = 3;
  private static final int MOLECULES = 12;

  private SoapLens() {}

  /**
   * Draws the scene.
   *
   * @param rub how far the rubbing has come, 0 to 1
   * @param rinse how far the rinsing has come, 0 to 1
   */
  static void draw(Canvas canvas, double rub, double rinse, double second) {
    canvas.fill(
        Tint.ramp(Point.of(0, -300), Color.WHITE, Point.of(0, 200), Tint.of(0xD6F0F3)),
        Box.of(-320, -320, 640, 640).sharp());
    flow(canvas, rinse, second);
    skin(canvas);
    for (int patch = 0; patch < PATCHES; patch++) {
      double lift = Ease.smooth(rub, 0.3 + 0.2 * patch, 0.55 + 0.2 * patch);
      double wash =
          Ease.smooth(rinse, 0.12 * (PATCHES - 1 - patch), 0.6 + 0.12 * (PATCHES - 1 - patch));
      double x = -170 + 165 * patch + 620 * wash;
      double y = SKIN_LINE - 12 - lift * (110 + 30 * (patch % 2)) - 40 * wash;
      y += 7 * lift * Ease.swing(second + patch, 0.5);
      grease(canvas.moved(x, y), lift, second + patch);
      molecules(canvas.moved(x, y), Ease.linear(rub, 0.05 + 0.2 * patch, 0.4 + 0.2 * patch), lift);
    }
  }

  private static void skin(Canvas canvas) {
    Point[] edge = new Point[16];
    for (int i = 0; i < 14; i++) {
      edge[i] = Point.of(-340 + i * 52, SKIN_LINE + 10 * Math.sin(i * 1.9));
    }
    edge[14] = Point.of(360, 360);
    edge[15] = Point.of(-360, 360);
    canvas.fill(SKIN, Shapes.blob(edge));
    for (int i = 0; i < 9; i++) {
      Point at = Point.of(-280 + i * 70, SKIN_LINE + 60 + 44 * (i % 3));
      canvas.stroke(
          Tint.darker(SKIN, 0.12), 6, Shapes.curve(at.plus(-26, 0), at.plus(0, 9), at.plus(26, 0)));
    }
  }

  private static void grease(Canvas canvas, double lift, double second) {
    double flat = 30 * (1 - lift);
    double wide = 78 - 14 * lift;
    double high = 34 + 30 * lift;
    canvas.fill(
        Tint.alpha(HONEY, 0.85),
        Shapes.blob(
            Point.of(-wide, flat * 0.5),
            Point.of(-wide * 0.7, -high * 0.7),
            Point.of(0, -high),
            Point.of(wide * 0.7, -high * 0.7),
            Point.of(wide, flat * 0.5),
            Point.of(wide * 0.7, high * 0.7 - flat * 0.3),
            Point.of(0, high - flat * 0.6),
            Point.of(-wide * 0.7, high * 0.7 - flat * 0.3)));
    double turn = 0.3 * Ease.swing(second, 0.3);
    Germ.draw(canvas.moved(-26 + 6 * lift, -6), CORAL, 19, turn);
    Germ.draw(canvas.moved(26 - 4 * lift, -10 + 8 * lift), VIOLET, 16, -turn);
    Germ.draw(canvas.moved(2, -16 + 38 * lift), CORAL, 11, turn * 2);
  }

  /** Soap molecules come from above and gather around a droplet, tails inwards. */
  private static void molecules(Canvas canvas, double arrival, double lift) {
    for (int i = 0; i < MOLECULES; i++) {
      double come = Ease.smooth(arrival, 0.5 * i / MOLECULES, 0.5 + 0.5 * i / MOLECULES);
      double half = Math.PI * (1.06 + i * 0.88 / (MOLECULES - 1));
      double full = half + (i * 2 * Math.PI / MOLECULES + Math.PI - half) * lift;
      Point target = Point.of(0, 0).polar(full, 92 - 2 * lift);
      Point start = Point.of(-260 + 520 * Ease.scatter(i, 1), -340 - 120 * Ease.scatter(i, 2));
      Point head = start.toward(target, come);
      Point tail = head.toward(Point.of(0, 0), 34 / Math.max(34, Math.hypot(head.x(), head.y())));
      Canvas seen = canvas.faded(Ease.linear(arrival, 0, 0.08));
      seen.stroke(Tint.darker(HONEY, 0.35), 6, Shapes.line(head, tail));
      seen.fill(TEAL, Shapes.circle(head, 13));
      seen.fill(Tint.lighter(TEAL, 0.55), Shapes.circle(head.plus(-4, -4), 4));
    }
  }

  private static void flow(Canvas canvas, double rinse, double second) {
    Canvas seen = canvas.faded(0.75 * Math.min(1, 4 * Math.min(rinse, 1 - rinse)));
    for (int i = 0; i < 8; i++) {
      double y = -230 + i * 46;
      double shift = (second * 520 + i * 171) % 760 - 380;
      Point at = Point.of(shift, y);
      seen.stroke(
          Tint.alpha(WATER, 0.7),
          14,
          Shapes.curve(at.plus(-90, 8), at.plus(-20, -6), at.plus(40, 6), at.plus(100, -4)));
    }
  }
}
