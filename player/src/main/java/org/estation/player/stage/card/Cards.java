package org.estation.player.stage.card;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Palette;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.look.Typeface;
import org.estation.player.stage.page.Wrap;
import org.estation.shared.program.Words;

/** The cards that stand on the screen when nothing plays. */
public final class Cards {
  private static final Color DUSK = Color.web("#124452");
  private static final String BRAND = "stage.brand";

  private Cards() {}

  /** The idle card: who we are, and a calm picture. */
  public static Node idle(Room room) {
    Group card = ground(room);
    double y = room.height() * (room.isPortrait() ? 0.3 : 0.27);
    y =
        centred(
            card, Typeface.BOLD.line(words(BRAND).zh(), room.scaled(168), Palette.LIGHT), room, y);
    y += room.scaled(4);
    y =
        centred(
            card,
            Typeface.REGULAR.line(words(BRAND).en(), room.scaled(54), Palette.FAINT),
            room,
            y);
    y += room.scaled(52);
    Words idle = words("stage.idle");
    y = centred(card, Typeface.REGULAR.line(idle.zh(), room.scaled(46), Palette.LIGHT), room, y);
    y += room.scaled(10);
    centred(card, Typeface.REGULAR.line(idle.en(), room.scaled(28), Palette.FAINT), room, y);
    return card;
  }

  /** Nothing at all: the display is off. */
  public static Node dark(Room room) {
    return new Rectangle(room.width(), room.height(), Color.BLACK);
  }

  /** The neutral card of a blackout: it says that nothing is broken, and no more. */
  public static Node blackout(Room room) {
    Rectangle ground = new Rectangle(room.width(), room.height(), Palette.NIGHT);
    Group card = new Group(ground);
    both(card, words("stage.blackout"), 60, room, room.height() * 0.42);
    return card;
  }

  /** The card of a player that waits for its pairing code to be typed. */
  public static Node pairing(Room room, String code, String server) {
    Group card = ground(room);
    double y = room.height() * (room.isPortrait() ? 0.2 : 0.12);
    y = both(card, words("stage.pairing.title"), 58, room, y) + room.scaled(48);
    y = codePlate(card, room, code, y) + room.scaled(56);
    y = both(card, words("stage.pairing.what"), 38, room, y) + room.scaled(30);
    y = both(card, words("stage.pairing.wait"), 38, room, y) + room.scaled(30);
    Words address = org.estation.player.text.Text.of("stage.pairing.server", server);
    both(card, address, 34, room, y);
    return card;
  }

  private static double codePlate(Group card, Room room, String code, double y) {
    Text text = Typeface.BOLD.line(code, room.scaled(150), Palette.NIGHT);
    double height = room.scaled(230);
    double width = Typeface.width(text) + room.scaled(120);
    Rectangle plate = new Rectangle((room.width() - width) / 2, y, width, height);
    plate.setFill(Palette.LIGHT);
    plate.setArcWidth(room.scaled(40));
    plate.setArcHeight(room.scaled(40));
    card.getChildren().add(plate);
    centred(card, text, room, y + (height - text.getLayoutBounds().getHeight()) / 2);
    return y + height;
  }

  /** Both languages below each other, in lines that fit; the lower edge is returned. */
  private static double both(Group card, Words words, double size, Room room, double y) {
    double below = y;
    for (String line : lines(words.zh(), room.scaled(size), room)) {
      below =
          centred(card, Typeface.REGULAR.line(line, room.scaled(size), Palette.LIGHT), room, below);
    }
    double small = room.scaled(size * 0.62);
    for (String line : lines(words.en(), small, room)) {
      below = centred(card, Typeface.REGULAR.line(line, small, Palette.FAINT), room, below);
    }
    return below;
  }

  private static double centred(Group card, Text text, Room room, double y) {
    text.relocate((room.width() - Typeface.width(text)) / 2, y);
    card.getChildren().add(text);
    return y + text.getLayoutBounds().getHeight();
  }

  private static List<String> lines(String words, double size, Room room) {
    return Wrap.balanced(words, Typeface.REGULAR, size, room.width() * 0.86);
  }

  private static Group ground(Room room) {
    Rectangle night = new Rectangle(room.width(), room.height());
    night.setFill(
        new LinearGradient(
            0,
            0,
            0,
            1,
            true,
            CycleMethod.NO_CYCLE,
            List.of(new Stop(0, Palette.NIGHT), new Stop(1, DUSK))));
    Group card = new Group(night, Landscape.of(room));
    card.setClip(new Rectangle(room.width(), room.height()));
    return card;
  }

  private static Words words(String key) {
    return org.estation.player.text.Text.of(key);
  }
}
