package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds where to break a title into a number of lines: the way of least cost among all, where lines
 * of unequal length cost, and so does a line that does not end with a mark, or tears what is
 * quoted.
 */
final class TitleBreaks {
  private static final String STRONG_MARKS = "。；：？！…—，";
  private static final String OPENING = "“‘（《〈「『【";
  private static final String CLOSING = "”’）》〉」』】";
  private static final double WEAKLY_MARKED = 0.2;
  private static final double UNMARKED = 0.3;
  private static final double TORN = 0.6;

  private final List<String> tokens;
  private final double[] upTo;
  private final int[] open;
  private final double widest;
  private final double even;

  TitleBreaks(List<String> tokens, ToDoubleFunction<String> width, double widest) {
    this.tokens = tokens;
    this.widest = widest;
    upTo = new double[tokens.size() + 1];
    open = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      upTo[i + 1] = upTo[i] + width.applyAsDouble(token);
      open[i + 1] = open[i] + (OPENING.contains(token) ? 1 : CLOSING.contains(token) ? -1 : 0);
    }
    even = upTo[tokens.size()];
  }

  /** The lines, so many of them; empty where the title cannot be broken so. */
  Optional<List<String>> into(int lines) {
    int count = tokens.size();
    double[][] cost = new double[lines + 1][count + 1];
    int[][] from = new int[lines + 1][count + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int end = line; end <= count; end++) {
        from[line][end] = cheapest(cost[line - 1], end, even / lines);
        int start = from[line][end];
        cost[line][end] = cost[line - 1][start] + cost(start, end, even / lines);
      }
    }
    return Double.isFinite(cost[lines][count]) ? Optional.of(lines(from, lines)) : Optional.empty();
  }

  private int cheapest(double[] before, int end, double share) {
    int cheapest = end - 1;
    for (int start = end - 1; start >= 0; start--) {
      if (before[start] + cost(start, end, share) < before[cheapest] + cost(cheapest, end, share)) {
        cheapest = start;
      }
    }
    return cheapest;
  }

  private List<String> lines(int[][] from, int lines) {
    List<String> result = new ArrayList<>();
    int end = tokens.size();
    for (int line = lines; line > 0; line--) {
      int start = from[line][end];
      result.add(String.join("", tokens.subList(start, end)).strip());
      end = start;
    }
    return result.reversed();
  }

  private double cost(int start, int end, double share) {
    double length = upTo[end] - upTo[start];
    boolean last = end == tokens.size();
    if (length > widest || (!last && !LineBreaker.mayBreak(tokens.get(end - 1), tokens.get(end)))) {
      return Double.POSITIVE_INFINITY;
    }
    double off = (length - share) / share;
    double unmarked = last ? 0 : unmarked(tokens.get(end - 1));
    return off * off + unmarked + (open[end] > 0 ? TORN : 0);
  }

  private static double unmarked(String token) {
    return STRONG_MARKS.contains(token) ? 0 : token.equals("、") ? WEAKLY_MARKED : UNMARKED;
  }
}
