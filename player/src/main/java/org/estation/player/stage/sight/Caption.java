package org.estation.player.stage.sight;

import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.estation.player.stage.look.Credit;
import org.estation.player.stage.look.Palette;
import org.estation.player.stage.look.QrCode;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.look.Typeface;
import org.estation.player.stage.page.Wrap;
import org.estation.player.vlc.PixelSize;
import org.estation.shared.program.ProgramItem;

/**
 * The title, the credit and the code of a film or a picture. Where the picture leaves room at its
 * sides or above and below, they stand there. Where it fills the screen, only a small code stays in
 * a corner, and a line with title and credit goes away after some seconds.
 */
final class Caption {
  private static final double SIDE = 330;
  private static final double BAR = 190;
  private static final double LINE = 72;
  private static final double FULL = 0.985;
  private static final double CODE = 168;
  private static final double SMALL_CODE = 124;
  private static final Color SOFT = Palette.LIGHT.deriveColor(0, 1, 1, 0.82);
  private static final Duration SEEN = Duration.seconds(6);
  private static final Duration FADING = Duration.millis(600);

  private final Room room;
  private final ProgramItem item;
  private final Group group = new Group();
  private Optional<Node> passing = Optional.empty();

  /** The caption of an item whose picture lies in this rectangle of the room. */
  Caption(Room room, ProgramItem item, Rectangle2D picture) {
    this.room = room;
    this.item = item;
    if (hasSides(picture, room)) {
      besides(picture);
    } else if (hasBars(picture, room)) {
      aboveAndBelow(picture);
    } else {
      over(picture);
    }
  }

  /** Where a picture of this size is best put: it may leave room for a line below it. */
  static Rectangle2D place(PixelSize size, ProgramItem item, Room room) {
    Rectangle2D whole = Rooms.centred(size.fittedInto(Rooms.pixels(room)), room);
    boolean wordless = item.title().isBlank() && item.credit().isBlank();
    if (wordless || isFull(whole, room) || hasSides(whole, room) || hasBars(whole, room)) {
      return whole;
    }
    Room above = new Room(room.width(), room.height() - room.scaled(LINE), room.density());
    return Rooms.centred(size.fittedInto(Rooms.pixels(above)), above);
  }

  private static boolean isFull(Rectangle2D picture, Room room) {
    return picture.getWidth() * picture.getHeight() > FULL * room.width() * room.height();
  }

  private static boolean hasSides(Rectangle2D picture, Room room) {
    return (room.width() - picture.getWidth()) / 2 >= room.scaled(SIDE);
  }

  private static boolean hasBars(Rectangle2D picture, Room room) {
    return (room.height() - picture.getHeight()) / 2 >= room.scaled(BAR);
  }

  Node node() {
    return group;
  }

  /** Begins the time after which the passing line goes away. */
  void begin() {
    passing.ifPresent(line -> {
      FadeTransition fade = new FadeTransition(FADING, line);
      fade.setToValue(0);
      SequentialTransition all = new SequentialTransition(new PauseTransition(SEEN), fade);
      all.setOnFinished(_ -> group.getChildren().remove(line));
      all.play();
    });
  }

  private void besides(Rectangle2D picture) {
    double pad = room.scaled(44);
    double left = picture.getMaxX() + pad;
    double width = room.width() - left - pad;
    double y = room.height() - room.scaled(64);
    Optional<Image> code = code(CODE);
    if (code.isPresent()) {
      ImageView view = QrCode.view(code.get(), room.density());
      y -= view.getFitHeight();
      place(view, left, y);
      scanWords(left + view.getFitWidth() + room.scaled(18), y, view.getFitHeight());
      y -= room.scaled(32);
    }
    y = upwards(credit(), Typeface.REGULAR, 26, new Rectangle2D(left, 0, width, y));
    upwards(item.title(), Typeface.BOLD, 42, new Rectangle2D(left, 0, width, y - room.scaled(16)));
  }

