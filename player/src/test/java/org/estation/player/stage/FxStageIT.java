package org.estation.player.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Reasons;
import org.estation.player.playback.Showing;
import org.estation.player.playback.View;
import org.estation.player.vlc.Clips;
import org.estation.player.vlc.PixelSize;
import org.estation.shared.device.Health;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Display.class)
class FxStageIT {
  private static final PixelSize SIZE = new PixelSize(640, 360);

  @TempDir static Path folder;
  @RegisterExtension final OpenStage open = new OpenStage();

  @Test
  void between_two_films_there_is_never_a_black_picture() throws Exception {
    Path red = Clips.solid(folder, "red", SIZE, 2);
    Path blue = Clips.solid(folder, "blue", SIZE, 2);
    Sampling sampling = Sampling.begin();
    open.seen(Items.film(red));
    sampling.await("red");
    Sampling switches = Sampling.begin();

    for (Path film : List.of(blue, red, blue)) {
      open.seen(Items.film(film));
      switches.await(film.equals(red) ? "red" : "blue");
    }

    assertEquals(List.of("red", "blue", "red", "blue"), switches.end());
    assertTrue(sampling.end().size() >= 4);
  }

  @Test
  void a_film_that_is_over_holds_its_last_picture() throws Exception {
    Sampling sampling = Sampling.begin();
    View view = open.seen(Items.film(Clips.solid(folder, "red", SIZE, 1)));
    sampling.await("red");

    Showing.Film last = view.film();
    while (last.expected() < 23 || !last.equals(view.film())) {
      last = view.film();
      Sampling.onStage(() -> true);
    }

    Sampling after = Sampling.begin();
    after.await("red");
    assertEquals(List.of("red"), after.end());
    assertTrue(last.shown() > 10, last.toString());
  }

  @Test
  void everything_gets_ready_without_the_javafx_thread() throws Exception {
    Path picture = noise("jpg", 4_000, 3_000);
    CountDownLatch free = new CountDownLatch(1);
    CountDownLatch blocked = new CountDownLatch(1);
    Platform.runLater(() -> {
      blocked.countDown();
      awaitQuietly(free);
    });
    blocked.await();
    try {
      for (Cue cue :
          List.of(
              Items.picture(picture),
              Items.film(Clips.moving(folder, SIZE, 1)),
              Items.article(folder, Samples.withoutPictures(), 60_000, 0))) {
        Audience audience = new Audience();
        View view = open.stage().prepare(cue, audience);
        assertEquals("ready", audience.next());
        view.discard();
      }
    } finally {
      free.countDown();
    }
  }

  @Test
  void what_cannot_be_shown_says_why() throws Exception {
    Path text = Files.writeString(folder.resolve("text"), "neither a film nor a picture");
    Path huge = Files.write(folder.resolve("huge"), pngHeader(30_000, 30_000));
    Path cut = folder.resolve("cut");
    Files.write(cut, pngHeader(300, 300));

    assertEquals(Reasons.FILM_BROKEN, open.refused(Items.film(text)));
    assertEquals(Reasons.PICTURE_BROKEN, open.refused(Items.picture(text)));
    assertEquals(Reasons.PICTURE_BROKEN, open.refused(Items.picture(cut)));
    assertEquals(Reasons.PICTURE_TOO_LARGE, open.refused(Items.picture(huge)));
    assertEquals(Reasons.ARTICLE_BROKEN, open.refused(Items.brokenArticle(text)));
  }

  @Test
  void the_code_on_an_article_leads_to_its_origin() throws Exception {
    open.seen(Items.article(folder, Samples.withoutPictures(), 60_000, 0));

    assertEquals(Items.ORIGIN, read(Sampling.onStage(() -> Sampling.root().snapshot(null, null))));
  }

  @Test
  void a_screenshot_fits_a_health_report_however_wild_the_picture() throws Exception {
    open.seen(Items.picture(noise("png", 1_280, 720)));

    byte[] jpeg = open.stage().screenshot().get(30, TimeUnit.SECONDS);

    String base64 = Base64.getEncoder().encodeToString(jpeg);
    assertTrue(base64.length() <= Health.LONGEST_SCREENSHOT, base64.length() + " characters");
    assertEquals(1280, ImageIO.read(new ByteArrayInputStream(jpeg)).getWidth());
  }

  @Test
  void the_pairing_code_is_on_the_screen_in_the_middle_of_the_card() throws Exception {
    BufferedImage idle = screenshot();
    open.stage().pairing("7K2M-9QXD", "https://example.org:8470");
    BufferedImage pairing = screenshot();

    int plate = pairing.getRGB(640, 245) & 0xff;
    int sky = idle.getRGB(640, 60) & 0xff;
    assertTrue(plate > 200, "the plate is light: " + plate);
    assertFalse(sky > 100, "the idle card's sky is dark: " + sky);
  }

  private BufferedImage screenshot() throws Exception {
    byte[] jpeg = open.stage().screenshot().get(30, TimeUnit.SECONDS);
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  /** Reads the code in the lower right quarter. */
  private static String read(Image picture) throws Exception {
    int width = (int) picture.getWidth() / 2;
    int height = (int) picture.getHeight() / 2;
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(
            width, height, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }

  private static Path noise(String format, int width, int height) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    Path file = folder.resolve("noise" + width + "." + format);
    ImageIO.write(picture, format, file.toFile());
    return file;
  }

  /** A PNG that says how large it is, and has nothing else. */
  private static byte[] pngHeader(int width, int height) {
    ByteBuffer bytes = ByteBuffer.allocate(33);
    bytes.putLong(0x89504E470D0A1A0AL).putInt(13);
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(header);
    return bytes.put(header).putInt((int) sum.getValue()).array();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
