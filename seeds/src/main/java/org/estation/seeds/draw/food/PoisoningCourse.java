package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.CREAM;
import static org.estation.seeds.draw.food.FoodColors.INK;
import static org.estation.seeds.draw.food.FoodColors.LEAF;
import static org.estation.seeds.draw.food.FoodColors.MUSTARD;
import static org.estation.seeds.draw.food.FoodColors.SAND;
import static org.estation.seeds.draw.food.FoodColors.TOMATO;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Picture;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** An illustration: how one feels after eating a deadly amanita; the false recovery is a trap. */
public final class PoisoningCourse implements Picture {
  private static final String[] STAGES = {"潜伏期", "吐泻期", "假愈期", "脏器损害"};
  private static final String[] NOTES = {"6小时后才发病", "恶心 呕吐 腹泻", "看似好了", "肝肾受损加重"};
  private static final Color[] COLORS = {LEAF, MUSTARD, LEAF, TOMATO};

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
        Tint.ramp(Point.of(0, 0), CREAM, Point.of(0, 800), SAND), Box.of(0, 0, 1200, 800).sharp());
    canvas.write("好转可能是假的", Box.of(60, 40, 1080, 110), Lettering.title(INK));
    Box chart = Box.of(60, 180, 1080, 560);
    canvas.fill(Color.WHITE, chart.rounded(36));
    for (int i = 0; i < STAGES.length; i++) {
      stage(canvas, chart.inset(24).column(i, STAGES.length, 12), i);
    }
    curve(canvas);
  }

  private static void stage(Canvas canvas, Box column, int index) {
    Color color = COLORS[index];
    canvas.fill(Tint.alpha(color, 0.12), column.rounded(24));
    Box head = Box.of(column.x(), column.y(), column.width(), 76);
    canvas.fill(color, head.rounded(24));
    canvas.write(STAGES[index], head, Lettering.body(Color.WHITE).strong().centered());
    Box foot = Box.of(column.x(), column.bottom() - 74, column.width(), 60);
    canvas.write(NOTES[index], foot, Lettering.note(INK).sized(34).strong().centered());
  }

  private static void curve(Canvas canvas) {
    Point[] feeling = {
      Point.of(110, 330),
      Point.of(290, 340),
      Point.of(420, 500),
      Point.of(520, 540),
      Point.of(660, 400),
      Point.of(760, 376),
      Point.of(900, 450),
      Point.of(1000, 556),
      Point.of(1044, 574)
    };
    canvas.stroke(INK, 14, Shapes.curve(feeling));
    face(canvas, Point.of(200, 334), 1);
    face(canvas, Point.of(484, 532), -1);
    face(canvas, Point.of(728, 380), 1);
    face(canvas, Point.of(1044, 574), -1);
    Point trap = Point.of(806, 326);
    canvas.fill(TOMATO, Shapes.polygon(trap.plus(-34, 22), trap.plus(34, 22), trap.plus(0, -36)));
    canvas.write(
        "!",
        Box.around(trap.plus(0, 2), 40, 44),
        Lettering.body(Color.WHITE).sized(40).strong().centered());
  }

  private static void face(Canvas canvas, Point at, int mood) {
    Color skin = mood > 0 ? MUSTARD : Tint.of(0x9DBF7A);
    canvas.fill(INK, Shapes.circle(at, 46));
    canvas.fill(skin, Shapes.circle(at, 40));
    canvas.fill(INK, Shapes.circle(at.plus(-14, -8), 5));
    canvas.fill(INK, Shapes.circle(at.plus(14, -8), 5));
    double bend = 9 * mood;
    canvas.stroke(
        INK,
        5,
        Shapes.curve(
            at.plus(-15, 16 - bend / 2), at.plus(0, 16 + bend / 2), at.plus(15, 16 - bend / 2)));
  }
}
