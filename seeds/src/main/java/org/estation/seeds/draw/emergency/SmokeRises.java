package org.estation.seeds.draw.emergency;

import static org.estation.seeds.draw.emergency.AlarmColors.AMBER;
import static org.estation.seeds.draw.emergency.AlarmColors.EXIT;
import static org.estation.seeds.draw.emergency.AlarmColors.NAVY;
import static org.estation.seeds.draw.emergency.AlarmColors.ORANGE;
import static org.estation.seeds.draw.emergency.AlarmColors.STEEL;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Clip;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Headline;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/**
 * Why to keep low in a fire: smoke gathers under the ceiling and sinks, so the air near the floor
 * stays clear longest; who leaves shuts the door and keeps the smoke in.
 */
public final class SmokeRises implements Clip {
  private static final Box ROOM = Box.of(100, 288, 1380, 612);
  private static final Box CORRIDOR = Box.of(1504, 288, 316, 612);
  private static final double FLOOR = 900;
  private static final double LINTEL = 466;
  private static final String[] STEPS = {"弯腰捂住口鼻", "沿墙低姿快走", "出门随手关门", "拨打119"};

  private final Smoke smoke = new Smoke(ROOM, Point.of(310, 660));
  private final BufferedImage ground = Canvas.layer(WIDTH, HEIGHT, SmokeRises::ground);

  @Override
  public double seconds() {
    return 12;
  }

  @Override
  public double emblem() {
    return 7.6;
  }

  @Override
  public void draw(Canvas canvas, double second) {
    canvas.lay(ground, Point.of(0, 0));
    Canvas chair = canvas.clipped(ROOM.sharp()).moved(310, FLOOR - 8);
    Fire.draw(chair.scaled(1.2, Point.of(0, 0)), Ease.settle(second, -0.6, 2), second);
    double closed = Ease.smooth(second, 10, 10.6);
    leaf(canvas, closed);
    walker(canvas, second);
    smoke.draw(canvas, Ease.settle(second, 0.5, 3.4), edge(second), second);
    smoke.leak(
        canvas.clipped(CORRIDOR.sharp()),
        Point.of(1490, LINTEL + 30),
        leak(second, closed),
        second);
    labels(canvas, second);
    steps(canvas, second);
  }

  private static double edge(double second) {
    return ROOM.y() + 70 + 264 * Ease.smooth(second, 0.8, 6.2);
  }

  private static double leak(double second, double closed) {
    return Ease.smooth(second, 4.8, 6) * (1 - closed);
  }

