package org.estation.seeds.draw.health;

import static org.estation.seeds.draw.health.CareColors.SKIN;
import static org.estation.seeds.draw.health.CareColors.TEAL;

import java.awt.Color;
import java.awt.Shape;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/** An open hand, fingers up and thumb to the right, its wrist at 0, 0 and 440 high. */
final class Hand {
  private static final Point[][] FINGERS = {
    {Point.of(-76, -205), Point.of(-104, -340)},
    {Point.of(-28, -220), Point.of(-40, -396)},
    {Point.of(24, -222), Point.of(26, -414)},
    {Point.of(74, -212), Point.of(92, -380)},
    {Point.of(58, -64), Point.of(172, -206)}
  };
  private static final double[] WIDTHS = {46, 52, 54, 52, 58};
  private static final Shape OUTLINE = outline();

  private Hand() {}

  /** Draws the hand with its sleeve; the back has knuckles, the palm has lines. */
  static void draw(Canvas canvas, boolean palm) {
    Color skin = palm ? SKIN : Tint.darker(SKIN, 0.06);
    Color shade = Tint.darker(SKIN, 0.2);
    canvas.fill(skin, Box.of(-70, -60, 140, 240).rounded(30));
    canvas.fill(skin, OUTLINE);
    if (palm) {
      lines(canvas, shade);
    } else {
      knuckles(canvas, shade);
    }
    canvas.fill(TEAL, Box.of(-92, 96, 184, 150).rounded(26));
    canvas.fill(Tint.darker(TEAL, 0.2), Box.of(-92, 96, 184, 34).rounded(17));
  }

  private static void lines(Canvas canvas, Color shade) {
    canvas.stroke(
        shade, 5, Shapes.curve(Point.of(-74, -150), Point.of(0, -176), Point.of(70, -168)));
    canvas.stroke(
        shade, 5, Shapes.curve(Point.of(-64, -110), Point.of(0, -130), Point.of(58, -150)));
    canvas.stroke(shade, 5, Shapes.curve(Point.of(48, -130), Point.of(10, -80), Point.of(6, -14)));
  }

  private static void knuckles(Canvas canvas, Color shade) {
    for (int i = 0; i < 4; i++) {
      Point knuckle = FINGERS[i][0].toward(FINGERS[i][1], 0.5);
      canvas.stroke(
          shade, 5, Shapes.curve(knuckle.plus(-13, 0), knuckle.plus(0, -5), knuckle.plus(13, 0)));
      nail(canvas, i);
    }
  }

  private static void nail(Canvas canvas, int finger) {
    Point tip = FINGERS[finger][1];
    canvas.fill(Tint.lighter(SKIN, 0.5), Box.around(tip.plus(0, -4), 26, 34).rounded(13));
  }

  private static Shape outline() {
    Shape shape = Box.of(-102, -236, 204, 236).rounded(64);
    for (int i = 0; i < FINGERS.length; i++) {
      shape = Shapes.joined(shape, Shapes.capsule(FINGERS[i][0], FINGERS[i][1], WIDTHS[i]));
    }
    return shape;
  }
}
