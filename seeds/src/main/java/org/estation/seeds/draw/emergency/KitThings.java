package org.estation.seeds.draw.emergency;

import static org.estation.seeds.draw.emergency.AlarmColors.AMBER;
import static org.estation.seeds.draw.emergency.AlarmColors.EXIT;
import static org.estation.seeds.draw.emergency.AlarmColors.NAVY;
import static org.estation.seeds.draw.emergency.AlarmColors.ORANGE;
import static org.estation.seeds.draw.emergency.AlarmColors.STEEL;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** Things of an emergency bag, each about 110 wide around 0, 0. */
final class KitThings {
  private static final Color BLUE = Tint.of(0x5BB4E5);
  private static final Point MIDDLE = Point.of(0, 0);

  private KitThings() {}

  static void torch(Canvas canvas) {
    Canvas tilted = canvas.turned(-0.4, MIDDLE);
    tilted.fill(
        Tint.ramp(Point.of(30, 0), Tint.alpha(AMBER, 0.8), Point.of(66, 0), Tint.alpha(AMBER, 0)),
        Shapes.polygon(Point.of(28, -22), Point.of(66, -44), Point.of(66, 44), Point.of(28, 22)));
    tilted.fill(STEEL, Box.of(-54, -16, 68, 32).rounded(10));
    tilted.fill(NAVY, Box.of(8, -25, 24, 50).rounded(8));
    tilted.fill(ORANGE, Box.of(-30, -7, 24, 14).rounded(7));
    tilted.stroke(NAVY, 5, Shapes.line(Point.of(-46, -16), Point.of(-62, -46)));
  }

  static void whistle(Canvas canvas) {
    canvas.stroke(NAVY, 6, Shapes.arc(Point.of(-40, -34), 20, 0, 5.4));
    canvas.fill(ORANGE, Box.of(-34, -26, 88, 26).rounded(6));
    canvas.fill(ORANGE, Shapes.circle(Point.of(-14, 6), 34));
    canvas.fill(Tint.darker(ORANGE, 0.35), Box.of(6, -26, 12, 18).rounded(3));
    canvas.fill(Tint.lighter(ORANGE, 0.5), Shapes.circle(Point.of(-14, 8), 12));
  }

  static void towel(Canvas canvas) {
    canvas.fill(BLUE, Box.of(-56, -44, 70, 92).rounded(14));
    canvas.fill(Tint.darker(BLUE, 0.18), Box.of(-56, 16, 70, 10).sharp());
    canvas.fill(Tint.darker(BLUE, 0.18), Box.of(-56, 32, 70, 5).sharp());
    canvas.fill(Tint.of(0xD5E2EA), Box.of(-8, -6, 66, 56).rounded(10));
    canvas.fill(NAVY, Box.of(6, 2, 38, 9).rounded(4));
    canvas.fill(
        Color.WHITE,
        Shapes.blob(
            Point.of(8, 4),
            Point.of(14, -34),
            Point.of(28, -22),
            Point.of(44, -38),
            Point.of(42, 4)));
    canvas.stroke(
        Tint.of(0xC6D5DE),
        3,
        Shapes.curve(Point.of(14, -32), Point.of(28, -20), Point.of(42, -36)));
  }

  static void scissors(Canvas canvas) {
    for (int side : new int[] {-1, 1}) {
      Canvas blade = canvas.turned(side * 0.38, Point.of(0, 4));
      blade.fill(
          Tint.of(0xB9C6CF),
          Shapes.polygon(Point.of(-9, 10), Point.of(0, -62), Point.of(9, -40), Point.of(9, 10)));
      blade.stroke(
          side < 0 ? ORANGE : Tint.darker(ORANGE, 0.2), 11, Box.of(-16, 12, 32, 46).rounded(16));
    }
    canvas.fill(NAVY, Shapes.circle(Point.of(0, 4), 7));
  }

