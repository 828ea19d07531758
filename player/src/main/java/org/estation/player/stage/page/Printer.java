package org.estation.player.stage.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.estation.player.stage.look.QrCode;
import org.estation.player.stage.look.Room;

/** Draws the pages of a text. Any thread may use it; what it makes is not on the screen yet. */
public final class Printer {
  private static final double CODE_SIDE = 150;

  private final Room room;
  private final Theme theme;
  private final Pictures pictures;

  /** A printer of pages that fill the room. */
  public Printer(Room room, Theme theme, Pictures pictures) {
    this.room = room;
    this.theme = theme;
    this.pictures = pictures;
  }

  /** The pages, at least one. */
  public List<Node> print(Reading reading) {
    Optional<Image> code =
        Optional.ofNullable(reading.origin())
            .flatMap(origin -> QrCode.of(origin, room.scaled(CODE_SIDE), room.density()));
    Frame frame = new Frame(room, theme.banded(), code.isPresent());
    Book book = new Book(reading.article(), theme, frame);
    Book.Pages pages = book.pages();
    PageHead head = new PageHead(book, theme, frame);
    PageBody body = new PageBody(book, theme, frame, pages.typesetter());
    PageFoot foot = new PageFoot(reading.credit(), code, theme, frame);
    List<Node> nodes = new ArrayList<>();
    int count = pages.list().size();
    for (Book.Page page : pages.list()) {
      Pane pane = ground();
      pane.getChildren().addAll(head.draw(page, reading.article().title()));
      pane.getChildren().addAll(body.draw(page, pictures));
      pane.getChildren().addAll(foot.draw(nodes.size(), count));
      nodes.add(pane);
    }
    return nodes;
  }

  private Pane ground() {
    Pane pane = new Pane(new Rectangle(room.width(), room.height(), theme.paper()));
    pane.setPrefSize(room.width(), room.height());
    return pane;
  }
}
