package org.estation.seeds.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.estation.seeds.SeedData;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Clip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole starter site, drawn for real. */
class SiteIT {
  @TempDir static Path site = Path.of("");

  @BeforeAll
  static void make() throws InterruptedException {
    String lines = run();
    assertEquals(9, lines.lines().filter(line -> line.startsWith("drawing ")).count(), lines);
  }

  @Test
  void every_address_in_the_pages_leads_to_a_file() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(site.resolve("items"))) {
      pages = new ArrayList<>(files.toList());
    }
    pages.add(site.resolve("index.html"));
    assertEquals(10, pages.size());
    for (Path page : pages) {
      Matcher address = Pattern.compile("(?:src|href|poster)=\"([^\"]+)\"").matcher(text(page));
      while (address.find()) {
        assertTrue(
            Files.exists(page.resolveSibling(address.group(1))), page + " " + address.group(1));
      }
    }
  }

  @Test
  void every_clip_is_a_silent_h264_film_that_any_player_can_show() throws Exception {
    for (Item item : items(Item.Kind.VIDEO)) {
      Path file = site.resolve(Studio.name(item, item.drawing()));
      List<String> facts = probe(file);
      assertEquals(6, facts.size(), () -> "more than one stream: " + facts);
      assertEquals(List.of("h264", "1920", "1080", "yuv420p", "25/1"), facts.subList(0, 5));
      double seconds = Double.parseDouble(facts.get(5));
      assertTrue(seconds >= 10 && seconds <= 14, item.slug() + " lasts " + seconds);
      int stated = SeedData.file("items/" + item.slug() + ".json").get("durationSeconds").asInt();
      assertEquals(stated, seconds, 0.05, item::slug);
    }
  }

  @Test
  void in_every_clip_the_picture_moves_between_any_two_quarters() {
    for (Item item : items(Item.Kind.VIDEO)) {
      Clip clip = Catalogue.clip(item.drawing());
      for (int quarter = 0; quarter < 4; quarter++) {
        double second = clip.seconds() * quarter / 4;
        double changed =
            changed(frame(clip, second), frame(clip, second + clip.seconds() / 4 - 0.04));
        assertTrue(changed > 0.01, item.slug() + " moves " + changed + " after " + second);
      }
    }
  }

  @Test
  void every_picture_is_full_of_something_and_small_enough() throws IOException {
    int seen = 0;
    try (Stream<Path> files = Files.list(site.resolve("media"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".png")).toList()) {
        assertTrue(variance(ImageIO.read(file.toFile())) > 200, file + " is blank");
        assertTrue(Files.size(file) < 1_000_000, file + " is too big");
        seen++;
      }
    }
    assertEquals(16, seen);
  }

  @Test
  void posters_are_two_landscape_and_one_portrait() {
    List<Boolean> wide =
        items(Item.Kind.IMAGE).stream()
            .map(item -> Catalogue.picture(item.drawing()))
            .map(picture -> picture.width() > picture.height())
            .sorted()
            .toList();
    assertEquals(List.of(false, true, true), wide);
  }

  @Test
  void the_site_is_below_its_size_and_leaves_no_part_files() throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
        assertFalse(file.toString().endsWith(".part") || file.toString().endsWith(".log"));
      }
    }
    assertTrue(size < 25_000_000, "the site has " + size + " bytes");
  }

  @Test
  void a_second_run_draws_only_what_is_missing() throws Exception {
    Path poster = site.resolve("media/less-salt.png");
    byte[] before = Files.readAllBytes(poster);
    String feed = text(site.resolve("feed.xml"));
    Files.delete(poster);
    String lines = run();
    assertEquals(1, lines.lines().filter(line -> line.startsWith("drawing ")).count(), lines);
    assertEquals(8, lines.lines().filter(line -> line.startsWith("already ")).count(), lines);
    assertTrue(Arrays.equals(before, Files.readAllBytes(poster)), "drawn differently");
    assertEquals(feed, text(site.resolve("feed.xml")));
  }

  private static String run() throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertTrue(Site.run(new String[] {site.toString()}, lines, lines), out::toString);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Item> items(Item.Kind kind) {
    try {
      return new ItemFiles().read().stream().filter(item -> item.kind() == kind).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> probe(Path file) throws IOException {
    String entries = "stream=codec_name,width,height,pix_fmt,r_frame_rate:format=duration";
    Process probe =
        new ProcessBuilder(
                "ffprobe",
                "-v",
                "error",
                "-show_entries",
                entries,
                "-of",
                "default=noprint_wrappers=1:nokey=1",
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static BufferedImage frame(Clip clip, double second) {
    BufferedImage image = new BufferedImage(Clip.WIDTH, Clip.HEIGHT, BufferedImage.TYPE_INT_RGB);
    clip.draw(Canvas.on(image), second);
    return image;
  }

  private static double changed(BufferedImage first, BufferedImage second) {
    long changed = 0;
    for (int y = 0; y < first.getHeight(); y++) {
      for (int x = 0; x < first.getWidth(); x++) {
        changed += first.getRGB(x, y) == second.getRGB(x, y) ? 0 : 1;
      }
    }
    return (double) changed / first.getWidth() / first.getHeight();
  }

  private static double variance(BufferedImage image) {
    double sum = 0;
    double squares = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int green = image.getRGB(x, y) >> 8 & 0xFF;
        sum += green;
        squares += (double) green * green;
      }
    }
    double count = (double) image.getWidth() * image.getHeight();
    return squares / count - sum / count * (sum / count);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }
}
