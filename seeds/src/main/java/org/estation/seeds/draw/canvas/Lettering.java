package org.estation.seeds.draw.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.Locale;

/**
 * How a text looks. Sizes follow one scale, chosen for a 1080-line screen that people pass at three
 * to five metres: {@link #poster} is read in passing, nothing is smaller than {@link #note}.
 *
 * @param size em height in pixels
 * @param bold whether the strokes are bold
 * @param paint what the strokes are filled with
 * @param align where the lines stand in their box
 */
public record Lettering(double size, boolean bold, Paint paint, Align align) {
  /** The family that every text is set in. */
  public static final String FAMILY = "Noto Sans CJK SC";

  /** Where the lines of a text stand in their box; they are always centred from top to bottom. */
  public enum Align {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    RIGHT
  }

  /** The one word or line that a passer-by takes along. */
  public static Lettering poster(Color color) {
    return new Lettering(150, true, color, Align.LEFT);
  }

  /** The title of a part. */
  public static Lettering title(Color color) {
    return new Lettering(92, true, color, Align.LEFT);
  }

  /** A heading of a card. */
  public static Lettering heading(Color color) {
    return new Lettering(60, true, color, Align.LEFT);
  }

  /** A sentence. */
  public static Lettering body(Color color) {
    return new Lettering(44, false, color, Align.LEFT);
  }

  /** A source or a unit. */
  public static Lettering note(Color color) {
    return new Lettering(30, false, color, Align.LEFT);
  }

  /** The same lettering at another size. */
  public Lettering sized(double other) {
    return new Lettering(other, bold, paint, align);
  }

  /** The same lettering in bold. */
  public Lettering strong() {
    return new Lettering(size, true, paint, align);
  }

  /** The same lettering with its lines in the middle. */
  public Lettering centered() {
    return new Lettering(size, bold, paint, Align.CENTER);
  }

  /** The same lettering with its lines at the right edge. */
  public Lettering right() {
    return new Lettering(size, bold, paint, Align.RIGHT);
  }

  /** The length of a line in pixels. */
  public double width(String line) {
    return glyphs(line).getLogicalBounds().getWidth();
  }

  /**
   * The strokes of a line, its baseline starting at 0, 0.
   *
   * @throws IllegalStateException when the family is not installed
   */
  GlyphVector glyphs(String line) {
    return font().createGlyphVector(new FontRenderContext(null, true, true), line);
  }

  private Font font() {
    return found(FAMILY, bold ? Font.BOLD : Font.PLAIN).deriveFont((float) size);
  }

  /**
   * A font of the family.
   *
   * @throws IllegalStateException when the family is not installed: the platform would then put
   *     another one in its place without a word
   */
  static Font found(String family, int weight) {
    Font font = new Font(family, weight, 1);
    if (!font.getFamily(Locale.ROOT).equals(family)) {
      throw new IllegalStateException(
          "The font " + family + " is missing: install the package fonts-noto-cjk and try again.");
    }
    return font;
  }
}
