package org.estation.player.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Display.class)
class PictureIT {
  private static final Color COLOUR = new Color(0xff, 0x20, 0xd0);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1280,  720, 1920, 1080",
    " 720, 1280, 1080, 1920",
    "1280,  720, 1200,  900",
    "1280,  720,  900, 1600",
    " 720, 1280, 1600,  900",
    " 720, 1280, 1000, 1500"
  })
  void nothing_stands_on_a_picture_and_it_is_whole(
      int width, int height, int pictureWidth, int pictureHeight) throws Exception {
    try (FxStage stage = FxStage.launch(new StageSettings(width, height, false, 0))) {
      new Audience().seen(stage, Items.picture(picture(pictureWidth, pictureHeight)));
      Image seen = Sampling.onStage(() -> Sampling.root().snapshot(null, null));

      Rectangle box = box(seen);
      assertEquals(box.width * box.height, count(seen), "pixels of the picture in " + box);
      double proportions = (double) pictureWidth / pictureHeight;
      assertEquals(proportions, (double) box.width / box.height, proportions / 100);
      assertTrue(
          box.width > 0.9 * width || box.height > 0.9 * height,
          "it is as large as it can be: " + box);
    }
  }

  private Path picture(int width, int height) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(COLOUR);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    Path file = folder.resolve("picture.png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }

  /** The smallest rectangle around every pixel of the picture. */
  private static Rectangle box(Image seen) {
    Rectangle box = new Rectangle(-1, -1);
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        if (isPicture(seen, x, y)) {
          box.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return box;
  }

  private static int count(Image seen) {
    int count = 0;
    for (int y = 0; y < seen.getHeight(); y++) {
      for (int x = 0; x < seen.getWidth(); x++) {
        count += isPicture(seen, x, y) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isPicture(Image seen, int x, int y) {
    return seen.getPixelReader().getArgb(x, y) == COLOUR.getRGB();
  }
}
