package org.estation.player.vlc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.estation.player.playback.Showing;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmIT {
  private static final PixelSize HD = new PixelSize(1920, 1080);
  private static final PixelSize SMALL = new PixelSize(320, 180);
  private static final int RED = 0xff0000;
  private static final int BLUE = 0x0000ff;

  @TempDir static Path folder;
  private static VlcFilms films;

  @BeforeAll
  static void find_libvlc() throws CannotGoOn {
    films = VlcFilms.open(100);
  }

  @AfterAll
  static void let_go_of_libvlc() {
    films.close();
  }

  @Test
  void a_film_waits_at_its_first_picture_until_it_is_played() throws Exception {
    FilmNotes notes = new FilmNotes();
    try (Film film = films.open(order(Clips.redThenBlue(folder, SMALL), SMALL, 0), notes)) {
      FilmPicture first = notes.next();
      for (int i = 0; i < 50; i++) {
        assertColour(RED, notes.next());
      }
      assertEquals(Showing.Film.NONE, film.measured());

      film.play();
      notes.await(BLUE);
      assertColour(BLUE, first);
    }
  }

  @Test
  void its_pictures_have_the_size_at_which_they_are_shown() throws Exception {
    Path clip = Clips.solid(folder, "red", HD, 1);

    assertEquals(HD, firstPicture(clip, HD).size());
    assertEquals(new PixelSize(1080, 608), firstPicture(clip, new PixelSize(1080, 1920)).size());
    assertEquals(new PixelSize(1280, 720), firstPicture(clip, new PixelSize(1280, 720)).size());
  }

  @Test
  void a_film_with_sound_plays_to_its_end_and_counts_its_pictures() throws Exception {
    FilmNotes notes = new FilmNotes();
    try (Film film = films.open(order(Clips.moving(folder, SMALL, 2), SMALL, 0), notes)) {
      notes.next();
      film.play();
      notes.awaitEnd();

      Showing.Film measured = film.measured();
      assertTrue(measured.expected() >= 46 && measured.expected() <= 54, measured.toString());
      assertTrue(measured.shown() >= 25, measured.toString());
      assertTrue(measured.longestFreeze() < 1_500, measured.toString());
    }
  }

  @Test
  void a_film_that_is_joined_late_begins_there() throws Exception {
    Path clip = Clips.redThenBlue(folder, SMALL);
    FilmNotes notes = new FilmNotes();
    try (Film film = films.open(order(clip, SMALL, 2_500), notes)) {
      assertColour(BLUE, notes.next());
      film.play();
      notes.awaitEnd();

      assertTrue(film.measured().expected() <= 38, film.measured().toString());
    }
  }

  @Test
  void a_file_that_is_no_film_is_broken() throws Exception {
    Path text = Files.writeString(folder.resolve("text"), "no film\n".repeat(1_000));
    Path empty = Files.createFile(folder.resolve("empty"));
    Path absent = folder.resolve("absent");

    for (Path file : new Path[] {text, empty, absent}) {
      FilmNotes notes = new FilmNotes();
      try (Film _ = films.open(order(file, SMALL, 0), notes)) {
        assertTrue(notes.isBroken(), file.toString());
      }
    }
  }

  @Test
  void a_film_cut_off_before_its_index_is_broken() throws Exception {
    Path whole = Clips.moving(folder, SMALL, 2);
    Path part = folder.resolve("part");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
    FilmNotes notes = new FilmNotes();

    try (Film _ = films.open(order(part, SMALL, 0), notes)) {
      assertTrue(notes.isBroken());
    }
  }

  @Test
  void without_libvlc_one_sentence_says_what_to_install() {
    CannotGoOn reason = assertThrows(CannotGoOn.class, () -> VlcFilms.open(100, () -> false));

    assertEquals(Ending.NO_LIBVLC, reason.ending());
    assertTrue(reason.words().zh().contains("libvlc5"), reason.words().zh());
    assertTrue(reason.words().en().contains("vlc-plugin-base"), reason.words().en());
  }

  private static FilmOrder order(Path file, PixelSize box, long offset) {
    return new FilmOrder(file, box, offset, 100);
  }

  private static FilmPicture firstPicture(Path clip, PixelSize box) throws InterruptedException {
    FilmNotes notes = new FilmNotes();
    try (Film _ = films.open(order(clip, box, 0), notes)) {
      return notes.next();
    }
  }

  private static void assertColour(int expected, FilmPicture picture) {
    int colour = FilmNotes.colour(picture);
    assertTrue(FilmNotes.near(expected, colour), "%06x is not %06x".formatted(colour, expected));
  }
}
