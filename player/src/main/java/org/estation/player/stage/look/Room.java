package org.estation.player.stage.look;

/**
 * The place that something has to fill.
 *
 * @param width in the units of the scene
 * @param height in the units of the scene
 * @param density pixels of the display a unit
 */
public record Room(double width, double height, double density) {
  private static final double REFERENCE = 1_080;

  /** Whether it is higher than wide. */
  public boolean isPortrait() {
    return height > width;
  }

  /** A length that is given for a place whose shorter side is 1,080. */
  public double scaled(double length) {
    return length * Math.min(width, height) / REFERENCE;
  }
}
