package org.estation.player.stage.look;

import javafx.geometry.VPos;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The one family all words are set in. Where it is not installed, the system's own is used. */
public enum Typeface {
  /** For reading. */
  REGULAR(FontWeight.NORMAL),
  /** For titles. */
  BOLD(FontWeight.BOLD);

  private static final String FAMILY = "Noto Sans CJK SC";

  private final FontWeight weight;

  Typeface(FontWeight weight) {
    this.weight = weight;
  }

  /** The font of a size in pixels. */
  public Font of(double size) {
    return Font.font(FAMILY, weight, size);
  }

  /** One line of words, placed by its top left corner. */
  public Text line(String words, double size, Paint ink) {
    Text text = new Text(words);
    text.setFont(of(size));
    text.setFill(ink);
    text.setTextOrigin(VPos.TOP);
    return text;
  }

  /** One line of words that ends with "…" where it would be wider than that. */
  public Text line(String words, double size, Paint ink, double widest) {
    Text text = line(words, size, ink);
    int[] letters = words.codePoints().toArray();
    int low = 0;
    int high = letters.length;
    while (width(text) > widest && low < high) {
      int middle = (low + high) / 2;
      text.setText(new String(letters, 0, middle) + "…");
      if (width(text) > widest) {
        high = middle;
      } else if (middle == low) {
        break;
      } else {
        low = middle;
        text.setText(new String(letters, 0, high) + "…");
      }
    }
    return text;
  }

  /** How wide a line is. */
  public static double width(Text line) {
    return line.getLayoutBounds().getWidth();
  }
}
