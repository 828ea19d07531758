package org.estation.server.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Looks into pictures. The size is read from the header first, and what is too large is refused
 * before any pixel is decoded; the rest is decoded line by line to its end, keeping only as many
 * pixels as the thumbnail needs.
 */
public final class Pictures {
  /** The longest side of a thumbnail, in pixels. */
  public static final int THUMBNAIL = 640;

  private static final int LONGEST_SIDE = 16_000;
  private static final long MOST_PIXELS = 50_000_000;

  private Pictures() {}

  /**
   * Decodes a picture to its end and writes its thumbnail as JPEG, at most 640 pixels wide and
   * high.
   *
   * @param type JPEG or PNG
   */
  public static Inspection inspect(Path file, FileType type, Path thumbnail) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
    ImageReader reader = readers.next();
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      reader.setInput(stream, true, true);
      return decode(reader, type, thumbnail);
    } finally {
      reader.dispose();
    }
  }

  private static Inspection decode(ImageReader reader, FileType type, Path thumbnail)
      throws IOException {
    Optional<BufferedImage> small;
    int width;
    int height;
    try {
      width = reader.getWidth(0);
      height = reader.getHeight(0);
      if (tooLarge(width, height)) {
        return refused(MediaRefusal.PICTURE_TOO_LARGE, width, height);
      }
      small = decodeSmall(reader, width, height);
    } catch (IOException | RuntimeException e) {
      return refused(MediaRefusal.PICTURE_BROKEN);
    }
    if (small.isEmpty()) {
      return refused(MediaRefusal.PICTURE_BROKEN);
    }
    ImageIO.write(fit(small.get()), "jpeg", thumbnail.toFile());
    return new Inspection.Picture(type, width, height);
  }

  private static boolean tooLarge(int width, int height) {
    return Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
  }

  /**
   * The JPEG decoder fills what is missing with grey and only warns: a warning counts as broken.
   */
  private static Optional<BufferedImage> decodeSmall(ImageReader reader, int width, int height)
      throws IOException {
    DecodeWarnings warnings = new DecodeWarnings();
    reader.addIIOReadWarningListener(warnings);
    int step = Math.max(1, Math.max(width, height) / (2 * THUMBNAIL));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, param);
    return warnings.broken() ? Optional.empty() : Optional.of(image);
  }

  private static BufferedImage fit(BufferedImage image) {
    double scale =
        Math.min(1.0, (double) THUMBNAIL / Math.max(image.getWidth(), image.getHeight()));
    int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, java.awt.Color.WHITE, null);
    graphics.dispose();
    return small;
  }

  private static Inspection refused(MediaRefusal code, Object... details) {
    return new Inspection.Refused(Refusal.of(code, details));
  }
}
