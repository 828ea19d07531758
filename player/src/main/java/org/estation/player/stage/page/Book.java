package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;
import org.jspecify.annotations.Nullable;

/**
 * An article laid out in pages. Text is set by the real widths of its fonts, so that nothing is cut
 * off and nothing overlaps; it is set as large as the least number of pages allows.
 */
final class Book {
  private static final double TITLE_PART = 0.4;
  private static final double TITLE_GAP = 40;

  private final Frame frame;
  private final Theme theme;
  private final List<Section> sections;
  private final Title title;

  Book(Article article, Theme theme, Frame frame) {
    this.frame = frame;
    this.theme = theme;
    sections = Section.of(article.blocks());
    title =
        Title.fitted(
            article.title(),
            frame.room().scaled(theme.title()),
            frame.titleWidth(besidePicture()),
            (frame.bottom() - frame.top()) * TITLE_PART);
  }

  Title title() {
    return title;
  }

  /** The pages, at the largest size of the text that needs no more of them than the smallest. */
  Pages pages() {
    Pages smallest = pages(theme.bodies().getLast());
    for (double size : theme.bodies()) {
      Pages pages = pages(size);
      if (pages.list().size() <= smallest.list().size()) {
        return pages;
      }
    }
    return smallest;
  }

  /** The lower edge of the title on the first page, or of the head on others. */
  double below(boolean first) {
    return first
        ? frame.top() + title.height() + frame.room().scaled(TITLE_GAP)
        : frame.top() + frame.room().scaled(frame.room().isPortrait() ? 28 : 0);
  }

  private boolean besidePicture() {
    Section first = sections.getFirst();
    return first.picture() != null && !first.words().isEmpty();
  }

  private Pages pages(double size) {
    Typesetter typesetter = new Typesetter(frame.room().scaled(size));
    List<Page> pages = new ArrayList<>();
    for (Section section : sections) {
      Block.Picture picture = section.picture();
      boolean first = pages.isEmpty();
      Box room = frame.text(below(first), picture != null);
      Box later = frame.text(below(false), picture != null);
      List<Row> rows = typesetter.rows(section.words(), room.width());
      for (List<Row> page : Paginator.pages(rows, room.height(), later.height())) {
        pages.add(new Page(picture, page, pages.isEmpty()));
      }
      if (rows.isEmpty()) {
        pages.add(new Page(picture, rows, first));
      }
    }
    return new Pages(List.copyOf(pages), typesetter);
  }

  /**
   * One page.
   *
   * @param picture its picture, or null
   * @param rows its lines, none when the picture has the page for itself
   * @param first whether the title stands on it
   */
  record Page(Block.@Nullable Picture picture, List<Row> rows, boolean first) {}

  /** Pages with what they were set by. */
  record Pages(List<Page> list, Typesetter typesetter) {}
}
