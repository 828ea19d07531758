package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a line is put together from: a Chinese character, a mark, a Latin word or number, a space.
 */
final class Tokens {
  private static final int FIRST_EAST_ASIAN = 0x2e80;
  private static final String DEGREES = "℃℉";
  private static final String PAIRED = "—…";

  private Tokens() {}

  /** The tokens of a text; a word wider than a line is cut. */
  static List<String> of(String text, ToDoubleFunction<String> width, double widest) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    double used = 0;
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int end = at + Character.charCount(letter);
      if (standsAlone(letter)) {
        flush(word, tokens);
        while (end < text.length() && PAIRED.indexOf(letter) >= 0 && text.charAt(end) == letter) {
          end++;
        }
        tokens.add(text.substring(at, end));
      } else {
        double more = width.applyAsDouble(Character.toString(letter));
        if (used + more > widest) {
          flush(word, tokens);
        }
        used = word.isEmpty() ? more : used + more;
        word.appendCodePoint(letter);
      }
      at = end;
    }
    flush(word, tokens);
    return tokens;
  }

  private static boolean standsAlone(int letter) {
    return letter >= FIRST_EAST_ASIAN
        || Character.isWhitespace(letter)
        || (letter >= 0x2010 && letter <= 0x205e)
        || (letter >= 0x2460 && letter <= 0x24ff)
        || DEGREES.indexOf(letter) >= 0;
  }

  private static void flush(StringBuilder word, List<String> tokens) {
    if (!word.isEmpty()) {
      tokens.add(word.toString());
      word.setLength(0);
    }
  }
}
