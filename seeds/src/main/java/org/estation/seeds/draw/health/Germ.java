package org.estation.seeds.draw.health;

import java.awt.Color;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A germ, much enlarged: a round body with short spikes. */
final class Germ {
  private static final int SPIKES = 9;

  private Germ() {}

  /** Draws a germ of the given radius, turned by an angle. */
  static void draw(Canvas canvas, Color color, double radius, double angle) {
    Point middle = Point.of(0, 0);
    for (int i = 0; i < SPIKES; i++) {
      double direction = angle + i * 2 * Math.PI / SPIKES;
      Point tip = middle.polar(direction, radius * 1.42);
      canvas.stroke(color, radius * 0.17, Shapes.line(middle, tip));
      canvas.fill(color, Shapes.circle(tip, radius * 0.17));
    }
    canvas.fill(Tint.darker(color, 0.18), Shapes.circle(middle, radius));
    canvas.fill(color, Shapes.circle(middle.plus(-radius * 0.06, -radius * 0.06), radius * 0.88));
    canvas.fill(
        Tint.lighter(color, 0.5),
        Shapes.circle(middle.plus(-radius * 0.36, -radius * 0.4), radius * 0.2));
    canvas.fill(
        Tint.darker(color, 0.25),
        Shapes.circle(middle.plus(radius * 0.3, radius * 0.26), radius * 0.18));
  }
}
