package org.estation.seeds.draw.canvas;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** One line whose words have different colours, so that the figure in it stands out. */
public record Headline(List<Word> words) {

  /** A piece of the line in one lettering. */
  public record Word(String text, Lettering style) {}

  /** A headline of its words. */
  public Headline {
    words = List.copyOf(words);
  }

  /** A bold line at one size; odd pieces are in the plain colour, even ones in the strong one. */
  public static Headline of(double size, Color plain, Color strong, String... pieces) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < pieces.length; i++) {
      Color color = i % 2 == 0 ? plain : strong;
      words.add(new Word(pieces[i], new Lettering(size, true, color, Lettering.Align.LEFT)));
    }
    return new Headline(words);
  }

  /** The length of the whole line in pixels. */
  public double width() {
    return words.stream().mapToDouble(word -> word.style().width(word.text())).sum();
  }

  /**
   * Writes the line from the left edge of a box.
   *
   * @throws IllegalStateException when the line is longer than the box
   */
  public void write(Canvas canvas, Box box) {
    double left = box.x();
    for (Word word : words) {
      canvas.write(
          word.text(), Box.of(left, box.y(), box.right() - left, box.height()), word.style());
      left += word.style().width(word.text());
    }
  }
}
