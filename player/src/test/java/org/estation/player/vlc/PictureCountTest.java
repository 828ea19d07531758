package org.estation.player.vlc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.estation.player.playback.Showing;
import org.junit.jupiter.api.Test;

class PictureCountTest {
  private static final long MILLI = 1_000_000;
  private long now = 5_000 * MILLI;
  private long look;

  @Test
  void nothing_is_counted_before_the_film_plays() {
    PictureCount count = new PictureCount(25);
    frames(count, 10, 40, true);

    assertEquals(Showing.Film.NONE, count.at(now));
  }

  @Test
  void every_picture_of_a_smooth_film_counts() {
    PictureCount count = new PictureCount(25);
    count.begins(now);
    frames(count, 249, 40, true);
    now += 40 * MILLI;
    count.ends(now);

    assertEquals(new Showing.Film(250, 250, 40), count.at(now));
  }

  @Test
  void a_still_scene_in_time_is_no_freeze() {
    PictureCount count = new PictureCount(25);
    count.begins(now);
    frames(count, 250, 40, false);

    assertEquals(new Showing.Film(250, 250, 40), count.at(now));
  }

  @Test
  void pictures_that_libvlc_repeats_do_not_count() {
    PictureCount count = new PictureCount(25);
    count.begins(now);
    frames(count, 24, 40, true);
    frames(count, 100, 60, false);

    Showing.Film film = count.at(now);
    assertEquals(25, film.shown());
    assertEquals(174, film.expected());
    assertEquals(6_000, film.longestFreeze());
  }

  @Test
  void a_slow_machine_in_a_still_scene_is_not_stuck_while_its_decoder_works() {
    PictureCount count = new PictureCount(25);
    count.begins(now);
    for (int i = 1; i <= 100; i++) {
      frames(count, 1, 100, false);
      count.decoded(now, i);
    }

    assertTrue(count.at(now).longestFreeze() <= 100);
  }

  @Test
  void a_film_with_few_pictures_a_second_may_repeat_them() {
    PictureCount count = new PictureCount(8);
    count.begins(now);
    frames(count, 80, 62, false);

    Showing.Film film = count.at(now);
    assertEquals(film.expected(), film.shown());
    assertTrue(film.longestFreeze() < 100);
  }

  @Test
  void the_last_picture_held_after_the_end_is_neither_expected_nor_frozen() {
    PictureCount count = new PictureCount(25);
    count.begins(now);
    frames(count, 25, 40, true);
    count.ends(now);
    Showing.Film atItsEnd = count.at(now);
    now += 60_000 * MILLI;

    assertEquals(atItsEnd, count.at(now));
  }

  private void frames(PictureCount count, int pictures, long apart, boolean moving) {
    for (int i = 1; i <= pictures; i++) {
      now += apart * MILLI;
      look += moving ? 1 : 0;
      count.picture(now, look);
    }
  }
}
