package org.estation.player.stage.page;

import java.util.List;
import org.estation.player.stage.look.Typeface;

/** Lines of words outside of pages. */
public final class Wrap {
  private Wrap() {}

  /** The lines of a text in a width, none of which is wider, but for a hanging mark. */
  public static List<String> lines(String text, Typeface face, double size, double width) {
    return new LineBreaker(Typesetter.widths(face.of(size))).lines(text, width);
  }

  /** The lines of a text in a width, all about as long. */
  public static List<String> balanced(String text, Typeface face, double size, double width) {
    return new LineBreaker(Typesetter.widths(face.of(size))).balanced(text, width);
  }
}
