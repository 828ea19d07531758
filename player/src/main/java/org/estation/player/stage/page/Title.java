package org.estation.player.stage.page;

import java.util.List;
import org.estation.player.stage.look.Typeface;

/**
 * A title in lines, set as large as it fits.
 *
 * @param lines at least one
 * @param size of the letters
 */
record Title(List<String> lines, double size) {
  private static final double LEADING = 1.28;
  private static final List<Double> SHARES = List.of(1.0, 0.85, 0.7, 0.55);

  /** The title in a width, at most so high; what does not fit at its smallest is left out. */
  static Title fitted(String text, double size, double width, double height) {
    for (double share : SHARES) {
      Title title = new Title(lines(text, size * share, width), size * share);
      if (title.height() <= height) {
        return title;
      }
    }
    double smallest = size * SHARES.getLast();
    int most = Math.max(1, (int) (height / (smallest * LEADING)));
    return new Title(lines(text, smallest, width).subList(0, most), smallest);
  }

  /** From a line's top to the next one's. */
  double line() {
    return size * LEADING;
  }

  double height() {
    return lines.size() * line();
  }

  private static List<String> lines(String text, double size, double width) {
    return new LineBreaker(Typesetter.widths(Typeface.BOLD.of(size))).balanced(text, width);
  }
}
