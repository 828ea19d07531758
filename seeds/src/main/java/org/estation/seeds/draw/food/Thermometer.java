package org.estation.seeds.draw.food;

import static org.estation.seeds.draw.food.FoodColors.ICE;
import static org.estation.seeds.draw.food.FoodColors.INK;
import static org.estation.seeds.draw.food.FoodColors.LEAF;
import static org.estation.seeds.draw.food.FoodColors.MUSTARD;
import static org.estation.seeds.draw.food.FoodColors.TOMATO;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Lettering;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A thermometer from 0 to 80 °C beside the three zones that matter for cooked food. */
final class Thermometer {
  private static final double TOP = 300;
  private static final double ZERO = 815;
  private static final Point BULB = Point.of(180, 905);
  private static final double HOTTEST = 80;

  private Thermometer() {}

  /** Draws what never moves: the zones and their names. */
  static void zones(Canvas canvas) {
    zone(canvas, 60, HOTTEST, LEAF);
    zone(canvas, 5, 60, TOMATO);
    zone(canvas, -3, 5, ICE);
    Lettering mark = Lettering.heading(INK).sized(46);
    canvas.write("60℃", Box.of(282, y(60) - 30, 140, 60), mark);
    canvas.write("5℃", Box.of(282, y(5) - 30, 140, 60), mark);
    canvas.write("危险\n温度带", Box.of(282, y(32) - 90, 230, 180), Lettering.heading(TOMATO));
    canvas.write("保温", Box.of(282, y(70) - 30, 200, 60), Lettering.body(LEAF).strong());
    canvas.write("冷藏", Box.of(282, y(-5) - 10, 200, 60), Lettering.body(ICE).strong());
  }

  /** Draws the glass with the column at a temperature in °C. */
  static void glass(Canvas canvas, double celsius) {
    Color liquid = celsius > 60 ? MUSTARD : celsius > 5 ? TOMATO : ICE;
    Point top = Point.of(BULB.x(), TOP);
    canvas.fill(Tint.of(0xD9C4A5), Shapes.joined(tube(top, 84), Shapes.circle(BULB, 76)));
    canvas.fill(Color.WHITE, Shapes.joined(tube(top, 66), Shapes.circle(BULB, 67)));
    Point level = Point.of(BULB.x(), y(celsius));
    canvas.fill(liquid, Shapes.joined(tube(level, 38), Shapes.circle(BULB, 52)));
    canvas.fill(Tint.alpha(Color.WHITE, 0.55), Shapes.circle(BULB.plus(-15, -16), 10));
    for (int degrees = 0; degrees <= HOTTEST; degrees += 10) {
      double y = y(degrees);
      canvas.stroke(INK, 3, Shapes.line(Point.of(146, y), Point.of(156, y)));
    }
  }

  private static void zone(Canvas canvas, double low, double high, Color color) {
    Box band = Box.of(240, y(high) + 3, 18, y(low) - y(high) - 6);
    canvas.fill(color, band.rounded(9));
  }

  private static java.awt.Shape tube(Point top, double width) {
    return Shapes.capsule(top, BULB, width);
  }

  private static double y(double celsius) {
    return ZERO - (ZERO - TOP - 30) * celsius / HOTTEST;
  }
}
