package org.estation.player.stage.page;

import org.estation.player.stage.look.Room;

/**
 * Where things stand on a page. Wide pages have their picture to the right of the text, high ones
 * above it.
 *
 * @param banded whether there is a band at the top
 * @param coded whether there is a code in the foot
 */
record Frame(Room room, boolean banded, boolean coded) {
  private static final double PICTURE_PART = 0.42;
  private static final double PORTRAIT_PICTURE_PART = 0.345;

  double margin() {
    return room.scaled(room.isPortrait() ? 84 : 116);
  }

  double bandHeight() {
    return room.scaled(170);
  }

  /** The head's middle. */
  double head() {
    return banded ? bandHeight() / 2 : room.scaled(82);
  }

  /** Where title or text begin. */
  double top() {
    return banded ? bandHeight() + room.scaled(64) : room.scaled(136);
  }

  /** The line above the foot. */
  double foot() {
    return room.height() - room.scaled(coded ? 190 : 118);
  }

  double bottom() {
    return foot() - room.scaled(30);
  }

  double width() {
    return room.width() - 2 * margin();
  }

  /** Where the text may stand, below a title's lower edge. */
  Box text(double below, boolean pictured) {
    double y = below;
    double width = width();
    if (pictured && room.isPortrait()) {
      y = picture(below).bottom() + room.scaled(52);
    } else if (pictured) {
      width -= pictureWidth() + room.scaled(76);
    }
    return new Box(margin(), y, width, bottom() - y);
  }

  /** How wide a title may be. */
  double titleWidth(boolean pictured) {
    return text(top(), pictured).width();
  }

  /**
   * Where the picture of a page with text stands; the title's lower edge is above it on high ones.
   */
  Box picture(double below) {
    if (room.isPortrait()) {
      return new Box(margin(), below, width(), room.height() * PORTRAIT_PICTURE_PART);
    }
    double x = room.width() - margin() - pictureWidth();
    return new Box(x, top(), pictureWidth(), bottom() - top());
  }

  /** Where a picture stands that has a page for itself. */
  Box wholePicture(double below) {
    return new Box(margin(), below, width(), bottom() - below);
  }

  private double pictureWidth() {
    return width() * PICTURE_PART;
  }
}
