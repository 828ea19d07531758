package org.estation.seeds.draw.canvas;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;

/** Colours made from colours. */
public final class Tint {
  private Tint() {}

  /** A colour from its hexadecimal RGB value. */
  public static Color of(int rgb) {
    return new Color(rgb);
  }

  /** The colour with another opacity, 0 to 1. */
  public static Color alpha(Color color, double opacity) {
    int alpha = (int) Math.round(255 * Math.clamp(opacity, 0, 1));
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  /** The colour at the fraction {@code part} of the way from one to the other. */
  public static Color mix(Color from, Color to, double part) {
    double share = Math.clamp(part, 0, 1);
    return new Color(
        between(from.getRed(), to.getRed(), share),
        between(from.getGreen(), to.getGreen(), share),
        between(from.getBlue(), to.getBlue(), share),
        between(from.getAlpha(), to.getAlpha(), share));
  }

  /** A lighter kin of the colour. */
  public static Color lighter(Color color, double part) {
    return mix(color, Color.WHITE, part);
  }

  /** A darker kin of the colour. */
  public static Color darker(Color color, double part) {
    return mix(color, new Color(0x0B1626), part);
  }

  /** A straight transition between two places. */
  public static Paint ramp(Point from, Color first, Point to, Color second) {
    return new GradientPaint(
        (float) from.x(), (float) from.y(), first, (float) to.x(), (float) to.y(), second);
  }

  /** A round transition from the middle outwards. */
  public static Paint glow(Point center, double radius, Color inner, Color outer) {
    return new RadialGradientPaint(
        (float) center.x(),
        (float) center.y(),
        (float) radius,
        new float[] {0f, 1f},
        new Color[] {inner, outer});
  }

  private static int between(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }
}
