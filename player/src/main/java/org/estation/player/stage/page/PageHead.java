package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Palette;
import org.estation.player.stage.look.Typeface;

/** The top of a page: what kind of text it is, and the title, which runs small on later pages. */
final class PageHead {
  private final Book book;
  private final Theme theme;
  private final Frame frame;

  PageHead(Book book, Theme theme, Frame frame) {
    this.book = book;
    this.theme = theme;
    this.frame = frame;
  }

  List<Node> draw(Book.Page page, String title) {
    List<Node> nodes = new ArrayList<>();
    double end = theme.banded() ? drawBand(nodes) : drawKicker(nodes);
    if (page.first()) {
      drawTitle(nodes);
    } else {
      drawRunningTitle(nodes, title, end);
    }
    return nodes;
  }

  private double drawBand(List<Node> nodes) {
    double width = frame.room().width();
    nodes.add(new Rectangle(width, frame.bandHeight(), theme.accent()));
    Text chinese = Typeface.BOLD.line(theme.kicker().zh(), scaled(72), Color.WHITE);
    double end = place(nodes, chinese, frame.margin());
    Text english = Typeface.REGULAR.line(theme.kicker().en(), scaled(34), Color.WHITE);
    english.setOpacity(0.85);
    return place(nodes, english, end + scaled(28));
  }

  private double drawKicker(List<Node> nodes) {
    Rectangle mark = new Rectangle(scaled(10), scaled(34), theme.accent());
    mark.setX(frame.margin());
    mark.setY(frame.head() - scaled(17));
    nodes.add(mark);
    Text chinese = Typeface.BOLD.line(theme.kicker().zh(), scaled(32), theme.accent());
    return place(nodes, chinese, frame.margin() + scaled(26));
  }

  private void drawRunningTitle(List<Node> nodes, String title, double from) {
    Color ink = theme.banded() ? Color.WHITE : Palette.QUIET;
    double start = from + scaled(32);
    double room = frame.room().width() - frame.margin() - start;
    place(nodes, Typeface.REGULAR.line(title, scaled(32), ink, room), start);
  }

  private void drawTitle(List<Node> nodes) {
    double y = frame.top();
    for (String line : book.title().lines()) {
      Text text = Typeface.BOLD.line(line, book.title().size(), Palette.INK);
      text.relocate(frame.margin(), y);
      nodes.add(text);
      y += book.title().line();
    }
  }

  private double place(List<Node> nodes, Text text, double x) {
    text.relocate(x, frame.head() - text.getLayoutBounds().getHeight() / 2);
    nodes.add(text);
    return x + Typeface.width(text);
  }

  private double scaled(double length) {
    return frame.room().scaled(length);
  }
}
