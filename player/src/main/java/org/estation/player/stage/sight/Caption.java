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
import org.estation.shared.program.ProgramItem;

/**
 * The title, the credit and the code of a film or a picture, where its framing leaves room for
 * them. In front of a film that fills the screen, only a small code stays in a corner, and a line
 * with title and credit goes away after some seconds.
 */
final class Caption {
  /** How wide the code is where there is little room, for a room whose shorter side is 1,080. */
  static final double SMALL_CODE = 124;

  private static final double CODE = 168;
  private static final Color SOFT = Palette.LIGHT.deriveColor(0, 1, 1, 0.82);
  private static final Duration SEEN = Duration.seconds(6);
  private static final Duration FADING = Duration.millis(600);

  private final Room room;
  private final ProgramItem item;
  private final Group group = new Group();
  private Optional<Node> passing = Optional.empty();

  /** The caption of an item that lies so in the room. */
  Caption(Room room, ProgramItem item, Framing framing) {
    this.room = room;
    this.item = item;
    switch (framing.place()) {
      case BESIDES -> besides(framing.picture());
      case ABOVE_AND_BELOW -> aboveAndBelow(framing.picture());
      case STRIP -> strip(framing.picture());
      case OVER -> over();
    }
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

  private void strip(Rectangle2D picture) {
    double pad = room.scaled(22);
    double left = picture.getMinX() + pad;
    double width = codeInCorner(picture, pad) - pad - left;
    Text title = line(item.title(), Typeface.BOLD, 32, width);
    Text credit = line(credit(), Typeface.REGULAR, 24, width);
    double height = height(title) + height(credit);
    double y = (picture.getMaxY() + room.height() - height) / 2;
    add(title, left, y);
    add(credit, left, y + height(title));
  }

  /** Puts the code in the lower right corner, and says where what it takes up begins. */
  private double codeInCorner(Rectangle2D picture, double pad) {
    double right = room.width() - pad;
    Optional<Image> code = code(SMALL_CODE);
    if (code.isEmpty()) {
      return right;
    }
    ImageView view = QrCode.view(code.get(), room.density());
    double x = right - view.getFitWidth();
    double y = room.height() - pad - view.getFitHeight();
    place(view, x, y);
    Text scan = line(Credit.SCAN.zh(), Typeface.BOLD, 22, room.width());
    if (picture.getMaxX() < x) {
      add(scan, x + (view.getFitWidth() - Typeface.width(scan)) / 2, y - height(scan) - pad / 2);
      return x;
    }
    double start = x - pad - Typeface.width(scan);
    add(scan, start, y + (view.getFitHeight() - height(scan)) / 2);
    return start;
  }

  private Text line(String words, Typeface face, double size, double widest) {
    return face.line(
        words, room.scaled(size), face == Typeface.BOLD ? Palette.LIGHT : SOFT, widest);
  }

  private static double height(Text line) {
    return line.getText().isBlank() ? 0 : line.getLayoutBounds().getHeight();
  }

  private void over() {
    double margin = room.scaled(26);
    code(SMALL_CODE)
        .ifPresent(code -> {
          ImageView view = QrCode.view(code, room.density());
          place(view, room.width() - margin - view.getFitWidth(), margin);
          view.setOpacity(0.94);
        });
    String words = String.join("　", List.of(item.title(), credit())).strip();
    if (!words.isEmpty()) {
      Node line = passingLine(words, margin);
      group.getChildren().add(line);
      passing = Optional.of(line);
    }
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
