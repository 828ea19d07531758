package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.CREAM;
import static org.estation.seeds.draw.food.FoodColors.ICE;
import static org.estation.seeds.draw.food.FoodColors.INK;
import static org.estation.seeds.draw.food.FoodColors.SAND;
import static org.estation.seeds.draw.food.FoodColors.TOMATO;

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
 * Why cooked food must not stand about: a dish cools into the zone between 5 and 60 °C, bacteria
 * double every 20 minutes for two hours, and slow down in the refrigerator.
 */
public final class DangerZone implements Clip {
  private static final double COOLING = 1.0;
  private static final double STANDING = 2.2;
  private static final double CHILLING = 8.6;
  private static final Box STAGE = Box.of(520, 300, 580, 640);
  private static final Point LENS = Point.of(1480, 610);
  private static final double LENS_RADIUS = 320;

  private final Bacteria bacteria = new Bacteria(238);
  private final BufferedImage kitchen =
      Canvas.layer(WIDTH, HEIGHT, canvas -> Larder.table(canvas.clipped(STAGE.sharp()), STAGE));
  private final BufferedImage fridge =
      Canvas.layer(WIDTH, HEIGHT, canvas -> Larder.shelf(canvas.clipped(STAGE.sharp()), STAGE));
  private final BufferedImage ground = Canvas.layer(WIDTH, HEIGHT, DangerZone::ground);

  @Override
  public double seconds() {
    return 12;
  }

  @Override
  public double emblem() {
    return 7.9;
  }

  @Override
  public void draw(Canvas canvas, double second) {
    canvas.lay(ground, Point.of(0, 0));
    Thermometer.glass(canvas, celsius(second));
    stage(canvas.clipped(STAGE.rounded(40)), second);
    clock(canvas, second);
    lens(canvas, second);
  }

  private static void ground(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), CREAM, Point.of(0, HEIGHT), SAND),
        Box.of(0, 0, WIDTH, HEIGHT).sharp());
    Headline.of(140, INK, TOMATO, "饭菜离火，", "2小时", "内进冰箱").write(canvas, Box.of(124, 70, 1680, 170));
    Thermometer.zones(canvas);
    canvas.shadow(STAGE.rounded(40), 44, 14);
    canvas.shadow(Shapes.circle(LENS, LENS_RADIUS + 22), 44, 14);
    canvas.write(
        "依据：世界卫生组织《食品安全五大要点》",
        Box.of(1080, 1006, 720, 44),
        Lettering.note(Tint.of(0x8A6B4E)).right());
  }

  private static double celsius(double second) {
    double warm = 78 - 53 * Ease.smooth(second, COOLING, STANDING);
    return warm - 21 * Ease.smooth(second, CHILLING + 0.3, CHILLING + 1.3);
  }

  private void stage(Canvas canvas, double second) {
    canvas.lay(kitchen, Point.of(0, 0));
    canvas.faded(Ease.smooth(second, CHILLING, CHILLING + 0.8)).lay(fridge, Point.of(0, 0));
    Canvas bowl = canvas.moved(STAGE.center().x(), STAGE.bottom() - 92);
    Dish.draw(bowl);
    Dish.steam(bowl, 1 - Ease.smooth(second, COOLING, STANDING + 0.6), second);
  }

  private static void clock(Canvas canvas, double second) {
    double hours = 2 * Ease.linear(second, STANDING, CHILLING);
    Canvas seen = canvas.faded(1 - Ease.smooth(second, CHILLING, CHILLING + 0.5));
    Point middle = Point.of(STAGE.right() - 150, STAGE.y() + 160);
    seen.fill(Color.WHITE, Shapes.circle(middle, 104));
    seen.stroke(Tint.of(0xF3D9B5), 16, Shapes.circle(middle, 96));
    seen.stroke(TOMATO, 16, Shapes.arc(middle, 96, 0, Math.PI * hours));
    Point minute = middle.polar(hours * 2 * Math.PI - Math.PI / 2, 66);
    Point hour = middle.polar(hours * Math.PI / 6 - Math.PI / 2, 42);
    seen.stroke(INK, 9, Shapes.line(middle, minute));
    seen.stroke(INK, 12, Shapes.line(middle, hour));
    seen.fill(TOMATO, Shapes.circle(middle, 10));
    int minutes = 20 * doublings(second);
    String shown = "已放 %d:%02d".formatted(minutes / 60, minutes % 60);
    seen.write(
        shown, Box.around(middle.plus(0, 150), 260, 60), Lettering.body(INK).strong().centered());
  }

  private void lens(Canvas canvas, double second) {
    double age = Ease.linear(second, STANDING, CHILLING) * Bacteria.GENERATIONS;
    double life = 1 - Ease.smooth(second, CHILLING + 0.3, CHILLING + 1.3);
    Color rim = Tint.mix(ICE, TOMATO, life);
    canvas.fill(rim, Shapes.circle(LENS, LENS_RADIUS + 22));
    Color agar = Tint.mix(Tint.of(0xE4F2FA), Tint.of(0xFFF1D6), life);
    canvas.fill(Tint.glow(LENS, LENS_RADIUS, Color.WHITE, agar), Shapes.circle(LENS, LENS_RADIUS));
    bacteria.draw(canvas.moved(LENS.x(), LENS.y() - 18), age, life, second);
    counter(canvas, life, second);
  }

  /**
   * How often the bacteria on the picture have doubled; a division counts once it is plain to see.
   */
  private static int doublings(double second) {
    return (int) (Ease.linear(second, STANDING, CHILLING) * Bacteria.GENERATIONS + 0.3);
  }

  private static void counter(Canvas canvas, double life, double second) {
    int doublings = doublings(second);
    double age = Ease.linear(second, STANDING, CHILLING) * Bacteria.GENERATIONS + 0.3 - doublings;
    double beat = doublings > 0 ? 1 + 0.12 * Math.max(0, 1 - age * 3) : 1;
    Box plate = Box.around(Point.of(LENS.x(), 916), 520, 112);
    Canvas pulsing = canvas.scaled(second < CHILLING ? beat : 1, plate.center());
    pulsing.fill(Tint.mix(ICE, TOMATO, life), plate.rounded(56));
    String count = doublings == 0 ? "细菌 1 个" : "1 个变 " + (1 << doublings) + " 个";
    String shown = life > 0.5 ? count : "4℃ 繁殖变慢";
    pulsing.write(shown, plate.inset(8), Lettering.heading(Color.WHITE).centered());
  }
}
