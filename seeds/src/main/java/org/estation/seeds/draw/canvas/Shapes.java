package org.estation.seeds.draw.canvas;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The shapes that a box alone cannot give. */
public final class Shapes {
  private Shapes() {}

  /** A circle around a place. */
  public static Shape circle(Point center, double radius) {
    return new Ellipse2D.Double(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
  }

  /** A straight bar with round ends. */
  public static Shape capsule(Point from, Point to, double width) {
    return thick(line(from, to), width);
  }

  /** A path made thick, with round ends and joints. */
  public static Shape thick(Shape path, double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(path);
  }

  /** An open path of straight pieces. */
  public static Shape line(Point... places) {
    Path2D path = new Path2D.Double();
    path.moveTo(places[0].x(), places[0].y());
    for (Point place : places) {
      path.lineTo(place.x(), place.y());
    }
    return path;
  }

  /** A closed shape with straight sides. */
  public static Shape polygon(Point... corners) {
    Path2D path = new Path2D.Double(line(corners));
    path.closePath();
    return path;
  }

  /** A smooth open path through all places. */
  public static Shape curve(Point... places) {
    Path2D path = new Path2D.Double();
    path.moveTo(places[0].x(), places[0].y());
    for (int i = 0; i + 1 < places.length; i++) {
      Point before = places[Math.max(0, i - 1)];
      Point after = places[Math.min(places.length - 1, i + 2)];
      bend(path, new Point[] {before, places[i], places[i + 1], after});
    }
    return path;
  }

  /** A smooth closed shape through all places: leaves, stones, clouds, hair. */
  public static Shape blob(Point... places) {
    int count = places.length;
    Path2D path = new Path2D.Double();
    path.moveTo(places[0].x(), places[0].y());
    for (int i = 0; i < count; i++) {
      Point before = places[(i + count - 1) % count];
      Point after = places[(i + 2) % count];
      bend(path, new Point[] {before, places[i], places[(i + 1) % count], after});
    }
    path.closePath();
    return path;
  }

  /** A piece of a ring's middle line; angles are clockwise from the top. */
  public static Shape arc(Point center, double radius, double from, double sweep) {
    return new Arc2D.Double(
        center.x() - radius,
        center.y() - radius,
        2 * radius,
        2 * radius,
        90 - Math.toDegrees(from),
        -Math.toDegrees(sweep),
        Arc2D.OPEN);
  }

  /** A drop of water whose tip points up, {@code radius} wide on each side of its place. */
  public static Shape drop(Point center, double radius) {
    double x = center.x();
    double y = center.y();
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - 1.7 * radius);
    path.curveTo(x + 0.3 * radius, y - radius, x + radius, y - 0.5 * radius, x + radius, y);
    path.curveTo(x + radius, y + 1.33 * radius, x - radius, y + 1.33 * radius, x - radius, y);
    path.curveTo(x - radius, y - 0.5 * radius, x - 0.3 * radius, y - radius, x, y - 1.7 * radius);
    path.closePath();
    return path;
  }

  /** What of the first shape lies outside the second. */
  public static Shape minus(Shape first, Shape second) {
    Area area = new Area(first);
    area.subtract(new Area(second));
    return area;
  }

  /** What two shapes have in common. */
  public static Shape both(Shape first, Shape second) {
    Area area = new Area(first);
    area.intersect(new Area(second));
    return area;
  }

  /** The first shape and the second as one. */
  public static Shape joined(Shape first, Shape second) {
    Area area = new Area(first);
    area.add(new Area(second));
    return area;
  }

  /** A shape turned around a place. */
  public static Shape turned(Shape shape, double angle, Point center) {
    return AffineTransform.getRotateInstance(angle, center.x(), center.y())
        .createTransformedShape(shape);
  }

  /** A piece of a Catmull-Rom spline as a Bézier curve: from the second to the third place. */
  private static void bend(Path2D path, Point[] four) {
    path.curveTo(
        four[1].x() + (four[2].x() - four[0].x()) / 6,
        four[1].y() + (four[2].y() - four[0].y()) / 6,
        four[2].x() - (four[3].x() - four[1].x()) / 6,
        four[2].y() - (four[3].y() - four[1].y()) / 6,
        four[2].x(),
        four[2].y());
  }
}
