package org.estation.seeds.draw.emergency;

import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Figure;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Pose;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/**
 * The person who gets out of the smoke: upright, then bent low with a wet cloth before the mouth.
 */
final class Walker {
  private static final Pose UPRIGHT =
      Pose.of(
          6, -356, 0, -306, -4, -180, -12, -238, 8, -176, 14, -240, 34, -182, 4, -94, -8, 0, 10,
          -94, 16, 0);
  private static final Pose LOW_NEAR =
      Pose.of(
          112, -208, 70, -184, -32, -122, 84, -122, 140, -186, 96, -130, 150, -128, 44, -74, 30, 0,
          -58, -52, -122, -6);
  private static final Pose LOW_FAR =
      Pose.of(
          112, -204, 70, -180, -32, -118, 84, -118, 140, -182, 96, -126, 138, -112, -56, -50, -118,
          -6, 46, -72, 34, 0);
  private static final Figure PERSON =
      new Figure(Tint.of(0xF4711F), Tint.of(0x31506E), Tint.of(0x2A211E), Tint.of(0xF3C19B));

  private Walker() {}

  /**
   * Draws the walker with the feet at 0, 0.
   *
   * @param bend 0 upright, 1 bent low
   * @param step how many steps have been made
   */
  static void draw(Canvas canvas, double bend, double step) {
    Pose low = LOW_NEAR.toward(LOW_FAR, 0.5 - 0.5 * Math.cos(step * Math.PI));
    Pose pose = UPRIGHT.toward(low, bend);
    PERSON.draw(canvas, pose);
    if (bend > 0.5) {
      Point hand = pose.at(Pose.Joint.NEAR_HAND);
      Canvas seen = canvas.faded(Ease.linear(bend, 0.5, 0.8));
      seen.fill(
          Tint.of(0xE9F6FF),
          Shapes.blob(
              hand.plus(-4, -22),
              hand.plus(14, -14),
              hand.plus(12, 22),
              hand.plus(-10, 30),
              hand.plus(-20, 6)));
    }
  }
}
