package org.estation.player.stage.warning;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.estation.player.stage.look.Room;
import org.estation.player.stage.look.Typeface;
import org.estation.shared.alerts.Alert;

/** The band above an alert's picture or film: what it is about, and that it is a drill. */
public final class WarningBand {
  private static final double HEIGHT = 104;
  private static final double STRIPES = 26;
  private static final double SIZE = 54;

  private WarningBand() {}

  /** The room that is left below the band. */
  public static Room rest(Alert alert, Room room) {
    return new Room(room.width(), room.height() - height(alert, room), room.density());
  }

  /** The band with what stands below it. */
  public static Node over(Alert alert, Room room, Node below) {
    double height = height(alert, room);
    below.setLayoutY(height);
    return new Group(below, band(alert, room, height));
  }

  private static double height(Alert alert, Room room) {
    return Math.ceil(room.scaled(HEIGHT + (alert.drill() ? STRIPES : 0)));
  }

  private static Node band(Alert alert, Room room, double height) {
    WarningLook look = WarningLook.of(alert.level());
    Group band = new Group(new Rectangle(room.width(), height, look.ground()));
    double margin = room.scaled(40);
    double x = margin;
    double middle = room.scaled(HEIGHT) / 2;
    if (alert.drill()) {
      Node stripes = WarningLook.stripes(room.width(), room.scaled(STRIPES));
      stripes.setLayoutY(height - room.scaled(STRIPES));
      band.getChildren().add(stripes);
      x += DrillBadge.place(band, room, SIZE, x, middle) + room.scaled(24);
    }
    String words = look.level().zh() + "　" + alert.headline();
    Text line = Typeface.BOLD.line(words, room.scaled(SIZE), look.ink(), room.width() - x - margin);
    line.relocate(x, middle - line.getLayoutBounds().getHeight() / 2);
    band.getChildren().add(line);
    return band;
  }
}
