package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks Chinese and Latin text into lines, by the rules of GB/T 15834 and the W3C's Requirements
 * for Chinese Text Layout (clreq): no line begins with a closing mark or ends with an opening one,
 * dashes and ellipses stay whole, Latin words and numbers are not torn, and a stop or comma may
 * hang over the edge. A last line of a single character is avoided.
 */
final class LineBreaker {
  private static final String NEVER_FIRST = "，。、；：？！…—～·）》〉」』】〕〗”’％‰℃°,.:;?!)]}%";
  private static final String NEVER_LAST = "（《〈「『【〔〖“‘([{￥$#№";
  private static final String MAY_HANG = "，。、；：";
  private static final int LONELY = 2;
  private static final int LONGEST_TITLE = 200;

  private final ToDoubleFunction<String> width;

  /** Breaks lines of a font that measures texts so. */
  LineBreaker(ToDoubleFunction<String> width) {
    this.width = width;
  }

  /** The lines of a text, none of which is wider, but for a hanging mark. */
  List<String> lines(String text, double widest) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\\R", -1)) {
      lines.addAll(withoutLonelyEnd(Tokens.of(part, width, widest), widest));
    }
    return lines;
  }

  /**
   * The lines of a title: as few as there have to be, broken after marks where that leaves no line
   * much shorter than the others.
   */
  List<String> balanced(String text, double widest) {
    List<String> greedy = lines(text, widest);
    List<String> tokens = Tokens.of(text.replaceAll("\\R", " "), width, widest);
    if (greedy.size() == 1 || tokens.size() > LONGEST_TITLE) {
      return greedy;
    }
    return new TitleBreaks(tokens, width, widest).into(greedy.size()).orElse(greedy);
  }

  private List<String> withoutLonelyEnd(List<String> tokens, double widest) {
    List<String> lines = broken(tokens, widest);
    if (lines.size() > 1 && isLonely(lines.getLast())) {
      List<String> narrower = broken(tokens, widest - width.applyAsDouble("口"));
      if (narrower.size() == lines.size()) {
        return narrower;
      }
    }
    return lines;
  }

  private static boolean isLonely(String line) {
    return line.codePointCount(0, line.length()) <= LONELY && line.codePointAt(0) > 0x2e80;
  }

  private List<String> broken(List<String> tokens, double widest) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = endOfLine(tokens, from, widest);
      String line = String.join("", tokens.subList(from, to)).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
      from = to;
    }
    return lines;
  }

  private int endOfLine(List<String> tokens, int from, double widest) {
    double used = 0;
    int allowed = from;
    int at = from;
    while (at < tokens.size()) {
      String token = tokens.get(at);
      double before = used;
      used += at == from && token.isBlank() ? 0 : width.applyAsDouble(token);
      boolean hangs = before <= widest && (MAY_HANG.contains(token) || token.isBlank());
      if (used > widest && !hangs && at > from) {
        break;
      }
      at++;
      if (at == tokens.size() || mayBreak(token, tokens.get(at))) {
        allowed = at;
      }
    }
    return allowed > from ? allowed : Math.max(at, from + 1);
  }

  static boolean mayBreak(String before, String after) {
    return !NEVER_FIRST.contains(first(after)) && !NEVER_LAST.contains(last(before));
  }

  private static String first(String token) {
    return token.substring(0, token.offsetByCodePoints(0, 1));
  }

  private static String last(String token) {
    return token.substring(token.offsetByCodePoints(token.length(), -1));
  }
}
