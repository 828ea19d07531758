package org.estation.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows C-04: duration and orientation of short videos. */
final class VideoProbeIT {
  @TempDir Path folder;

  @Test
  void a_house_format_video_tells_its_size_and_length_and_gets_a_thumbnail() throws IOException {
    assertEquals(new Inspection.Video(320, 180, 4_000), inspect(Samples.video(4)));
    assertEquals(640, ImageIO.read(folder.resolve("thumbnail").toFile()).getWidth());
  }

  @Test
  void a_video_turned_by_a_quarter_is_upright() throws IOException {
    assertEquals(new Inspection.Video(180, 320, 4_000), inspect(Samples.uprightVideo()));
  }

  @Test
  void sound_alone_is_no_video() throws IOException {
    assertEquals(refused(MediaRefusal.VIDEO_WITHOUT_PICTURE), inspect(Samples.sound()));
  }

  @Test
  void sound_with_a_cover_picture_is_no_video() throws IOException {
    assertEquals(refused(MediaRefusal.VIDEO_WITHOUT_PICTURE), inspect(Samples.soundWithCover()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 50, 80, 99})
  void a_video_cut_short_is_refused(int percent) throws IOException {
    byte[] part = Samples.cut(Samples.video(4), percent);
    assertEquals(refused(MediaRefusal.VIDEO_BROKEN), inspect(part));
  }

  @Test
  void a_video_whose_end_is_damaged_is_refused() throws IOException {
    byte[] film = Samples.video(4).clone();
    Arrays.fill(film, film.length - 9_000, film.length - 1_000, (byte) 0xaa);
    assertEquals(refused(MediaRefusal.VIDEO_BROKEN), inspect(film));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -c:v mpeg4 -pix_fmt yuv420p            | mpeg4 320×180 yuv420p 25.00 fps
          -c:v libx264 -pix_fmt yuv444p          | h264 320×180 yuv444p 25.00 fps
          -c:v libx264 -pix_fmt yuv420p10le      | h264 320×180 yuv420p10le 25.00 fps
          -c:v libx264 -pix_fmt yuv420p -r 100   | h264 320×180 yuv420p 100.0 fps
          -c:v libx264 -pix_fmt yuv420p -s 1922x1080 | h264 1922×1080 yuv420p 25.00 fps
          -c:v libx264 -pix_fmt yuv420p -s 1200x1200 | h264 1200×1200 yuv420p 25.00 fps
          """)
  void a_video_in_another_format_is_refused_with_what_it_is(String options, String found)
      throws IOException {
    assertEquals(
        refused(MediaRefusal.VIDEO_NOT_HOUSE_FORMAT, found),
        inspect(Samples.oddVideo(options.split(" +"))));
  }

  @Test
  void an_upright_video_of_full_size_is_in_the_house_format() throws IOException {
    byte[] film = Samples.oddVideo("-c:v", "libx264", "-pix_fmt", "yuv420p", "-s", "1080x1920");
    assertEquals(new Inspection.Video(1080, 1920, 4_000), inspect(film));
  }

  @Test
  void a_video_under_three_seconds_is_refused() throws IOException {
    assertEquals(refused(MediaRefusal.DURATION_OUT_OF_RANGE, "2.0"), inspect(Samples.video(2)));
  }

  @Test
  void a_missing_program_is_named() throws IOException {
    Path file = Files.write(folder.resolve("file"), Samples.video(4));
    VideoProbe probe = new VideoProbe("/nonexistent/ffprobe", "ffmpeg");
    assertEquals(
        refused(MediaRefusal.VIDEO_TOOL_FAILED, "/nonexistent/ffprobe"), probe.inspect(file));
  }

  @Test
  void a_playlist_that_names_other_files_is_not_followed() throws IOException {
    Path secret = Files.write(folder.resolve("secret.mp4"), Samples.video(4));
    String playlist = "ffconcat version 1.0\nfile '" + secret + "'\n";
    Path file = Files.writeString(folder.resolve("file"), playlist);
    Inspection found = new VideoProbe("ffprobe", "ffmpeg").inspect(file);
    assertInstanceOf(Inspection.Refused.class, found);
  }

  private Inspection inspect(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("file"), content);
    VideoProbe probe = new VideoProbe("ffprobe", "ffmpeg");
    return new Inspector(probe).inspect(file, folder.resolve("thumbnail"));
  }

  private static Inspection refused(MediaRefusal code, Object... details) {
    return new Inspection.Refused(Refusal.of(code, details));
  }
}
