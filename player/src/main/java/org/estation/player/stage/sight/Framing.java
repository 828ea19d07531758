package org.estation.player.stage.sight;

import javafx.geometry.Rectangle2D;
import org.estation.player.stage.look.Room;
import org.estation.player.vlc.PixelSize;
import org.estation.shared.program.ProgramItem;

/**
 * Where a film or a picture lies, and where its words and its code stand. Films fill the room, so
 * that one follows another at the same size. A still picture is often a poster with words up to its
 * edges: it gives up a strip of the room where it would leave no other for them.
 *
 * @param picture units of the scene, on whole pixels
 */
record Framing(Rectangle2D picture, Place place) {
  private static final double SIDE = 330;
  private static final double BAR = 190;
  private static final double STRIP = 94;
  private static final double CODE = Caption.SMALL_CODE + 44;

  /** Where the words stand. */
  enum Place {
    /** To the right of the picture. */
    BESIDES,
    /** The title above it, the rest below. */
    ABOVE_AND_BELOW,
    /** In a strip along the bottom, the code in the corner to the right. */
    STRIP,
    /** In front of it, for there is no other place. */
    OVER
  }

  /** As large as the room allows. */
  static Framing filling(PixelSize size, Room room) {
    Rectangle2D whole = Rooms.centred(size.fittedInto(Rooms.pixels(room)), room);
    return new Framing(whole, placeAround(whole, room));
  }

  /** As large as the room allows when nothing may stand in front of the picture. */
  static Framing clear(PixelSize size, ProgramItem item, Room room) {
    Framing filling = filling(size, room);
    if (filling.place != Place.OVER) {
      return filling;
    }
    boolean words = !item.title().isBlank() || !item.credit().isBlank();
    double strip = words ? room.scaled(STRIP) : 0;
    double code = item.origin() == null ? 0 : room.scaled(CODE);
    Rectangle2D beside = within(size, room, code, strip);
    Rectangle2D above = within(size, room, 0, Math.max(strip, code));
    return new Framing(beside.getWidth() > above.getWidth() ? beside : above, Place.STRIP);
  }

  private static Place placeAround(Rectangle2D picture, Room room) {
    if ((room.width() - picture.getWidth()) / 2 >= room.scaled(SIDE)) {
      return Place.BESIDES;
    }
    return (room.height() - picture.getHeight()) / 2 >= room.scaled(BAR)
        ? Place.ABOVE_AND_BELOW
        : Place.OVER;
  }

  /** In the room without so much at the right and at the bottom; in the middle where it can be. */
  private static Rectangle2D within(PixelSize size, Room room, double right, double bottom) {
    Room rest = new Room(room.width() - right, room.height() - bottom, room.density());
    PixelSize fitted = size.fittedInto(Rooms.pixels(rest));
    Rectangle2D middle =
        Rooms.centred(fitted, new Room(room.width(), rest.height(), room.density()));
    return middle.getMaxX() <= rest.width() ? middle : Rooms.centred(fitted, rest);
  }
}
