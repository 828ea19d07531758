package org.estation.seeds.draw.health;

import static org.estation.seeds.draw.health.CareColors.CORAL;
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

/** Two hands at a tap; the middle between the wrists is at 0, 0 and the tap hangs 520 above. */
final class Basin {
  private static final int GERMS = 14;
  private static final int BUBBLES = 46;

  private Basin() {}

  /**
   * How far the washing has come.
   *
   * @param together 0 hands side by side, 1 palm on palm
   * @param foam how much of the hands the foam covers, 0 to 1
   * @param germs how many germs are left, 0 to 1
   */
  record Washing(double together, double foam, double germs) {}

  /** Draws the hands at a time. */
  static void hands(Canvas canvas, Washing washing, double second) {
    double together = washing.together();
    double rub = together * Ease.smooth(washing.foam(), 0, 0.25);
    double slide = 34 * rub * Ease.swing(second, 1.15);
    double apart = 165 - 137 * together;
    Canvas left = canvas.moved(-apart, slide * 0.5).turned(0.06 * together, Point.of(0, 0));
    Canvas right = canvas.moved(apart, -slide).turned(-0.1 * together, Point.of(0, 0));
    Hand.draw(left.mirrored(0), true);
    germs(left, washing.germs(), second, 0);
    Hand.draw(right, together < 0.5);
    germs(right, washing.germs() * (1 - together), second, 3);
    foam(canvas.moved(0, -slide * 0.4), washing.foam(), second);
  }

  private static void germs(Canvas canvas, double share, double second, int salt) {
    for (int i = 0; i < GERMS / 2; i++) {
      double size = Math.clamp(share * GERMS / 2 - i, 0, 1);
      Point at =
          Point.of(
              -78 + 156 * Ease.scatter(i, salt + 1) + 3 * Ease.swing(second + i, 0.8),
              -46 - 250 * Ease.scatter(i, salt));
      if (size > 0) {
        Color color = i % 2 == 0 ? CORAL : VIOLET;
        Germ.draw(canvas.moved(at.x(), at.y()), color, 21 * size, second * 0.4 + i);
      }
    }
  }

  private static void foam(Canvas canvas, double foam, double second) {
    for (int i = 0; i < BUBBLES; i++) {
      double grown = Ease.spring(foam, 0.6 * i / BUBBLES, 0.6 * i / BUBBLES + 0.35);
      double radius = (20 + 30 * Ease.scatter(i, 2)) * Math.max(0, grown);
      Point at =
          Point.of(
              -150 + 300 * Ease.scatter(i, 4) + 6 * Ease.swing(second + i * 0.3, 0.7),
              -20 - 330 * Ease.scatter(i, 7) + 6 * Ease.swing(second + i * 0.7, 0.6));
      if (radius > 1) {
        canvas.fill(Tint.alpha(TEAL, 0.28), Shapes.circle(at, radius));
        canvas.fill(Tint.of(0xF7FDFE), Shapes.circle(at.plus(-1, -2), radius * 0.93));
        canvas.fill(
            Tint.alpha(WATER, 0.35),
            Shapes.circle(at.plus(radius * 0.2, radius * 0.22), radius * 0.5));
        canvas.fill(
            Color.WHITE, Shapes.circle(at.plus(-radius * 0.3, -radius * 0.34), radius * 0.3));
      }
    }
  }

  /** Draws the tap, which comes from the upper edge, and its water with a strength from 0 to 1. */
  static void tap(Canvas canvas, double strength, double second) {
    Color steel = Tint.of(0xA9BFC9);
    canvas.fill(Tint.darker(steel, 0.2), Box.of(-420, -584, 60, 96).rounded(14));
    canvas.fill(
        steel,
        Shapes.thick(
            Shapes.curve(
                Point.of(-400, -548), Point.of(-120, -552), Point.of(-20, -536), Point.of(0, -484)),
            54));
    canvas.fill(
        Tint.lighter(steel, 0.6),
        Shapes.thick(
            Shapes.curve(Point.of(-380, -562), Point.of(-130, -566), Point.of(-34, -552)), 9));
    canvas.fill(Tint.darker(steel, 0.25), Box.of(-36, -488, 72, 24).rounded(8));
    if (strength > 0) {
      water(canvas.faded(strength), second);
    }
  }

  private static void water(Canvas canvas, double second) {
    Point[] left = new Point[9];
    for (int i = 0; i < left.length; i++) {
      left[i] = Point.of(-22 - i * i * 1.1 + 4 * Math.sin(second * 9 + i * 1.4), -464 + i * 30);
    }
    Point[] all = new Point[18];
    for (int i = 0; i < 9; i++) {
      all[i] = left[i];
      all[17 - i] = Point.of(22 + i * i * 1.1 + 4 * Math.sin(second * 8 + i), left[i].y());
    }
    Color clear = Tint.alpha(WATER, 0);
    canvas.fill(
        Tint.ramp(Point.of(0, -320), Tint.alpha(WATER, 0.65), Point.of(0, -226), clear),
        Shapes.polygon(all));
    for (int i = 0; i < 16; i++) {
      double age = (second * 0.9 + i / 16.0) % 1;
      double x = (Ease.scatter(i, 1) - 0.5) * (160 + 240 * age);
      Point at = Point.of(x, -330 + 560 * age * age - 90 * age * Ease.scatter(i, 2));
      canvas.fill(Tint.alpha(WATER, 0.85 * (1 - age)), Shapes.drop(at, 9 + 7 * Ease.scatter(i, 5)));
    }
  }
}
