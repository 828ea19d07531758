package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.INK;
import static org.estation.seeds.draw.food.FoodColors.LEAF;
import static org.estation.seeds.draw.food.FoodColors.TOMATO;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Headline;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A poster: raw and cooked food have a board and a knife each, and germs do not cross over. */
public final class RawAndCooked implements Picture {
  private static final String[] TIPS = {"刀和砧板 生熟各一套", "冰箱存放 熟上生下", "碰过生肉 先洗手"};

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
    ground(canvas);
    title(canvas);
    CuttingBoard.raw(canvas.moved(500, 590));
    CuttingBoard.cooked(canvas.moved(1420, 590));
    badge(canvas, Point.of(190, 440), "生", TOMATO);
    badge(canvas, Point.of(1730, 440), "熟", LEAF);
    border(canvas);
    tips(canvas);
  }

  private static void ground(Canvas canvas) {
    canvas.fill(
        Tint.ramp(Point.of(0, 0), Tint.of(0xFDEBDF), Point.of(0, 1080), Tint.of(0xF9D3C0)),
        Box.of(0, 0, 1920, 1080).sharp());
    Shape right =
        Shapes.polygon(
            Point.of(1010, 0), Point.of(1920, 0), Point.of(1920, 1080), Point.of(910, 1080));
    canvas.fill(
        Tint.ramp(Point.of(0, 0), Tint.of(0xECF6EA), Point.of(0, 1080), Tint.of(0xCBE5D2)), right);
  }

  private static void title(Canvas canvas) {
    Box line = Box.of(120, 40, 1680, 240);
    Lettering style = Lettering.poster(INK).sized(200);
    Headline headline =
        new Headline(
            List.of(
                new Headline.Word("生", Lettering.poster(TOMATO).sized(200)),
                new Headline.Word("熟", Lettering.poster(LEAF).sized(200)),
                new Headline.Word("分开", style)));
    headline.write(canvas, line);
    canvas.write("细菌不串门", Box.of(1090, 100, 710, 150), Lettering.title(LEAF).sized(104).right());
  }

  private static void badge(Canvas canvas, Point at, String word, Color color) {
    Shape disc = Shapes.circle(at, 78);
    canvas.shadow(disc, 24, 8);
    canvas.fill(color, disc);
    canvas.write(word, Box.around(at, 150, 150), Lettering.title(Color.WHITE).sized(96).centered());
  }

  private static void border(Canvas canvas) {
    for (int i = 0; i < 9; i++) {
      Point top = Point.of(985 - i * 5.2, 306 + i * 58);
      canvas.stroke(Color.WHITE, 12, Shapes.line(top, top.plus(-2.8, 30)));
    }
    Point middle = Point.of(961, 560);
    Shape disc = Shapes.circle(middle, 66);
    canvas.shadow(disc, 24, 8);
    canvas.fill(Color.WHITE, disc);
    canvas.stroke(TOMATO, 18, Shapes.line(middle.plus(-24, -24), middle.plus(24, 24)));
    canvas.stroke(TOMATO, 18, Shapes.line(middle.plus(24, -24), middle.plus(-24, 24)));
  }

  private static void tips(Canvas canvas) {
    Box strip = Box.of(120, 862, 1680, 116);
    for (int i = 0; i < TIPS.length; i++) {
      Box card = strip.column(i, TIPS.length, 36);
      Shape shape = card.rounded(32);
      canvas.shadow(shape, 24, 8);
      canvas.fill(Color.WHITE, shape);
      canvas.write(TIPS[i], card.inset(10), Lettering.body(INK).sized(48).strong().centered());
    }
    canvas.write(
        "依据：世界卫生组织《食品安全五大要点》",
        Box.of(900, 1010, 900, 40),
        Lettering.note(Tint.of(0x6B5A48)).right());
  }
}
