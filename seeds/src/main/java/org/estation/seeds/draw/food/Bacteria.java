package org.estation.seeds.draw.food;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Ease;
import org.estation.seeds.draw.canvas.Point;
import org.estation.seeds.draw.canvas.Shapes;
import org.estation.seeds.draw.canvas.Tint;

/**
 * A colony that doubles from 1 to 64 cells inside a round field.
 *
 * <p>The 64 places of the last generation are spread evenly and split in halves again and again, so
 * that a cell and its two daughters always stay in the same neighbourhood.
 */
final class Bacteria {
  /** How often the colony has doubled at the end. */
  static final int GENERATIONS = 6;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private final List<List<Point>> generations = new ArrayList<>();

  /** A colony whose last generation fills a circle around 0, 0. */
  Bacteria(double radius) {
    int count = 1 << GENERATIONS;
    List<Point> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double distance = radius * Math.sqrt((i + 0.5) / count);
      places.add(Point.of(0, 0).polar(i * GOLDEN_ANGLE, distance));
    }
    List<Point> leaves = halved(places);
    for (int generation = 0; generation <= GENERATIONS; generation++) {
      generations.add(centers(leaves, count >> generation));
    }
  }

  /**
   * Draws the colony.
   *
   * @param age doublings so far; the fraction is how far the running division has come
   * @param life 1 for warm and lively, 0 for cold and still
   */
  void draw(Canvas canvas, double age, double life, double second) {
    int generation = (int) Math.min(age, GENERATIONS - 1.0);
    double part = Ease.smooth(age - generation, 0.25, 1);
    List<Point> mothers = generations.get(generation);
    List<Point> daughters = generations.get(generation + 1);
    double length = length(generation) + (length(generation + 1) - length(generation)) * part;
    Color color = Tint.mix(Tint.of(0x8FB3C7), Tint.of(0x7A9A2E), life);
    for (int i = 0; i < daughters.size(); i++) {
      double sway = life * Ease.swing(second, 0.5 + Ease.scatter(i, 2) * 0.5);
      Point place = mothers.get(i / 2).toward(daughters.get(i), part).plus(sway * 4, 0);
      double angle = turn(i / 2, generation) * (1 - part) + turn(i, generation + 1) * part;
      cell(canvas.turned(angle + sway * 0.12, place), place, length, color);
    }
  }

  private static void cell(Canvas canvas, Point place, double length, Color color) {
    double width = length * 0.52;
    Point left = place.plus(-(length - width) / 2, 0);
    Point right = place.plus((length - width) / 2, 0);
    canvas.fill(Tint.darker(color, 0.3), Shapes.capsule(left, right, width));
    canvas.fill(color, Shapes.capsule(left, right, width * 0.84));
    Point up = Point.of(0, -width * 0.2);
    canvas.fill(
        Tint.lighter(color, 0.45),
        Shapes.capsule(left.plus(0, up.y()), left.plus(length * 0.22, up.y()), width * 0.16));
    canvas.fill(Tint.darker(color, 0.18), Shapes.circle(right.plus(0, width * 0.1), width * 0.14));
  }

  private static double length(int generation) {
    return 190 * Math.pow(0.815, generation);
  }

  private static double turn(int index, int generation) {
    return (Ease.scatter(index, generation) - 0.5) * 2.4;
  }

  private static List<Point> halved(List<Point> places) {
    if (places.size() == 1) {
      return places;
    }
    boolean wide = spread(places, Point::x) >= spread(places, Point::y);
    List<Point> sorted = new ArrayList<>(places);
    sorted.sort(Comparator.comparingDouble(wide ? Point::x : Point::y));
    List<Point> order = new ArrayList<>(halved(sorted.subList(0, sorted.size() / 2)));
    order.addAll(halved(sorted.subList(sorted.size() / 2, sorted.size())));
    return order;
  }

  private static double spread(
      List<Point> places, java.util.function.ToDoubleFunction<Point> coordinate) {
    var numbers = places.stream().mapToDouble(coordinate).summaryStatistics();
    return numbers.getMax() - numbers.getMin();
  }

  private static List<Point> centers(List<Point> leaves, int size) {
    List<Point> centers = new ArrayList<>();
    for (int start = 0; start < leaves.size(); start += size) {
      List<Point> group = leaves.subList(start, start + size);
      double x = group.stream().mapToDouble(Point::x).average().orElseThrow();
      double y = group.stream().mapToDouble(Point::y).average().orElseThrow();
      centers.add(Point.of(x, y));
    }
    return centers;
  }
}
