package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.LEAF;
import static org.estation.seeds.draw.food.FoodColors.MUSTARD;
import static org.estation.seeds.draw.food.FoodColors.TOMATO;

import java.awt.Color;
import java.awt.Shape;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A cutting board of 620 by 380 around 0, 0 with its food and its knife. */
final class CuttingBoard {
  private static final Color MEAT = Tint.of(0xD9465A);
  private static final Color FAT = Tint.of(0xFBE3DC);

  private CuttingBoard() {}

  /** Draws the board for raw food: meat, fish and the germs they carry. */
  static void raw(Canvas canvas) {
    Canvas tilted = canvas.turned(-0.05, Point.of(0, 0));
    board(tilted, Tint.of(0xE0A56B));
    knife(tilted.moved(10, 150), TOMATO);
    meat(tilted.moved(-130, -40));
    fish(tilted.moved(128, 40));
    double[][] germs = {
      {-240, 60, 22}, {20, -120, 18}, {240, -70, 24}, {-40, 96, 16}, {286, 96, 18}
    };
    for (double[] germ : germs) {
      germ(tilted, Point.of(germ[0], germ[1]), germ[2]);
    }
  }

  /** Draws the board for cooked food: eggs, cucumber and roast meat. */
  static void cooked(Canvas canvas) {
    Canvas tilted = canvas.turned(0.05, Point.of(0, 0));
    board(tilted, Tint.of(0xF2DDB4));
    knife(tilted.moved(0, 150), LEAF);
    for (int i = 0; i < 6; i++) {
      cucumber(tilted.moved(-230 + i * 52, -96));
    }
    for (int i = 0; i < 5; i++) {
      roast(tilted.moved(-200 + i * 60, 20));
    }
    egg(tilted.moved(150, -92));
    egg(tilted.moved(214, 14));
  }

  private static void board(Canvas canvas, Color wood) {
    Shape shape = Box.of(-310, -190, 620, 380).rounded(56);
    canvas.shadow(shape, 40, 18);
    canvas.fill(Tint.darker(wood, 0.22), Box.of(-310, -176, 620, 380).rounded(56));
    canvas.fill(wood, shape);
    Canvas grain = canvas.clipped(shape);
    for (int i = 0; i < 6; i++) {
      double y = -150 + i * 62;
      grain.stroke(
          Tint.darker(wood, 0.07),
          5,
          Shapes.curve(
              Point.of(-320, y),
              Point.of(-100, y + 14),
              Point.of(120, y - 8),
              Point.of(330, y + 8)));
    }
    canvas.fill(Tint.darker(wood, 0.3), Box.of(-290, -30, 22, 60).rounded(11));
  }

  private static void knife(Canvas canvas, Color handle) {
    canvas.fill(
        Tint.of(0xC9D3DA),
        Shapes.polygon(
            Point.of(-230, 22),
            Point.of(-224, -2),
            Point.of(-180, -20),
            Point.of(60, -20),
            Point.of(60, 22)));
    canvas.fill(Tint.of(0xEEF3F6), Box.of(-226, 10, 286, 12).rounded(4));
    canvas.fill(handle, Box.of(56, -22, 190, 40).rounded(18));
    canvas.fill(Tint.darker(handle, 0.25), Box.of(56, -22, 22, 40).rounded(6));
    for (int i = 0; i < 3; i++) {
      canvas.fill(Tint.lighter(handle, 0.6), Shapes.circle(Point.of(110 + 48 * i, -2), 6));
    }
  }

  private static void meat(Canvas canvas) {
    Shape slab =
        Shapes.blob(
            Point.of(-130, 10),
            Point.of(-96, -74),
            Point.of(10, -92),
            Point.of(112, -60),
            Point.of(124, 24),
            Point.of(40, 78),
            Point.of(-76, 74));
    canvas.fill(Tint.darker(MEAT, 0.3), Shapes.turned(slab, 0.05, Point.of(0, 40)));
    canvas.fill(FAT, slab);
    canvas.scaled(0.86, Point.of(6, 0)).fill(MEAT, slab);
    Canvas marbling = canvas.clipped(slab);
    marbling.stroke(
        FAT,
        9,
        Shapes.curve(Point.of(-90, 20), Point.of(-40, -20), Point.of(10, -6), Point.of(60, -46)));
    marbling.stroke(
        FAT,
        7,
        Shapes.curve(Point.of(-50, 54), Point.of(0, 26), Point.of(50, 34), Point.of(92, 8)));
    canvas.fill(FAT, Shapes.circle(Point.of(-56, -36), 17));
    canvas.fill(Tint.darker(FAT, 0.12), Shapes.circle(Point.of(-56, -36), 8));
  }

