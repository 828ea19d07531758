package org.estation.seeds.draw.health;

import static org.estation.seeds.draw.health.CareColors.CORAL;
import static org.estation.seeds.draw.health.CareColors.INK;
import static org.estation.seeds.draw.health.CareColors.SKIN;
import static org.estation.seeds.draw.health.CareColors.TEAL;

import java.awt.Color;
import java.awt.Shape;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** An illustration: 1 face, 2 arms, 0 for listening, and the call that follows. */
public final class StrokeSigns implements Picture {
  private static final String[] NUMBERS = {"1", "2", "0"};
  private static final String[] NAMES = {"看一张脸", "查两只手臂", "聆听说话"};
  private static final String[] SIGNS = {"不对称 口角歪", "一侧无力下垂", "口齿不清"};
  private static final Color HAIR = Tint.of(0x8B8F98);

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
    canvas.fill(
        Tint.ramp(Point.of(0, 0), Tint.of(0xEFF8F6), Point.of(0, 800), Tint.of(0xD2EBE6)),
        Box.of(0, 0, 1200, 800).sharp());
    for (int i = 0; i < NUMBERS.length; i++) {
      panel(canvas, Box.of(48, 48, 1104, 566).column(i, 3, 24), i);
    }
    Box call = Box.of(48, 640, 1104, 116);
    canvas.fill(CORAL, call.rounded(58));
    canvas.write("有一项就拨 120 记下发病时间", call.inset(14), Lettering.heading(Color.WHITE).centered());
  }

  private static void panel(Canvas canvas, Box box, int index) {
    Shape card = box.rounded(32);
    canvas.shadow(card, 24, 8);
    canvas.fill(Color.WHITE, card);
    Canvas scene = canvas.clipped(Box.of(box.x(), box.y(), box.width(), 390).rounded(32));
    scene.fill(Tint.of(0xDFF1EE), Box.of(box.x(), box.y(), box.width(), 390).sharp());
    Canvas person = scene.moved(box.center().x(), box.y() + 390);
    switch (index) {
      case 0 -> face(person.moved(10, 22).scaled(1.08, Point.of(0, 0)));
      case 1 -> arms(person.moved(-6, 0));
      default -> speech(person);
    }
    Point disc = Point.of(box.x() + 58, box.y() + 58);
    canvas.fill(TEAL, Shapes.circle(disc, 40));
    canvas.write(
        NUMBERS[index],
        Box.around(disc, 80, 80),
        Lettering.heading(Color.WHITE).sized(54).centered());
    canvas.write(
        NAMES[index],
        Box.of(box.x(), box.y() + 402, box.width(), 74),
        Lettering.heading(INK).sized(52).centered());
    canvas.write(
        SIGNS[index],
        Box.of(box.x(), box.y() + 478, box.width(), 66),
        Lettering.body(CORAL).strong().centered());
  }

  private static void face(Canvas canvas) {
    body(canvas);
    head(canvas, true);
  }

  private static void speech(Canvas canvas) {
    body(canvas);
    head(canvas.scaled(0.86, Point.of(0, -40)), false);
    Box bubble = Box.of(26, -372, 136, 88);
    canvas.fill(CORAL, bubble.rounded(36));
    canvas.fill(CORAL, Shapes.polygon(Point.of(50, -296), Point.of(96, -296), Point.of(44, -254)));
    canvas.stroke(
        Color.WHITE,
        8,
        Shapes.curve(
            Point.of(50, -326),
            Point.of(64, -340),
            Point.of(76, -318),
            Point.of(84, -332),
            Point.of(100, -314),
            Point.of(116, -342),
            Point.of(126, -322),
            Point.of(140, -330)));
  }

  private static void arms(Canvas canvas) {
    Canvas small = canvas.scaled(0.74, Point.of(0, 0));
    limb(small, Point.of(-64, -136), Point.of(-196, -178));
    limb(small, Point.of(64, -136), Point.of(176, -26));
    body(small);
    head(small.moved(0, -20), false);
    small.stroke(
        CORAL, 9, Shapes.curve(Point.of(196, -172), Point.of(214, -124), Point.of(206, -72)));
    small.fill(CORAL, Shapes.polygon(Point.of(186, -82), Point.of(226, -76), Point.of(200, -44)));
    small.stroke(Tint.alpha(TEAL, 0.6), 6, Shapes.line(Point.of(70, -178), Point.of(186, -178)));
  }

  private static void limb(Canvas canvas, Point shoulder, Point hand) {
    canvas.fill(SKIN, Shapes.circle(hand, 26));
    canvas.fill(Tint.darker(TEAL, 0.12), Shapes.capsule(shoulder, shoulder.toward(hand, 0.88), 54));
  }

  private static void body(Canvas canvas) {
    canvas.fill(TEAL, Box.of(-104, -104 - 60, 208, 240).rounded(84));
    canvas.fill(SKIN, Box.of(-28, -196, 56, 66).rounded(26));
    canvas.fill(
        Tint.lighter(TEAL, 0.7),
        Shapes.polygon(Point.of(-34, -164), Point.of(34, -164), Point.of(0, -112)));
    canvas.fill(SKIN, Shapes.polygon(Point.of(-22, -170), Point.of(22, -170), Point.of(0, -130)));
  }

  /** Draws a head; a drooping one has one corner of the mouth and one eyelid down. */
  private static void head(Canvas canvas, boolean drooping) {
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
    canvas.fill(
        HAIR,
        Shapes.both(
            face,
            Shapes.blob(
                Point.of(-90, -268),
                Point.of(-40, -282),
                Point.of(20, -292),
                Point.of(90, -272),
                Point.of(60, -340),
                Point.of(-60, -340))));
    double droop = drooping ? 1 : 0;
    canvas.fill(INK, Shapes.circle(Point.of(-30, -242), 7));
    canvas.fill(INK, Shapes.circle(Point.of(30, -242 + 5 * droop), 7));
    canvas.stroke(
        HAIR, 6, Shapes.curve(Point.of(-44, -262), Point.of(-30, -268), Point.of(-16, -263)));
    canvas.stroke(
        HAIR,
        6,
        Shapes.curve(
            Point.of(16, -263 + 6 * droop),
            Point.of(30, -266 + 9 * droop),
            Point.of(44, -260 + 12 * droop)));
    canvas.stroke(
        Tint.of(0xA8483A),
        7,
        Shapes.curve(
            Point.of(-26, -200 - 5 * droop), Point.of(2, -196), Point.of(28, -200 + 15 * droop)));
    canvas.stroke(
        Tint.darker(SKIN, 0.2),
        5,
        Shapes.curve(Point.of(-3, -232), Point.of(-8, -218), Point.of(3, -216)));
    if (drooping) {
      canvas.fill(SKIN, Box.of(20, -248, 22, 8).sharp());
      canvas.stroke(CORAL, 5, Shapes.circle(Point.of(30, -190), 26));
    }
  }
}
