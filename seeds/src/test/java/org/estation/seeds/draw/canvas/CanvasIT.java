package org.estation.seeds.draw.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** The drawing kit on a real picture with the real font. */
class CanvasIT {
  private final BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
  private final Canvas canvas = Canvas.on(image);
  private final Lettering style = Lettering.body(Color.WHITE).sized(40);

  @Test
  void a_text_wider_than_its_box_is_refused_with_its_words() {
    Box box = Box.of(0, 0, 100, 100);
    String message =
        assertThrows(IllegalStateException.class, () -> canvas.write("三个字", box, style)).toString();
    assertTrue(message.contains("三个字"), message);
  }

  @Test
  void a_text_higher_than_its_box_is_refused() {
    Box box = Box.of(0, 0, 300, 70);
    assertThrows(IllegalStateException.class, () -> canvas.write("两\n行", box, style));
  }

  @Test
  void a_headline_longer_than_its_box_is_refused() {
    Headline headline = Headline.of(40, Color.WHITE, Color.RED, "四个", "字啊");
    Box box = Box.of(0, 0, 150, 60);
    assertThrows(IllegalStateException.class, () -> headline.write(canvas, box));
  }

  @Test
  void a_text_that_fits_leaves_ink_inside_its_box_only() {
    canvas.write("口", Box.of(100, 50, 100, 100), style.centered());
    assertTrue(ink(100, 50, 100, 100) > 100);
    assertEquals(ink(0, 0, 400, 200), ink(100, 50, 100, 100));
  }

  @Test
  void a_missing_font_is_named_with_the_package_that_brings_it() {
    String message =
        assertThrows(
                IllegalStateException.class, () -> Lettering.found("No Such Family", Font.PLAIN))
            .toString();
    assertTrue(message.contains("No Such Family") && message.contains("fonts-noto-cjk"), message);
  }

  private int ink(int left, int top, int width, int height) {
    int count = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        count += (image.getRGB(x, y) & 0xFF) > 0 ? 1 : 0;
      }
    }
    return count;
  }
}
