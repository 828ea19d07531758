package org.estation.seeds.draw.emergency;

import java.awt.Color;
import java.awt.Shape;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** A burning armchair whose feet stand at 0, 0. */
final class Fire {
  private static final Color[] TONGUES = {Tint.of(0xE4401B), Tint.of(0xFB8B1E), Tint.of(0xFFD34A)};

  private Fire() {}

  /** Draws the chair and the flames at a time; {@code size} grows from 0 to 1. */
  static void draw(Canvas canvas, double size, double second) {
    Point heart = Point.of(0, -150);
    double reach = 330 + 14 * Ease.swing(second, 2.3);
    canvas.fill(
        Tint.glow(heart, reach, Tint.alpha(TONGUES[1], 0.5 * size), Tint.alpha(TONGUES[1], 0)),
        Shapes.circle(heart, reach));
    chair(canvas);
    for (int layer = 0; layer < TONGUES.length; layer++) {
      for (int i = 0; i < 4; i++) {
        Point foot = Point.of(-84 + 52 * i + 22 * Ease.scatter(i, 6 + layer), -92 + 8 * layer);
        double height = size * (190 - 46 * layer) * (0.5 + 0.6 * Ease.scatter(i, layer));
        double flicker = 0.16 * Ease.swing(second + i * 0.37 + layer * 0.21, 1.7 + 0.4 * i);
        Point tip = foot.plus(16 * Ease.swing(second + i, 1.1), -height * (1 + flicker));
        canvas.fill(TONGUES[layer], tongue(foot, tip, 46 - 11 * layer));
      }
    }
  }

  private static Shape tongue(Point foot, Point tip, double width) {
    double height = foot.y() - tip.y();
    double lean = tip.x() - foot.x();
    return Shapes.blob(
        foot.plus(-width * 0.6, 14),
        foot.plus(-width, -height * 0.26),
        foot.plus(-width * 0.42 + lean * 0.4, -height * 0.62),
        tip,
        foot.plus(width * 0.5 + lean * 0.3, -height * 0.56),
        foot.plus(width, -height * 0.22),
        foot.plus(width * 0.6, 14));
  }

  private static void chair(Canvas canvas) {
    Color dark = Tint.of(0x5A3A3A);
    Color cloth = Tint.of(0x8C4A45);
    canvas.fill(dark, Box.of(-118, -24, 22, 24).sharp());
    canvas.fill(dark, Box.of(96, -24, 22, 24).sharp());
    canvas.fill(Tint.darker(cloth, 0.25), Box.of(-112, -230, 224, 200).rounded(44));
    canvas.fill(cloth, Box.of(-120, -112, 240, 92).rounded(24));
    canvas.fill(Tint.darker(cloth, 0.12), Box.of(-146, -148, 54, 128).rounded(26));
    canvas.fill(Tint.darker(cloth, 0.12), Box.of(92, -148, 54, 128).rounded(26));
  }
}
