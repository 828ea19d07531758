package org.estation.player.stage.sight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.estation.player.playback.Reasons;
import org.estation.player.vlc.PixelSize;

/**
 * A picture on disk. Its size is looked at before it is decoded, so that no file can fill memory.
 */
final class PictureFile {
  private static final long MOST_PIXELS = 100_000_000;

  private final Path file;
  private final PixelSize size;

  /**
   * Looks at a file.
   *
   * @throws Unshowable when it is no picture, or one of over 100 million pixels
   */
  PictureFile(Path file) {
    this.file = file;
    this.size = sizeOf(file);
    if ((long) size.width() * size.height() > MOST_PIXELS) {
      throw new Unshowable(Reasons.PICTURE_TOO_LARGE);
    }
  }

  /** Its own size. */
  PixelSize size() {
    return size;
  }

  /**
   * The picture at another size. Never to be called on the JavaFX thread: it takes a while.
   *
   * @throws Unshowable when it cannot be decoded
   */
  Image decoded(PixelSize wanted) {
    Image image =
        new Image(file.toUri().toString(), wanted.width(), wanted.height(), false, true, false);
    if (image.isError() || image.getWidth() < 1) {
      throw new Unshowable(Reasons.PICTURE_BROKEN);
    }
    return image;
  }

  private static PixelSize sizeOf(Path file) {
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      if (stream == null) {
        throw new Unshowable(Reasons.PICTURE_BROKEN);
      }
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        throw new Unshowable(Reasons.PICTURE_BROKEN);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return new PixelSize(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Unshowable(Reasons.PICTURE_BROKEN);
    }
  }
}