  static void mask(Canvas canvas) {
    canvas.fill(
        AMBER,
        Shapes.blob(
            Point.of(0, -58),
            Point.of(44, -34),
            Point.of(50, 22),
            Point.of(20, 56),
            Point.of(-20, 56),
            Point.of(-50, 22),
            Point.of(-44, -34)));
    canvas.fill(Tint.of(0xBFE3F2), Box.of(-34, -36, 68, 42).rounded(18));
    canvas.fill(NAVY, Shapes.circle(Point.of(0, 32), 20));
    canvas.fill(STEEL, Shapes.circle(Point.of(0, 32), 12));
  }

  static void blanket(Canvas canvas) {
    Color red = Tint.of(0xD8402B);
    canvas.fill(red, Box.of(-46, -50, 92, 100).rounded(12));
    canvas.fill(Tint.darker(red, 0.25), Box.of(-46, 30, 92, 20).rounded(8));
    canvas.fill(Color.WHITE, Box.of(-30, -28, 60, 42).rounded(8));
    canvas.fill(ORANGE, Shapes.drop(Point.of(0, 0), 13));
    canvas.fill(AMBER, Shapes.drop(Point.of(0, 4), 7));
    canvas.fill(Color.WHITE, Box.of(-34, 44, 10, 22).rounded(5));
    canvas.fill(Color.WHITE, Box.of(24, 44, 10, 22).rounded(5));
    canvas.stroke(red, 3, Box.of(-34, 44, 10, 22).rounded(5));
    canvas.stroke(red, 3, Box.of(24, 44, 10, 22).rounded(5));
  }

  static void rope(Canvas canvas) {
    Color hemp = Tint.of(0xD9A55B);
    for (int i = 0; i < 4; i++) {
      Box ring = Box.around(Point.of(0, 6), 104 - 20 * i, 92 - 20 * i);
      canvas.stroke(i % 2 == 0 ? hemp : Tint.darker(hemp, 0.15), 10, ring.ellipse());
    }
    canvas.stroke(hemp, 10, Shapes.curve(Point.of(30, 44), Point.of(52, 58), Point.of(60, 40)));
    canvas.stroke(STEEL, 8, Box.around(Point.of(-34, -40), 26, 40).rounded(13));
  }

  static void medicine(Canvas canvas) {
    canvas.fill(Color.WHITE, Box.of(-52, -34, 104, 84).rounded(14));
    canvas.fill(EXIT, Box.of(-52, -34, 104, 84).rounded(14));
    canvas.stroke(Tint.darker(EXIT, 0.2), 8, Box.of(-20, -54, 40, 24).rounded(8));
    canvas.fill(Color.WHITE, Box.around(Point.of(0, 8), 50, 16).rounded(3));
    canvas.fill(Color.WHITE, Box.around(Point.of(0, 8), 16, 50).rounded(3));
  }

  static void plaster(Canvas canvas) {
    Canvas tilted = canvas.turned(-0.6, MIDDLE);
    Color skin = Tint.of(0xF0BE94);
    tilted.fill(skin, Box.of(-58, -20, 116, 40).rounded(20));
    tilted.fill(Tint.lighter(skin, 0.5), Box.of(-20, -20, 40, 40).sharp());
    for (int i = 0; i < 4; i++) {
      tilted.fill(skin, Shapes.circle(Point.of(-9 + 18.0 * (i % 2), i < 2 ? -8 : 8), 4));
    }
  }

  static void swabs(Canvas canvas) {
    for (int i = 0; i < 4; i++) {
      Canvas swab = canvas.turned(-0.45 + i * 0.3, Point.of(0, 60));
      swab.stroke(Tint.of(0xE7D3B4), 7, Shapes.line(Point.of(0, 40), Point.of(0, -40)));
      swab.fill(Tint.of(0xA5561D), Box.of(-9, -62, 18, 32).rounded(9));
    }
    canvas.fill(Tint.of(0x8C4A1B), Box.of(-34, 8, 68, 50).rounded(10));
    canvas.fill(Color.WHITE, Box.of(-34, 20, 68, 22).sharp());
    canvas.fill(ORANGE, Box.of(-22, 27, 44, 8).rounded(4));
  }
}
