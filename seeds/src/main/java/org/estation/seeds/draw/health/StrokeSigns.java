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
      case 0 -> Elder.drooping(person.moved(10, 22).scaled(1.08, Point.of(0, 0)));
      case 1 -> arms(person.moved(-6, 0));
      default -> speech(person);
    }
    words(canvas, box, index);
  }

  private static void words(Canvas canvas, Box box, int index) {
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

  private static void speech(Canvas canvas) {
    Elder.body(canvas);
    Elder.head(canvas.scaled(0.86, Point.of(0, -40)));
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
    Elder.body(small);
    Elder.head(small.moved(0, -20));
    small.stroke(
        CORAL, 9, Shapes.curve(Point.of(196, -172), Point.of(214, -124), Point.of(206, -72)));
    small.fill(CORAL, Shapes.polygon(Point.of(186, -82), Point.of(226, -76), Point.of(200, -44)));
    small.stroke(Tint.alpha(TEAL, 0.6), 6, Shapes.line(Point.of(70, -178), Point.of(186, -178)));
  }

  private static void limb(Canvas canvas, Point shoulder, Point hand) {
    canvas.fill(SKIN, Shapes.circle(hand, 26));
    canvas.fill(Tint.darker(TEAL, 0.12), Shapes.capsule(shoulder, shoulder.toward(hand, 0.88), 54));
  }
}
