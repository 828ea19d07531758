package org.estation.seeds.draw.canvas;

/** A place on the canvas, in pixels from the top left corner. */
public record Point(double x, double y) {

  /** A place from its two coordinates. */
  public static Point of(double x, double y) {
    return new Point(x, y);
  }

  /** This place moved by the given distances. */
  public Point plus(double right, double down) {
    return new Point(x + right, y + down);
  }

  /** The place {@code distance} away in the direction {@code angle}, clockwise from the right. */
  public Point polar(double angle, double distance) {
    return plus(Math.cos(angle) * distance, Math.sin(angle) * distance);
  }

  /** The place at the fraction {@code part} of the way to the other one. */
  public Point toward(Point other, double part) {
    return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
  }
}