  private static void ground(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), NAVY, Point.of(0, HEIGHT), Tint.darker(NAVY, 0.4)),
        Box.of(0, 0, WIDTH, HEIGHT).sharp());
    Headline.of(168, Color.WHITE, AMBER, "烟往上走，", "人往低走").write(canvas, Box.of(96, 50, 1740, 190));
    canvas.fill(STEEL, Box.of(76, 264, 1768, 660).rounded(18));
    canvas.fill(
        Tint.ramp(Point.of(0, 288), Tint.of(0xF3DDBD), Point.of(0, 900), Tint.of(0xFBEEDC)),
        ROOM.sharp());
    canvas.fill(
        Tint.ramp(Point.of(0, 288), Tint.of(0xD5EDE4), Point.of(0, 900), Tint.of(0xF2FAF6)),
        CORRIDOR.sharp());
    furniture(canvas);
    canvas.fill(Tint.of(0xB98A5E), Box.of(100, FLOOR - 14, 1380, 14).sharp());
    canvas.fill(Tint.of(0x9DB8AE), Box.of(1504, FLOOR - 14, 316, 14).sharp());
    canvas.fill(Tint.of(0xF2FAF6), Box.of(1478, LINTEL, 28, FLOOR - 14 - LINTEL).sharp());
    Box sign = Box.of(1534, 326, 256, 92);
    canvas.fill(EXIT, sign.rounded(12));
    canvas.write("安全出口", sign, Lettering.heading(Color.WHITE).sized(52).centered());
    canvas.write(
        "依据：应急管理部、国家消防救援局", Box.of(1180, 1030, 640, 40), Lettering.note(Tint.of(0x8FA9C0)).right());
  }

  private static void furniture(Canvas canvas) {
    Box picture = Box.of(590, 380, 230, 170);
    canvas.fill(Tint.of(0xC99B66), picture.rounded(8));
    canvas.fill(Tint.of(0xE8F3F5), picture.inset(14).sharp());
    canvas.fill(Tint.of(0x9CC3B0), Box.of(604, 476, 202, 60).sharp());
    Box cabinet = Box.of(1150, 730, 270, 160);
    canvas.fill(Tint.of(0xC99B66), cabinet.rounded(10));
    canvas.fill(Tint.of(0xB98552), cabinet.inset(14).column(0, 2, 10).sharp());
    canvas.fill(Tint.of(0xB98552), cabinet.inset(14).column(1, 2, 10).sharp());
  }

  private static void walker(Canvas canvas, double second) {
    double bend = Ease.smooth(second, 5.2, 6) - Ease.smooth(second, 9.7, 10.4);
    double walk = Ease.linear(second, 6.1, 9.8);
    double x = 900 + 740 * walk;
    Canvas place = canvas.moved(x, FLOOR - 14);
    double cough = 5 * Ease.swing(second, 3) * Ease.visit(second, 4, 5.3, 0.2);
    Walker.draw(place.moved(cough, 0).scaled(1.06, Point.of(0, 0)), bend, walk * 7);
  }

  private static void leaf(Canvas canvas, double closed) {
    Color wood = Tint.of(0x9C6B3F);
    double height = FLOOR - 14 - LINTEL;
    Box leaf = Box.of(1478, LINTEL, 28 + 74 * (1 - closed), height);
    canvas.fill(Tint.lighter(wood, 0.3 * (1 - closed)), leaf.rounded(4));
    canvas.fill(Tint.of(0xF2FAF6), Box.of(1478, LINTEL, 28 * (1 - closed), height).sharp());
    canvas.fill(AMBER, Shapes.circle(Point.of(leaf.right() - 12, LINTEL + height * 0.55), 7));
  }

  private static void labels(Canvas canvas, double second) {
    Canvas above = canvas.faded(Ease.visit(second, 3.3, 12.5, 0.5));
    above.write("烟层：又热又毒", Box.of(640, 316, 640, 110), Lettering.title(Color.WHITE).sized(84));
    double low = Ease.visit(second, 7, 12.5, 0.5);
    canvas.faded(low).write("近地面烟较少", Box.of(540, 800, 460, 80), Lettering.heading(EXIT));
    double warning = Ease.visit(second, 3.9, 5.5, 0.3);
    Box badge = Box.of(990, 530, 360, 92);
    canvas.faded(warning).fill(Tint.of(0xD92F1F), badge.rounded(42));
    canvas.faded(warning).write("站着会吸进烟", badge, Lettering.body(Color.WHITE).strong().centered());
  }

  private static void steps(Canvas canvas, double second) {
    double left = 100;
    double[] starts = {5.2, 6.4, 9.9, 10.5};
    for (int i = 0; i < STEPS.length; i++) {
      double seen = Ease.spring(second, starts[i], starts[i] + 0.5);
      Color ink = i == 3 ? Color.WHITE : NAVY;
      double width = Lettering.body(ink).strong().width(STEPS[i]) + 56;
      Box chip = Box.of(left, 944, width, 80);
      Canvas popping = canvas.faded(seen * 4).scaled(Math.max(0.1, seen), chip.center());
      popping.fill(i == 3 ? ORANGE : AMBER, chip.rounded(40));
      popping.write(STEPS[i], chip, Lettering.body(ink).strong().centered());
      left += width + 24;
    }
  }
}
