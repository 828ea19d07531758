package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;

/** Spreads rows over pages: as few as there have to be, and all about as full. */
final class Paginator {
  private static final int STEPS = 12;

  private Paginator() {}

  /**
   * The pages of some rows.
   *
   * @param first the height of the first page
   * @param others the height of the others
   */
  static List<List<Row>> pages(List<Row> rows, double first, double others) {
    List<List<Row>> best = filled(rows, first, others);
    double low = 0;
    double high = 1;
    for (int step = 0; step < STEPS && best.size() > 1; step++) {
      double share = (low + high) / 2;
      List<List<Row>> tried = filled(rows, first * share, others * share);
      if (tried.size() == best.size()) {
        best = tried;
        high = share;
      } else {
        low = share;
      }
    }
    return best;
  }

  /** The height of rows on a page. */
  static double height(List<Row> rows) {
    double height = 0;
    for (Row row : rows) {
      height += row.height() + (height == 0 ? 0 : row.gap());
    }
    return height;
  }

  private static List<List<Row>> filled(List<Row> rows, double first, double others) {
    List<List<Row>> pages = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int to = endOfPage(rows, from, pages.isEmpty() ? first : others);
      pages.add(List.copyOf(rows.subList(from, to)));
      from = to;
    }
    return pages;
  }

  private static int endOfPage(List<Row> rows, int from, double room) {
    double used = rows.get(from).height();
    int at = from + 1;
    while (at < rows.size() && used + rows.get(at).gap() + rows.get(at).height() <= room) {
      used += rows.get(at).gap() + rows.get(at).height();
      at++;
    }
    int end = at;
    while (end < rows.size() && end > from && rows.get(end - 1).keep()) {
      end--;
    }
    return end > from ? end : at;
  }
}
