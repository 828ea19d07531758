package org.estation.seeds.draw;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Clip;
import org.estation.seeds.draw.canvas.Picture;

/** Still pictures as PNG files. */
final class Still {
  /** The width of a preview in pixels. */
  static final int PREVIEW = 640;

  private Still() {}

  /** Draws a picture. */
  static BufferedImage of(Picture picture) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    picture.draw(Canvas.on(image));
    return image;
  }

  /** Draws the frame of a clip that stands for it. */
  static BufferedImage of(Clip clip) {
    BufferedImage image = new BufferedImage(Clip.WIDTH, Clip.HEIGHT, BufferedImage.TYPE_INT_RGB);
    clip.draw(Canvas.on(image), clip.emblem());
    return image;
  }

  /** The picture made {@value #PREVIEW} pixels wide. */
  static BufferedImage preview(BufferedImage image) {
    int height = image.getHeight() * PREVIEW / image.getWidth();
    BufferedImage small = new BufferedImage(PREVIEW, height, BufferedImage.TYPE_INT_RGB);
    var pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    BufferedImage half = image.getWidth() >= 2 * PREVIEW ? halved(image) : image;
    pen.drawImage(half, 0, 0, PREVIEW, height, null);
    pen.dispose();
    return small;
  }

  /** Writes a PNG file; the file appears only when it is whole. */
  static void write(BufferedImage image, Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    ImageIO.write(image, "png", part.toFile());
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static BufferedImage halved(BufferedImage image) {
    int width = image.getWidth() / 2;
    int height = image.getHeight() / 2;
    BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var pen = half.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return half;
  }
}
