package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Palette;
import org.estation.player.stage.look.Typeface;
import org.estation.shared.program.Block;

/** The middle of a page: its lines and its picture. */
final class PageBody {
  private static final double CAPTION = 28;
  private static final double CAPTION_LEADING = 1.4;
  private static final int MOST_CAPTION_LINES = 3;
  private static final double SINKING = 0.38;
  private static final double LITTLE_SINKING = 0.15;

  private final Book book;
  private final Theme theme;
  private final Frame frame;
  private final Typesetter typesetter;

  PageBody(Book book, Theme theme, Frame frame, Typesetter typesetter) {
    this.book = book;
    this.theme = theme;
    this.frame = frame;
    this.typesetter = typesetter;
  }

  List<Node> draw(Book.Page page, Pictures pictures) {
    List<Node> nodes = new ArrayList<>();
    double below = book.below(page.first());
    Block.Picture picture = page.picture();
    if (picture != null) {
      Box box = page.rows().isEmpty() ? frame.wholePicture(below) : frame.picture(below);
      drawPicture(nodes, picture, box, pictures);
    }
    drawRows(nodes, page, frame.text(below, picture != null));
    return nodes;
  }

  private void drawRows(List<Node> nodes, Book.Page page, Box box) {
    double free = Math.max(0, box.height() - Paginator.height(page.rows()));
    double y = box.y() + free * (sinksLittle(page) ? LITTLE_SINKING : SINKING);
    boolean top = true;
    for (Row row : page.rows()) {
      y += top ? 0 : row.gap();
      drawRow(nodes, row, box.x(), y);
      y += row.height();
      top = false;
    }
  }

  private boolean sinksLittle(Book.Page page) {
    boolean belowPicture = page.picture() != null && frame.room().isPortrait();
    return belowPicture || (page.first() && !theme.banded());
  }

  private void drawRow(List<Node> nodes, Row row, double x, double y) {
    double size = typesetter.size(row.style());
    double indent = row.style() == Row.Style.POINT ? size * Typesetter.INDENT : 0;
    if (row.style() == Row.Style.POINT && row.opens()) {
      nodes.add(new Circle(x + size * 0.34, y + row.height() / 2, size * 0.16, theme.accent()));
    }
    boolean heading = row.style() == Row.Style.HEADING;
    Typeface face = heading ? Typeface.BOLD : Typeface.REGULAR;
    Text text = face.line(row.text(), size, heading ? theme.accent() : Palette.INK);
    text.relocate(x + indent, y + (row.height() - text.getLayoutBounds().getHeight()) / 2);
    nodes.add(text);
  }

  private void drawPicture(List<Node> nodes, Block.Picture picture, Box box, Pictures pictures) {
    double size = frame.room().scaled(CAPTION);
    List<String> caption =
        picture.caption().isBlank()
            ? List.of()
            : new LineBreaker(Typesetter.widths(Typeface.REGULAR.of(size)))
                .lines(picture.caption(), box.width()).stream().limit(MOST_CAPTION_LINES).toList();
    double captionHeight = caption.isEmpty() ? 0 : size * (CAPTION_LEADING * caption.size() + 0.6);
    Image image = pictures.load(picture.hash(), box.width(), box.height() - captionHeight);
    double width = image.getWidth() / frame.room().density();
    double height = image.getHeight() / frame.room().density();
    double x = box.x() + (box.width() - width) / 2;
    double y =
        box.y()
            + (box.height() - captionHeight - height) * (frame.room().isPortrait() ? 0.5 : SINKING);
    nodes.add(rounded(image, new Box(x, y, width, height)));
    double line = y + height + size * 0.6;
    for (String words : caption) {
      Text text = Typeface.REGULAR.line(words, size, Palette.QUIET);
      text.relocate(x, line);
      nodes.add(text);
      line += size * CAPTION_LEADING;
    }
  }

  private Node rounded(Image image, Box box) {
    ImageView view = new ImageView(image);
    view.setFitWidth(box.width());
    view.setFitHeight(box.height());
    view.relocate(box.x(), box.y());
    Rectangle clip = new Rectangle(box.width(), box.height());
    clip.setArcWidth(frame.room().scaled(36));
    clip.setArcHeight(frame.room().scaled(36));
    view.setClip(clip);
    return view;
  }
}
