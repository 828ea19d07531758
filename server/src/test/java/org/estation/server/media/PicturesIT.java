package org.estation.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PicturesIT {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"jpeg,JPEG", "png,PNG"})
  void a_good_picture_tells_its_size_and_gets_a_thumbnail(String format, FileType type)
      throws IOException {
    Inspection found = inspect(Samples.picture(format, 1920, 1080));

    assertEquals(new Inspection.Picture(type, 1920, 1080), found);
    BufferedImage thumbnail = ImageIO.read(thumbnail().toFile());
    assertEquals(640, thumbnail.getWidth());
    assertEquals(360, thumbnail.getHeight());
  }

  @Test
  void a_small_picture_is_not_blown_up() throws IOException {
    inspect(Samples.picture("png", 200, 100));
    assertEquals(200, ImageIO.read(thumbnail().toFile()).getWidth());
  }

  @ParameterizedTest
  @CsvSource({"30000,30000", "16001,10", "10,16001", "7072,7072"})
  void a_picture_too_large_is_refused_before_it_is_decoded(int width, int height)
      throws IOException {
    byte[] header = Samples.cut(Samples.blackPng(width, height), 60);

    assertEquals(
        new Inspection.Refused(Refusal.of(MediaRefusal.PICTURE_TOO_LARGE, width, height)),
        inspect(header));
    assertFalse(Files.exists(thumbnail()));
  }

  @Test
  void the_largest_picture_allowed_is_taken() throws IOException {
    assertEquals(
        new Inspection.Picture(FileType.PNG, 16_000, 3_125),
        inspect(Samples.blackPng(16_000, 3_125)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png"})
  void a_picture_cut_short_is_refused(String format) throws IOException {
    byte[] half = Samples.cut(Samples.picture(format, 800, 600), 50);

    assertEquals(new Inspection.Refused(Refusal.of(MediaRefusal.PICTURE_BROKEN)), inspect(half));
    assertFalse(Files.exists(thumbnail()));
  }

  @Test
  void a_picture_of_noise_after_its_header_is_refused() throws IOException {
    byte[] picture = Samples.picture("jpeg", 800, 600);
    for (int place = 30; place < picture.length - 2; place++) {
      picture[place] = 0x55;
    }
    assertEquals(new Inspection.Refused(Refusal.of(MediaRefusal.PICTURE_BROKEN)), inspect(picture));
  }

  @Test
  void an_empty_file_is_refused() throws IOException {
    assertEquals(new Inspection.Refused(Refusal.of(MediaRefusal.FILE_EMPTY)), inspect(new byte[0]));
  }

  @Test
  void a_type_that_screens_do_not_show_is_refused_by_name() throws IOException {
    assertEquals(
        new Inspection.Refused(Refusal.of(MediaRefusal.TYPE_NOT_ACCEPTED, "image/gif")),
        inspect(Samples.picture("gif", 20, 20)));
    assertTrue(Files.notExists(thumbnail()));
  }

  private Inspection inspect(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("file"), content);
    return new Inspector(new VideoProbe("ffprobe", "ffmpeg")).inspect(file, thumbnail());
  }

  private Path thumbnail() {
    return folder.resolve("thumbnail");
  }
}
