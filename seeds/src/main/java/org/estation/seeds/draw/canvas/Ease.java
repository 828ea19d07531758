package org.estation.seeds.draw.canvas;

/** How a movement passes through time: from seconds to a fraction between 0 and 1. */
public final class Ease {
  private Ease() {}

  /** The even fraction of the span that has passed. */
  public static double linear(double now, double from, double to) {
    return Math.clamp((now - from) / (to - from), 0.0, 1.0);
  }

  /** Starts and stops gently. */
  public static double smooth(double now, double from, double to) {
    double part = linear(now, from, to);
    return part * part * part * (part * (part * 6 - 15) + 10);
  }

  /** Arrives quickly and settles. */
  public static double settle(double now, double from, double to) {
    double left = 1 - linear(now, from, to);
    return 1 - left * left * left;
  }

  /** Arrives, goes a little too far and comes back: for things that should be noticed. */
  public static double spring(double now, double from, double to) {
    double part = linear(now, from, to) - 1;
    return 1 + 2.7 * part * part * part + 1.7 * part * part;
  }

  /** Comes within {@code edge} seconds of the start and leaves within as many of the end. */
  public static double visit(double now, double from, double to, double edge) {
    return Math.min(smooth(now, from, from + edge), 1 - smooth(now, to - edge, to));
  }

  /** A swing between -1 and 1 with the given number of beats a second. */
  public static double swing(double now, double beats) {
    return Math.sin(now * beats * 2 * Math.PI);
  }

  /**
   * A number between 0 and 1 that looks like chance and never changes. Two salts, one odd and one
   * even, give the coordinates of places that fill a square evenly (the R2 sequence of Roberts,
   * 2018).
   */
  public static double scatter(int index, int salt) {
    double step = salt % 2 == 0 ? 0.5698402909980532 : 0.7548776662466927;
    double value = 0.5 + index * step + salt * 0.137;
    return value - Math.floor(value);
  }
}
