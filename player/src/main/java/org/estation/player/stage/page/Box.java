package org.estation.player.stage.page;

/** A rectangle, in the units of the scene. */
public record Box(double x, double y, double width, double height) {
  /** Its lower edge. */
  double bottom() {
    return y + height;
  }
}
