package org.estation.player.stage.sight;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import org.estation.player.stage.look.Room;
import org.estation.shared.program.ProgramItem;

/** A picture, as large as it fits, in front of a blurred copy of itself; nothing covers it. */
final class PictureSight implements Sight {
  private final Group node = new Group();
  private final Caption caption;

  /**
   * Decodes a picture; not on the JavaFX thread.
   *
   * @throws Unshowable when it cannot be decoded or is too large
   */
  PictureSight(Path file, ProgramItem item, Room room) {
    PictureFile picture = new PictureFile(file);
    Framing framing = Framing.clear(picture.size(), item, room);
    Rectangle2D place = framing.picture();
    ImageView view =
        new ImageView(
            picture.decoded(Rooms.pixels(place.getWidth(), place.getHeight(), room.density())));
    view.setX(place.getMinX());
    view.setY(place.getMinY());
    view.setFitWidth(place.getWidth());
    view.setFitHeight(place.getHeight());
    boolean fills = place.getWidth() >= room.width() && place.getHeight() >= room.height();
    if (!fills) {
      node.getChildren().add(Backdrop.of(picture, room));
    }
    caption = new Caption(room, item, framing);
    node.getChildren().addAll(view, caption.node());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void begin() {
    caption.begin();
  }
}
