package org.estation.seeds.draw.canvas;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** An upright rectangle: the place of a text, a card or a thing. */
public record Box(double x, double y, double width, double height) {

  /** A box from its left and top edge, its width and its height. */
  public static Box of(double x, double y, double width, double height) {
    return new Box(x, y, width, height);
  }

  /** The box of this size around a place. */
  public static Box around(Point center, double width, double height) {
    return new Box(center.x() - width / 2, center.y() - height / 2, width, height);
  }

  /** The right edge. */
  public double right() {
    return x + width;
  }

  /** The lower edge. */
  public double bottom() {
    return y + height;
  }

  /** The middle. */
  public Point center() {
    return new Point(x + width / 2, y + height / 2);
  }

  /** This box made smaller by the same margin on all four sides. */
  public Box inset(double margin) {
    return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }

  /** This box moved by the given distances. */
  public Box moved(double right, double down) {
    return new Box(x + right, y + down, width, height);
  }

  /** The n-th of {@code count} columns of equal width with a gap between them. */
  public Box column(int index, int count, double gap) {
    double each = (width - gap * (count - 1)) / count;
    return new Box(x + index * (each + gap), y, each, height);
  }

  /** The n-th of {@code count} rows of equal height with a gap between them. */
  public Box row(int index, int count, double gap) {
    double each = (height - gap * (count - 1)) / count;
    return new Box(x, y + index * (each + gap), width, each);
  }

  /** This box as a shape with square corners. */
  public Shape sharp() {
    return new Rectangle2D.Double(x, y, width, height);
  }

  /** This box as a shape with round corners of the given radius. */
  public Shape rounded(double radius) {
    return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
  }

  /** The ellipse that touches all four sides. */
  public Shape ellipse() {
    return new Ellipse2D.Double(x, y, width, height);
  }
}
