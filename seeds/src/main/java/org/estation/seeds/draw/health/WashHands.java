package org.estation.seeds.draw.health;

import static org.estation.seeds.draw.health.CareColors.CORAL;
import static org.estation.seeds.draw.health.CareColors.INK;
import static org.estation.seeds.draw.health.CareColors.MINT;
import static org.estation.seeds.draw.health.CareColors.QUIET;
import static org.estation.seeds.draw.health.CareColors.TEAL;

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
 * Why 20 seconds: soap needs rubbing to wrap the grease that holds germs, then water takes it away.
 */
public final class WashHands implements Clip {
  private static final double RUB = 2.9;
  private static final double RINSE = 8.3;
  private static final double CLEAN = 10.3;
  private static final Point LENS = Point.of(1410, 600);
  private static final double RADIUS = 300;

  private final BufferedImage ground = Canvas.layer(WIDTH, HEIGHT, WashHands::ground);

  @Override
  public double seconds() {
    return 12;
  }

  @Override
  public double emblem() {
    return 6.2;
  }

  @Override
  public void draw(Canvas canvas, double second) {
    canvas.lay(ground, Point.of(0, 0));
    Canvas basin = canvas.clipped(Box.of(0, 250, 980, 830).sharp()).moved(520, 870);
    double together = Ease.smooth(second, 2.2, RUB) - Ease.smooth(second, CLEAN - 0.4, CLEAN + 0.3);
    double foam = Ease.linear(second, RUB, 6) * (1 - Ease.smooth(second, RINSE + 0.2, CLEAN - 0.3));
    double germs = 1 - Ease.linear(second, 4, CLEAN - 0.5);
    Basin.hands(basin, new Basin.Washing(together, foam, germs), second);
    Basin.tap(basin, Ease.visit(second, RINSE - 0.1, CLEAN + 0.2, 0.3), second);
    shine(basin, Ease.linear(second, CLEAN + 0.3, 12));
    lens(canvas, second);
  }

  private static void ground(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), Tint.of(0xF4FBF9), Point.of(0, HEIGHT), MINT),
        Box.of(0, 0, WIDTH, HEIGHT).sharp());
    canvas.fill(Tint.alpha(TEAL, 0.1), Shapes.circle(Point.of(520, 660), 400));
    Headline.of(188, INK, TEAL, "洗手，搓够", "20秒").write(canvas, Box.of(116, 36, 1700, 210));
    canvas.shadow(Shapes.circle(LENS, RADIUS + 30), 44, 14);
    canvas.write(
        "依据：世界卫生组织、中国疾病预防控制中心", Box.of(1040, 1022, 760, 40), Lettering.note(QUIET).right());
  }

  private static void lens(Canvas canvas, double second) {
    double rub = Ease.linear(second, RUB, RINSE);
    canvas.fill(Color.WHITE, Shapes.circle(LENS, RADIUS + 30));
    Canvas scene = canvas.clipped(Shapes.circle(LENS, RADIUS)).moved(LENS.x(), LENS.y());
    SoapLens.draw(scene, rub, Ease.linear(second, RINSE, CLEAN), second);
    canvas.stroke(Tint.of(0xCFE6E4), 22, Shapes.circle(LENS, RADIUS + 14));
    canvas.stroke(TEAL, 22, Shapes.arc(LENS, RADIUS + 14, 0, 2 * Math.PI * rub));
    caption(canvas, second, (int) Math.floor(rub * 20));
  }

  private static void caption(Canvas canvas, double second, int rubbed) {
    boolean dirty = second < RUB;
    String text =
        dirty
            ? "油污里藏着病菌"
            : second < RINSE ? "搓 " + rubbed + " 秒 肥皂裹住油污" : second < CLEAN ? "流水冲走" : "洗净，擦干";
    Box plate = Box.around(Point.of(LENS.x(), 940), 700, 108);
    double since =
        dirty
            ? second
            : second < RINSE ? second - RUB : second < CLEAN ? second - RINSE : second - CLEAN;
    Canvas popping = canvas.scaled(0.9 + 0.1 * Ease.spring(since, 0, 0.4), plate.center());
    popping.fill(dirty ? CORAL : TEAL, plate.rounded(54));
    popping.write(text, plate.inset(8), Lettering.heading(Color.WHITE).sized(56).centered());
  }

  private static void shine(Canvas canvas, double part) {
    Point[] places = {
      Point.of(-330, -330), Point.of(10, -440), Point.of(330, -300), Point.of(0, -150)
    };
    for (int i = 0; i < places.length; i++) {
      double size = 46 * Math.max(0, Ease.spring(part, 0.12 * i, 0.12 * i + 0.3));
      Point at = places[i];
      if (size > 1) {
        canvas.fill(
            CareColors.HONEY,
            Shapes.polygon(
                at.plus(0, -size),
                at.plus(size * 0.22, -size * 0.22),
                at.plus(size, 0),
                at.plus(size * 0.22, size * 0.22),
                at.plus(0, size),
                at.plus(-size * 0.22, size * 0.22),
                at.plus(-size, 0),
                at.plus(-size * 0.22, -size * 0.22)));
      }
    }
  }
}
