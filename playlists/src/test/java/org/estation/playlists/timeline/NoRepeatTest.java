package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.ProgramItem;
import org.junit.jupiter.api.Test;

class NoRepeatTest {
  private static final ProgramItem X = item("x", 1_200);

  @Test
  void two_that_share_an_item_do_not_show_it_twice_running() {
    assertEquals(
        "xyxzxyxz",
        Walk.items(
            Walk.shanghai()
                .with(regular("a", X, item("y", 1_200)))
                .with(regular("b", X, item("z", 1_200))),
            8));
  }

  @Test
  void one_booking_alone_shows_its_only_item_again_and_again() {
    assertEquals("xxxx", Walk.items(Walk.shanghai().with(regular("a", X)), 4));
  }

  @Test
  void all_that_have_the_same_item_next_play_in_their_order() {
    assertEquals(
        "xxxx", Walk.items(Walk.shanghai().with(regular("a", X)).with(regular("b", X)), 4));
  }

  @Test
  void another_goes_before_a_booking_of_the_same_group_where_it_would_be_level_after_it() {
    assertEquals(
        "xyxyxy",
        Walk.items(
            Walk.shanghai()
                .with(regular("a", X).share("main", 2))
                .with(regular("b", item("y", 600)).share("main", 1)),
            6));
  }

  @Test
  void nobody_goes_before_its_turn_where_that_would_cost_a_share() {
    Programs programs =
        Walk.shanghai()
            .group("60", 60)
            .group("forty", 40)
            .with(regular("a", item("a", 30)).share("60", 1))
            .with(regular("b", item("b", 30)).share("forty", 1));
    Tally tally =
        new Timeline(programs.program())
            .tally("main", Walk.MIDNIGHT, Walk.MIDNIGHT + 24 * Walk.HOUR);
    assertEquals(60, tally.of(new BookingId("a")).millis() / 864_000.0, 0.1);
    String items = Walk.items(programs, 100);
    assertEquals(60.0, (double) items.chars().filter(item -> item == 'a').count(), 1);
    assertFalse(items.contains("aaa") || items.contains("bb"), items);
  }

  @Test
  void a_takeover_and_a_cadence_keep_their_promise_though_they_repeat() {
    assertEquals(
        "x 08:00-08:20, x 08:20-08:40, x 08:40-09:00, x 09:00-09:20, y 09:20-09:40",
        Walk.hours(
            Walk.shanghai()
                .with(takeover("t", X).open("08:00", "09:00"))
                .with(regular("c", X).every(60, 0).open("09:00", "10:00"))
                .with(regular("r", X, item("y", 1_200)).open("09:00", "10:00"))
                .with(regular("s", item("y", 1_200)).open("09:00", "10:00")),
            8,
            9.6));
  }

  @Test
  void idle_time_makes_an_item_new_again() {
    assertEquals(
        "y 08:00-08:20, x 08:20-08:30, - 08:30-09:00, x 09:00-09:20",
        Walk.hours(
            Walk.shanghai()
                .with(regular("a", X).open("08:20", "08:25").open("09:00", "10:00"))
                .with(regular("b", item("y", 1_200)).open("08:00", "08:20").open("09:00", "10:00")),
            8,
            9.3));
  }

  @Test
  void without_idle_time_the_other_goes_first_there() {
    assertEquals(
        "y 08:00-08:20, x 08:20-08:40, y 08:40-09:00",
        Walk.hours(
            Walk.shanghai()
                .with(regular("a", X).open("08:20", "10:00"))
                .with(regular("b", item("y", 1_200)).open("08:00", "10:00")),
            8,
            8.9));
  }
}
