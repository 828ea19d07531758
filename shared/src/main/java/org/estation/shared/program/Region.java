package org.estation.shared.program;

/**
 * A part of the picture. Coordinates and sizes are ten-thousandths of the picture's width and
 * height.
 *
 * @param name unique in the program; 1 to 32 characters
 */
public record Region(String name, int left, int top, int width, int height) {
  /** The whole width or height. */
  public static final int WHOLE = 10_000;

  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 32;

  public Region {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a region's name has 1 to 32 characters");
    }
    if (left < 0
        || top < 0
        || width < 1
        || height < 1
        || width > WHOLE - left
        || height > WHOLE - top) {
      throw new IllegalArgumentException("region " + name + " lies outside the picture");
    }
  }

  /** The region that fills the picture. */
  public static Region main() {
    return new Region(Program.MAIN, 0, 0, WHOLE, WHOLE);
  }
}
