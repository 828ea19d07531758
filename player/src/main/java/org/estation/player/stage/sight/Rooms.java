package org.estation.player.stage.sight;

import javafx.geometry.Rectangle2D;
import org.estation.player.stage.look.Room;
import org.estation.player.vlc.PixelSize;

/** Rooms in pixels. */
final class Rooms {
  private Rooms() {}

  /** The pixels of a room. */
  static PixelSize pixels(Room room) {
    return pixels(room.width(), room.height(), room.density());
  }

  /** The pixels of a width and height in units of the scene. */
  static PixelSize pixels(double width, double height, double density) {
    return new PixelSize(
        (int) Math.max(1, Math.round(width * density)),
        (int) Math.max(1, Math.round(height * density)));
  }

  /** Where something of so many pixels lies in the middle of a room, on whole pixels. */
  static Rectangle2D centred(PixelSize size, Room room) {
    double density = room.density();
    double width = size.width() / density;
    double height = size.height() / density;
    double x = Math.floor((room.width() - width) / 2 * density) / density;
    double y = Math.floor((room.height() - height) / 2 * density) / density;
    return new Rectangle2D(Math.max(0, x), Math.max(0, y), width, height);
  }
}