  private static void fish(Canvas canvas) {
    Color silver = Tint.of(0x8FAFC2);
    canvas.fill(
        Tint.darker(silver, 0.2),
        Shapes.polygon(Point.of(96, 0), Point.of(156, -46), Point.of(142, 0), Point.of(156, 46)));
    Shape body =
        Shapes.blob(
            Point.of(-140, 6),
            Point.of(-60, -50),
            Point.of(40, -44),
            Point.of(112, 0),
            Point.of(40, 46),
            Point.of(-60, 52));
    canvas.fill(silver, body);
    canvas.clipped(body).fill(Tint.lighter(silver, 0.55), Box.of(-150, 8, 270, 60).ellipse());
    scales(canvas, silver);
  }

  private static void scales(Canvas canvas, Color silver) {
    canvas.stroke(
        Tint.darker(silver, 0.25),
        6,
        Shapes.curve(Point.of(-78, -36), Point.of(-62, 0), Point.of(-78, 38)));
    canvas.fill(Color.WHITE, Shapes.circle(Point.of(-102, -8), 12));
    canvas.fill(Tint.of(0x22303A), Shapes.circle(Point.of(-104, -8), 6));
    for (int i = 0; i < 4; i++) {
      Point at = Point.of(-36 + i * 34, -10);
      canvas.stroke(
          Tint.darker(silver, 0.15),
          5,
          Shapes.curve(at.plus(0, -12), at.plus(10, 0), at.plus(0, 12)));
    }
  }

  private static void germ(Canvas canvas, Point at, double size) {
    Color color = Tint.of(0x7A9A2E);
    for (int i = 0; i < 7; i++) {
      Point tip = at.polar(i * 2 * Math.PI / 7, size * 1.35);
      canvas.stroke(color, size * 0.2, Shapes.line(at, tip));
      canvas.fill(color, Shapes.circle(tip, size * 0.18));
    }
    canvas.fill(Tint.darker(color, 0.25), Shapes.circle(at, size));
    canvas.fill(color, Shapes.circle(at, size * 0.86));
    canvas.fill(
        Tint.lighter(color, 0.55), Shapes.circle(at.plus(-size * 0.3, -size * 0.3), size * 0.22));
  }

  private static void cucumber(Canvas canvas) {
    canvas.fill(LEAF, Shapes.circle(Point.of(0, 0), 44));
    canvas.fill(Tint.of(0xDDEFC3), Shapes.circle(Point.of(0, 0), 36));
    for (int i = 0; i < 6; i++) {
      Point seed = Point.of(0, 0).polar(i * Math.PI / 3, 18);
      canvas.fill(Tint.of(0xB4D68E), Shapes.circle(seed, 6));
    }
  }

  private static void roast(Canvas canvas) {
    Shape slice =
        Shapes.blob(
            Point.of(-38, 46),
            Point.of(-46, -10),
            Point.of(0, -52),
            Point.of(46, -10),
            Point.of(38, 46));
    canvas.fill(Tint.of(0x7C3F1D), slice);
    canvas.scaled(0.82, Point.of(0, 4)).fill(Tint.of(0xC98A55), slice);
    canvas.stroke(
        Tint.of(0xE3B585), 6, Shapes.curve(Point.of(-16, 14), Point.of(0, 2), Point.of(18, 10)));
  }

  private static void egg(Canvas canvas) {
    Shape white =
        Shapes.blob(
            Point.of(0, -64),
            Point.of(46, -10),
            Point.of(34, 42),
            Point.of(0, 56),
            Point.of(-34, 42),
            Point.of(-46, -10));
    canvas.fill(Tint.of(0xD9D3C4), Shapes.turned(white, 0.1, Point.of(0, 30)));
    canvas.fill(Color.WHITE, white);
    canvas.fill(MUSTARD, Shapes.circle(Point.of(0, 8), 26));
    canvas.fill(Tint.lighter(MUSTARD, 0.5), Shapes.circle(Point.of(-8, 0), 8));
  }
}
