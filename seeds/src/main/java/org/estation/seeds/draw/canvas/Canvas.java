package org.estation.seeds.draw.canvas;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/**
 * A picture being drawn. Methods that give a new canvas draw on the same picture in another frame
 * of reference; the canvas they come from stays as it was.
 */
public final class Canvas {
  private static final double LINE_HEIGHT = 1.3;
  private static final double BASELINE = 0.88;
  private static final int SHADOW_RINGS = 16;

  private final Graphics2D pen;

  private Canvas(Graphics2D pen) {
    this.pen = pen;
  }

  /** A canvas that covers the whole image. */
  public static Canvas on(BufferedImage image) {
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    return new Canvas(pen);
  }

  /** A layer that is drawn once and laid over many frames with {@link #lay}. */
  public static BufferedImage layer(int width, int height, Consumer<Canvas> drawing) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    drawing.accept(on(image));
    return image;
  }

  /** Fills a shape. */
  public void fill(Paint paint, Shape shape) {
    pen.setPaint(paint);
    pen.fill(shape);
  }

  /** Draws a path with round ends. */
  public void stroke(Paint paint, double width, Shape path) {
    pen.setPaint(paint);
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(path);
  }

  /** Lays a soft shadow under a shape that will be filled next, {@code blur} wide. */
  public void shadow(Shape shape, double blur, double down) {
    Canvas lower = moved(0, down);
    Color shade = new Color(24, 28, 44, 4);
    for (int ring = 0; ring < SHADOW_RINGS; ring++) {
      double part = (double) (SHADOW_RINGS - ring) / SHADOW_RINGS;
      double width = blur * 2 * part * part;
      lower.fill(shade, Shapes.joined(shape, Shapes.thick(shape, width)));
    }
  }

  /** Lays a ready layer with its top left corner at a place. */
  public void lay(BufferedImage layer, Point corner) {
    pen.translate(corner.x(), corner.y());
    pen.drawImage(layer, 0, 0, null);
    pen.translate(-corner.x(), -corner.y());
  }

  /**
   * Writes a text into a box; a line break is where the text has one.
   *
   * @throws IllegalStateException when the text is wider or higher than its box
   */
  public void write(String text, Box box, Lettering style) {
    List<String> lines = text.lines().toList();
    double height = style.size() * (LINE_HEIGHT * (lines.size() - 1) + 1);
    require(height <= box.height(), text, box);
    double top = box.center().y() - height / 2;
    for (int i = 0; i < lines.size(); i++) {
      double baseline = top + style.size() * (LINE_HEIGHT * i + BASELINE);
      writeLine(lines.get(i), new Box(box.x(), baseline, box.width(), box.height()), style);
    }
  }

  private void writeLine(String line, Box box, Lettering style) {
    GlyphVector glyphs = style.glyphs(line);
    double width = glyphs.getLogicalBounds().getWidth();
    require(width <= box.width(), line, box);
    double left =
        switch (style.align()) {
          case LEFT -> box.x();
          case CENTER -> box.center().x() - width / 2;
          case RIGHT -> box.right() - width;
        };
    fill(style.paint(), glyphs.getOutline((float) left, (float) box.y()));
  }

  private static void require(boolean fits, String text, Box box) {
    if (!fits) {
      throw new IllegalStateException("The text \"" + text + "\" does not fit into " + box);
    }
  }

  /** The same picture with its origin at another place. */
  public Canvas moved(double right, double down) {
    Canvas other = copy();
    other.pen.translate(right, down);
    return other;
  }

  /** The same picture with lengths multiplied around a place. */
  public Canvas scaled(double factor, Point center) {
    Canvas other = copy();
    other.pen.translate(center.x(), center.y());
    other.pen.scale(factor, factor);
    other.pen.translate(-center.x(), -center.y());
    return other;
  }

  /** The same picture turned around a place. */
  public Canvas turned(double angle, Point center) {
    Canvas other = copy();
    other.pen.rotate(angle, center.x(), center.y());
    return other;
  }

  /** The same picture mirrored left to right around an upright line. */
  public Canvas mirrored(double axis) {
    Canvas other = copy();
    other.pen.translate(2 * axis, 0);
    other.pen.scale(-1, 1);
    return other;
  }

  /** The same picture where each thing drawn has this opacity, 0 to 1. */
  public Canvas faded(double opacity) {
    Canvas other = copy();
    other.pen.setComposite(AlphaComposite.SrcOver.derive((float) Math.clamp(opacity, 0, 1)));
    return other;
  }

  /** The same picture where nothing outside the shape is touched. */
  public Canvas clipped(Shape shape) {
    Canvas other = copy();
    other.pen.clip(shape);
    return other;
  }

  private Canvas copy() {
    return new Canvas((Graphics2D) pen.create());
  }
}
