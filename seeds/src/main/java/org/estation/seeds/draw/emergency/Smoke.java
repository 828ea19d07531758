package org.estation.seeds.draw.emergency;

import static org.estation.seeds.draw.emergency.AlarmColors.SMOKE;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/**
 * Smoke in a closed room: hot, so it rises in a column over the fire, runs along the ceiling and
 * fills the room from above as a layer with a clear lower edge.
 */
final class Smoke {
  private static final int PUFF = 130;
  private static final int COLUMN = 22;

  private final Box room;
  private final Point source;
  private final BufferedImage puff = Canvas.layer(2 * PUFF, 2 * PUFF, Smoke::puff);

  Smoke(Box room, Point source) {
    this.room = room;
    this.source = source;
  }

  /**
   * Draws the smoke.
   *
   * @param spread how far the ceiling stream has run, 0 to 1 of the room's width
   * @param edge the height of the layer's lower edge on the canvas
   */
  void draw(Canvas canvas, double spread, double edge, double second) {
    Canvas inside = canvas.clipped(room.sharp());
    column(inside, edge, second);
    double reach = source.x() + (room.right() + PUFF - source.x()) * spread;
    double left = source.x() + (room.x() - source.x()) * Math.min(1, 3 * spread);
    Box layer = Box.of(left, room.y(), reach - left, edge - room.y());
    sheet(inside.faded(Ease.smooth(spread, 0.75, 1)), layer);
    border(inside, layer, second);
  }

  /** Draws a few puffs that leave the room through a door, drifting right from a place. */
  void leak(Canvas canvas, Point from, double strength, double second) {
    for (int i = 0; i < 6; i++) {
      double age = (second * 0.5 + i / 6.0) % 1;
      Point at = from.plus(age * 190, -age * 120);
      lay(canvas.faded(0.55 * strength * (1 - age)), at, 0.35 + 0.3 * age);
    }
  }

  private void column(Canvas canvas, double edge, double second) {
    for (int i = 0; i < COLUMN; i++) {
      double age = (second * 0.42 + (double) i / COLUMN) % 1;
      double born = second - age / 0.42;
      double sway = 26 * Math.sin(age * 5 + i * 1.7) * age;
      double top = Math.max(room.y() + 30, edge - 60);
      Point at = source.plus(sway, (top - source.y()) * age);
      double opacity =
          Ease.smooth(born, -2.2, -1.6) * Ease.linear(age, 0, 0.12) * (0.85 - 0.6 * age);
      lay(canvas.faded(opacity), at, 0.3 + 0.62 * age);
    }
  }

  private static void sheet(Canvas canvas, Box layer) {
    double split = Math.rint(Math.max(layer.y(), layer.bottom() - 110));
    Color dense = Tint.alpha(SMOKE, 0.95);
    canvas.fill(dense, Box.of(layer.x(), layer.y(), layer.width(), split - layer.y()).sharp());
    Box fading = Box.of(layer.x(), split, layer.width(), layer.bottom() + 24 - split);
    Point end = Point.of(0, fading.bottom());
    canvas.fill(Tint.ramp(Point.of(0, split), dense, end, Tint.alpha(SMOKE, 0)), fading.sharp());
  }

  private void border(Canvas canvas, Box layer, double second) {
    int count = (int) (layer.width() / 44);
    for (int i = 0; i < count; i++) {
      double drift = 40 * Ease.scatter(i, 1) + 14 * Ease.swing(second + i, 0.16);
      double x = layer.x() + i * 44 + drift;
      double y = layer.bottom() - 40 + 16 * Ease.swing(second + i * 1.3, 0.27);
      double part = Ease.linear(layer.right() - x, 0, 260);
      lay(canvas.faded(0.7), Point.of(x, y - 46 * (1 - part)), 0.44 + 0.26 * Ease.scatter(i, 3));
    }
  }

  private void lay(Canvas canvas, Point at, double scale) {
    canvas.scaled(scale, at).lay(puff, at.plus(-PUFF, -PUFF));
  }

  private static void puff(Canvas canvas) {
    Point middle = Point.of(PUFF, PUFF);
    canvas.fill(
        Tint.glow(middle, PUFF, Tint.alpha(SMOKE, 0.9), Tint.alpha(SMOKE, 0)),
        Shapes.circle(middle, PUFF));
  }
}
