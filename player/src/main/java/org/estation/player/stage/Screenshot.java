package org.estation.player.stage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.estation.shared.device.Health;

/** Makes JPEGs that are small enough for a health report. */
final class Screenshot {
  /** The longest side of a screenshot, in pixels. */
  static final double LONGEST_SIDE = 1_280;

  private static final int MOST_BYTES = Health.LONGEST_SCREENSHOT / 4 * 3;
  private static final float BEST = 0.85f;
  private static final float WORST = 0.15f;
  private static final float STEP = 0.14f;

  private Screenshot() {}

  /** The image as a JPEG, as good as there is room for. */
  static byte[] jpeg(Image image) {
    BufferedImage picture = copy(image);
    byte[] bytes = jpeg(picture, BEST);
    for (float quality = BEST - STEP;
        bytes.length > MOST_BYTES && quality > WORST;
        quality -= STEP) {
      bytes = jpeg(picture, quality);
    }
    return bytes;
  }

  private static BufferedImage copy(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, width, height, pixels, 0, width);
    return copy;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