  private void aboveAndBelow(Rectangle2D picture) {
    double margin = room.scaled(72);
    double width = room.width() - 2 * margin;
    upwards(
        item.title(),
        Typeface.BOLD,
        68,
        new Rectangle2D(margin, 0, width, picture.getMinY() - room.scaled(44)));
    double y = picture.getMaxY() + room.scaled(44);
    Optional<Image> code = code(CODE);
    if (code.isPresent()) {
      ImageView view = QrCode.view(code.get(), room.density());
      place(view, room.width() - margin - view.getFitWidth(), y);
      width -= view.getFitWidth() + room.scaled(40);
      Text scan = Typeface.BOLD.line(Credit.SCAN.zh(), room.scaled(26), Palette.LIGHT);
      double middle = view.getX() + (view.getFitWidth() - Typeface.width(scan)) / 2;
      add(scan, middle, y + view.getFitHeight() + room.scaled(14));
    }
    double size = room.scaled(30);
    for (String line : lines(credit(), Typeface.REGULAR, size, width)) {
      add(Typeface.REGULAR.line(line, size, SOFT), margin, y);
      y += size * 1.5;
    }
  }

  private void over(Rectangle2D picture) {
    double margin = room.scaled(26);
    code(SMALL_CODE)
        .ifPresent(code -> {
          ImageView view = QrCode.view(code, room.density());
          place(view, room.width() - margin - view.getFitWidth(), margin);
          view.setOpacity(0.94);
        });
    String words = String.join("　", List.of(item.title(), credit())).strip();
    if (words.isEmpty()) {
      return;
    }
    if (room.height() - picture.getMaxY() >= room.scaled(LINE) - 1) {
      lineBelow(words, picture);
    } else {
      Node line = passingLine(words, margin);
      group.getChildren().add(line);
      passing = Optional.of(line);
    }
  }

  private void lineBelow(String words, Rectangle2D picture) {
    Text text = Typeface.REGULAR.line(words, room.scaled(28), Palette.LIGHT, picture.getWidth());
    double y = (picture.getMaxY() + room.height() - text.getLayoutBounds().getHeight()) / 2;
    add(text, (room.width() - Typeface.width(text)) / 2, y);
  }

  private Node passingLine(String words, double margin) {
    double size = room.scaled(24);
    Text text = Typeface.REGULAR.line(words, size, Palette.LIGHT, room.width() - 4 * margin);
    double height = size * 1.75;
    double width = Typeface.width(text) + 2 * margin;
    Rectangle ground = new Rectangle(width, height, Palette.NIGHT.deriveColor(0, 1, 1, 0.74));
    ground.setArcWidth(height);
    ground.setArcHeight(height);
    Group line = new Group(ground, text);
    text.relocate(margin, (height - text.getLayoutBounds().getHeight()) / 2);
    line.relocate(margin, room.height() - margin * 0.6 - height);
    return line;
  }

  private double upwards(String words, Typeface face, double size, Rectangle2D above) {
    double scaled = room.scaled(size);
    double y = above.getMaxY();
    Color ink = face == Typeface.BOLD ? Palette.LIGHT : SOFT;
    for (String line : lines(words, face, scaled, above.getWidth()).reversed()) {
      y -= scaled * 1.36;
      add(face.line(line, scaled, ink), above.getMinX(), y);
    }
    return y;
  }

  private void scanWords(double x, double y, double height) {
    double size = room.scaled(28);
    add(Typeface.BOLD.line(Credit.SCAN.zh(), size, Palette.LIGHT), x, y + height / 2 - size * 1.4);
    add(
        Typeface.REGULAR.line(Credit.SCAN.en(), room.scaled(20), SOFT),
        x,
        y + height / 2 + size * 0.2);
  }

  private static List<String> lines(String words, Typeface face, double size, double width) {
    return words.isBlank() ? List.of() : Wrap.balanced(words, face, size, width);
  }

  private void place(ImageView view, double x, double y) {
    QrCode.place(view, x, y, room.density());
    group.getChildren().add(view);
  }

  private void add(Text text, double x, double y) {
    text.relocate(x, y);
    group.getChildren().add(text);
  }

  private Optional<Image> code(double side) {
    return Optional.ofNullable(item.origin())
        .flatMap(origin -> QrCode.of(origin, room.scaled(side), room.density()));
  }

  private String credit() {
    return Credit.of(item.kind(), item.credit());
  }
}
