package org.estation.player.vlc;

/**
 * A width and a height in pixels.
 *
 * @param width 1 or more
 * @param height 1 or more
 */
public record PixelSize(int width, int height) {
  public PixelSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("no pixels: " + width + " × " + height);
    }
  }

  /** The largest size of this one's proportions that has room in the box. */
  public PixelSize fittedInto(PixelSize box) {
    return scaled(Math.min((double) box.width / width, (double) box.height / height));
  }

  /** The smallest size of this one's proportions that covers the box. */
  public PixelSize covering(PixelSize box) {
    return scaled(Math.max((double) box.width / width, (double) box.height / height));
  }

  private PixelSize scaled(double factor) {
    return new PixelSize(
        (int) Math.max(1, Math.round(width * factor)),
        (int) Math.max(1, Math.round(height * factor)));
  }
}
