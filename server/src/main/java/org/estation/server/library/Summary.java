package org.estation.server.library;

import java.text.BreakIterator;
import java.util.Locale;

/** What a notice says, in short. */
final class Summary {
  /** Characters of the longest summary. */
  static final int LONGEST = 120;

  private Summary() {}

  /** As many whole sentences from the start as fit on one line, or the start of a longer one. */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = lastEnd(BreakIterator.getSentenceInstance(Locale.CHINESE), line, LONGEST);
    return end > 0
        ? line.substring(0, end).strip()
        : line.substring(
                0, lastEnd(BreakIterator.getCharacterInstance(Locale.CHINESE), line, LONGEST - 1))
            + "…";
  }

  private static int lastEnd(BreakIterator breaks, String line, int most) {
    breaks.setText(line);
    return breaks.preceding(most + 1);
  }
}
