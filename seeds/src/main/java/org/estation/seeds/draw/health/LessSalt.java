package org.estation.seeds.draw.health;

import static org.estation.seeds.draw.health.CareColors.CORAL;
import static org.estation.seeds.draw.health.CareColors.INK;
import static org.estation.seeds.draw.health.CareColors.QUIET;
import static org.estation.seeds.draw.health.CareColors.TEAL;

import java.awt.Color;
import java.awt.Shape;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Headline;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A poster: five grams of salt a day, beside what a household cooks with. */
public final class LessSalt implements Picture {
  private static final double CUBE = 66;
  private static final double TABLE = 840;

  @Override
  public int width() {
    return 1920;
  }

  @Override
  public int height() {
    return 1080;
  }

  @Override
  public void draw(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), Tint.of(0xEAF6F6), Point.of(1920, 1080), Tint.of(0xCFE9E6)),
        Box.of(0, 0, 1920, 1080).sharp());
    canvas.fill(Tint.alpha(Color.WHITE, 0.6), Shapes.circle(Point.of(1440, 520), 470));
    words(canvas);
    spoon(canvas.moved(560, 720));
    canvas.fill(Tint.of(0xB7D7D4), Box.of(1040, TABLE, 800, 14).rounded(7));
    stack(canvas, 1130, 5, TEAL);
    stack(canvas, 1530, 9.3, CORAL);
    labels(canvas);
    tips(canvas);
  }

  private static void words(Canvas canvas) {
    canvas.write("成年人每天吃盐", Box.of(120, 70, 900, 150), Lettering.poster(INK).sized(124));
    Headline.of(230, INK, CORAL, "不超", "5克").write(canvas, Box.of(112, 210, 900, 280));
    canvas.write("酱油、咸菜、零食里的盐也算在内", Box.of(120, 490, 860, 70), Lettering.body(INK).sized(50));
  }

  private static void labels(Canvas canvas) {
    Lettering figure = Lettering.title(TEAL).centered();
    canvas.write("5克", Box.of(1031, 372, 330, 120), figure);
    canvas.write("9.3克", Box.of(1431, 88, 330, 120), Lettering.title(CORAL).centered());
    canvas.write("推荐上限", Box.of(1031, 866, 330, 60), Lettering.body(TEAL).strong().centered());
    canvas.write(
        "家庭人均每日烹调用盐",
        Box.of(1361, 866, 470, 60),
        Lettering.body(CORAL).sized(42).strong().centered());
  }

  /** A tower of salt cubes of one gram each; the last one is cut to what is left. */
  private static void stack(Canvas canvas, double left, double grams, Color color) {
    double y = TABLE;
    for (double rest = grams; rest > 0.01; rest--) {
      double high = CUBE * Math.min(1, rest);
      Box cube = Box.of(left, y - high, CUBE * 2, high - 5);
      y -= high;
      canvas.fill(Tint.mix(Color.WHITE, color, 0.34), cube.rounded(10));
      canvas.fill(
          Tint.mix(Color.WHITE, color, 0.14),
          Box.of(left, cube.y(), CUBE * 2, high * 0.42).rounded(10));
      for (int i = 0; i < 9; i++) {
        Point grain =
            Point.of(
                left + 12 + 104 * Ease.scatter(i, (int) rest),
                cube.y() + 6 + (high - 20) * Ease.scatter(i, 1 + (int) rest));
        canvas.fill(Tint.mix(Color.WHITE, color, 0.6), Box.around(grain, 7, 7).rounded(2));
      }
    }
    canvas.stroke(color, 8, Box.of(left - 12, y - 12, CUBE * 2 + 24, TABLE - y + 8).rounded(20));
  }

  private static void spoon(Canvas canvas) {
    Color steel = Tint.of(0x8FA9B3);
    Shape bowl = Box.of(-330, -74, 330, 176).ellipse();
    canvas.shadow(bowl, 40, 26);
    canvas.fill(steel, Shapes.capsule(Point.of(-40, 10), Point.of(360, -70), 40));
    canvas.fill(
        Tint.lighter(steel, 0.45), Shapes.capsule(Point.of(-40, 2), Point.of(360, -80), 12));
    canvas.fill(Tint.darker(steel, 0.1), bowl);
    canvas.fill(Tint.lighter(steel, 0.35), Box.of(-318, -70, 306, 150).ellipse());
    heap(canvas);
    canvas.write("5克", Box.of(150, -72, 150, 60), Lettering.note(INK).strong().centered());
  }

  private static void heap(Canvas canvas) {
    canvas.fill(
        Color.WHITE,
        Shapes.blob(
            Point.of(-306, 4),
            Point.of(-240, -70),
            Point.of(-168, -112),
            Point.of(-100, -74),
            Point.of(-30, 2),
            Point.of(-90, 48),
            Point.of(-170, 60),
            Point.of(-250, 46)));
    for (int i = 0; i < 60; i++) {
      double x = -270 + 210 * Ease.scatter(i, 1);
      double reach = 1 - Math.abs(x + 168) / 130;
      Point grain = Point.of(x, 36 - 120 * reach * Ease.scatter(i, 2));
      canvas.fill(Tint.of(0xD3E4E8), Box.around(grain, 8, 8).rounded(2));
    }
  }

  private static void tips(Canvas canvas) {
    String[] tips = {"用限盐勺", "少放酱油酱料", "看标签挑低钠"};
    Box strip = Box.of(120, 900, 860, 90);
    for (int i = 0; i < tips.length; i++) {
      Box chip = strip.column(i, tips.length, 22);
      canvas.fill(TEAL, chip.rounded(45));
      canvas.write(tips[i], chip, Lettering.body(Color.WHITE).sized(38).strong().centered());
    }
    canvas.write(
        "依据：《中国居民膳食指南（2022）》《中国居民营养与慢性病状况报告（2020年）》",
        Box.of(700, 1020, 1100, 40),
        Lettering.note(QUIET).sized(28).right());
  }
}
