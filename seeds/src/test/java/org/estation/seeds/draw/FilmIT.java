package org.estation.seeds.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.estation.seeds.draw.canvas.Box;
import org.estation.seeds.draw.canvas.Canvas;
import org.estation.seeds.draw.canvas.Clip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when a film cannot be made. */
class FilmIT {
  @TempDir Path folder = Path.of("");

  @Test
  void a_missing_encoder_is_named_with_what_to_do() {
    Film film = new Film(new Plain(0.4, false), "no-such-encoder");
    String message =
        assertThrows(IllegalStateException.class, () -> film.write(folder.resolve("film.mp4")))
            .toString();
    assertTrue(
        message.endsWith("no-such-encoder is missing: install the package ffmpeg and try again."),
        message);
  }

  @Test
  void an_encoder_that_fails_leaves_no_film() throws IOException {
    Film film = new Film(new Plain(2, false), "false");
    assertThrows(IllegalStateException.class, () -> film.write(folder.resolve("film.mp4")));
    assertTrue(empty(folder));
  }

  @Test
  void a_frame_that_cannot_be_drawn_fails_the_film() throws IOException {
    Film film = new Film(new Plain(4, true), "ffmpeg");
    String message =
        assertThrows(IllegalStateException.class, () -> film.write(folder.resolve("film.mp4")))
            .toString();
    assertTrue(message.contains("a broken frame"), message);
    assertTrue(empty(folder));
  }

  @Test
  void a_site_without_a_folder_name_or_with_a_file_in_its_place_says_so() throws Exception {
    Path file = Files.createFile(folder.resolve("taken"));
    assertEquals("Name the one folder that the site is written to.", failure());
    assertTrue(failure(file.toString()).startsWith("The site cannot be written: "));
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static String failure(String... arguments) throws InterruptedException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertFalse(Site.run(arguments, lines, lines));
    return out.toString(StandardCharsets.UTF_8).strip();
  }

  /** A clip of one colour, whose frames fail after three seconds if it is broken. */
  private record Plain(double seconds, boolean broken) implements Clip {
    @Override
    public double emblem() {
      return 0;
    }

    @Override
    public void draw(Canvas canvas, double second) {
      if (broken && second > 3) {
        throw new IllegalArgumentException("a broken frame");
      }
      canvas.fill(Color.RED, Box.of(0, 0, WIDTH, HEIGHT).sharp());
    }
  }
}
