package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Credit;
import org.estation.player.stage.look.Palette;
import org.estation.player.stage.look.QrCode;
import org.estation.player.stage.look.Typeface;
import org.estation.shared.program.Words;

/** The bottom of a page: whose facts it rests on, which page it is, and the code of its origin. */
final class PageFoot {
  private static final double CREDIT = 28;
  private static final double DOT = 14;
  private static final int MOST_DOTS = 24;

  private final String credit;
  private final Optional<Image> code;
  private final Theme theme;
  private final Frame frame;

  PageFoot(String credit, Optional<Image> code, Theme theme, Frame frame) {
    this.credit = credit;
    this.code = code;
    this.theme = theme;
    this.frame = frame;
  }

  List<Node> draw(int page, int pages) {
    List<Node> nodes = new ArrayList<>();
    Rectangle rule = new Rectangle(frame.width(), scaled(2), Palette.LINE);
    rule.relocate(frame.margin(), frame.foot());
    nodes.add(rule);
    double right = drawCode(nodes);
    double dots = drawDots(nodes, page, pages, right);
    drawCredit(nodes, dots - scaled(40) - frame.margin());
    return nodes;
  }

  private double middle() {
    return (frame.foot() + frame.room().height()) / 2;
  }

  /** Draws the code at the right edge, and says where what it takes up begins. */
  private double drawCode(List<Node> nodes) {
    double right = frame.room().width() - frame.margin();
    if (code.isEmpty()) {
      return right;
    }
    ImageView view = QrCode.view(code.get(), frame.room().density());
    double x = right - view.getFitWidth();
    QrCode.place(view, x, middle() - view.getFitHeight() / 2, frame.room().density());
    nodes.add(view);
    Words words = Credit.SCAN;
    Text chinese = Typeface.BOLD.line(words.zh(), scaled(30), Palette.INK);
    Text english = Typeface.REGULAR.line(words.en(), scaled(22), Palette.QUIET);
    double start = x - scaled(26) - Math.max(Typeface.width(chinese), Typeface.width(english));
    double end = x - scaled(26);
    chinese.relocate(end - Typeface.width(chinese), middle() - scaled(42));
    english.relocate(end - Typeface.width(english), middle() + scaled(8));
    nodes.add(chinese);
    nodes.add(english);
    return start;
  }

  private double drawDots(List<Node> nodes, int page, int pages, double right) {
    if (pages == 1) {
      return right;
    }
    if (pages > MOST_DOTS) {
      Text number =
          Typeface.REGULAR.line((page + 1) + " / " + pages, scaled(CREDIT), Palette.QUIET);
      double x = right - scaled(48) - Typeface.width(number);
      number.relocate(x, middle() - number.getLayoutBounds().getHeight() / 2);
      nodes.add(number);
      return x;
    }
    double step = scaled(DOT) * 2;
    double x = right - scaled(48) - step * pages - scaled(DOT);
    double start = x;
    for (int i = 0; i < pages; i++) {
      double width = i == page ? scaled(DOT) * 2.2 : scaled(DOT);
      Rectangle dot =
          new Rectangle(width, scaled(DOT), i == page ? theme.accent() : Palette.LINE.darker());
      dot.setArcWidth(scaled(DOT));
      dot.setArcHeight(scaled(DOT));
      dot.relocate(x, middle() - scaled(DOT) / 2);
      nodes.add(dot);
      x += width + scaled(DOT);
    }
    return start;
  }

  private void drawCredit(List<Node> nodes, double width) {
    if (credit.isBlank()) {
      return;
    }
    double size = scaled(CREDIT);
    List<String> lines =
        new LineBreaker(Typesetter.widths(Typeface.REGULAR.of(size))).lines(credit, width);
    int most = Math.min(lines.size(), code.isPresent() ? 3 : 2);
    double line = size * 1.45;
    double y = middle() - most * line / 2;
    for (int i = 0; i < most; i++) {
      boolean cut = i == most - 1 && lines.size() > most;
      String words = cut ? lines.get(i) + lines.get(i + 1) : lines.get(i);
      Text text = Typeface.REGULAR.line(words, size, Palette.QUIET, width + size);
      text.relocate(frame.margin(), y);
      nodes.add(text);
      y += line;
    }
  }

  private double scaled(double length) {
    return frame.room().scaled(length);
  }
}
