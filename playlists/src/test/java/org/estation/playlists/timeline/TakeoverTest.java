package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.filler;
import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.capped;
import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.live;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.estation.playlists.Programs;
import org.junit.jupiter.api.Test;

class TakeoverTest {
  private static final long HALF_HOUR = 1_800;
  private static final long AN_HOUR = 3_600;

  /** A loop of one hour from eight to twelve. */
  private static Programs loop() {
    return Walk.shanghai().with(regular("loop", item("a", AN_HOUR)).open("08:00", "12:00"));
  }

  @Test
  void one_that_cuts_ends_the_running_slot_at_once() {
    assertEquals(
        "- 00:00-08:00, a 08:00-09:00, a 09:00-09:30, t 09:30-10:00, t 10:00-10:30,"
            + " a 10:30-11:30, a 11:30-12:05, - 12:05-24:00",
        Walk.day(
            loop().with(takeover("t", item("t", HALF_HOUR)).cutting().open("09:30", "10:30"))));
  }

  @Test
  void one_that_waits_waits_for_the_end_of_the_slot() {
    assertEquals(
        "a 09:00-10:00, t 10:00-10:30, t 10:30-11:00, a 11:00-12:00",
        Walk.hours(loop().with(takeover("t", item("t", HALF_HOUR)).open("09:57", "11:00")), 9, 12));
  }

  @Test
  void one_that_waits_waits_five_minutes_at_most() {
    assertEquals(
        "a 09:00-09:35, t 09:35-10:05, t 10:05-10:30, a 10:30-11:30",
        Walk.hours(loop().with(takeover("t", item("t", HALF_HOUR)).open("09:30", "10:25")), 9, 11));
  }

  @Test
  void one_whose_window_closes_while_it_waits_ends_nothing() {
    assertEquals(
        "a 09:00-10:00, a 10:00-11:00",
        Walk.hours(loop().with(takeover("t", item("t", HALF_HOUR)).open("09:30", "09:35")), 9, 11));
  }

  @Test
  void the_five_minutes_run_from_the_first_contest_whoever_contests_later() {
    assertEquals(
        "a 09:00-09:40, u 09:40-10:10",
        Walk.hours(
            loop()
                .with(takeover("t", item("t", HALF_HOUR)).open("09:30", "09:34"))
                .with(takeover("u", item("u", HALF_HOUR)).open("09:40", "10:10")),
            9,
            10.1));
  }

  @Test
  void the_highest_priority_goes_first_and_cuts_a_lower_one() {
    assertEquals(
        "low 09:00-09:20, high 09:20-09:50, high 09:50-10:00, low 10:00-10:30",
        Walk.hours(
            Walk.shanghai()
                .with(takeover("low", item("low", HALF_HOUR)).cutting().open("09:00", "11:00"))
                .with(
                    takeover("high", item("high", HALF_HOUR))
                        .priority(1)
                        .cutting()
                        .open("09:20", "10:00")),
            9,
            10.5));
  }

  @Test
  void of_equal_priorities_the_window_that_opened_last_goes_first() {
    assertEquals(
        "a 09:00-09:20, b 09:20-09:50, b 09:50-10:20",
        Walk.hours(
            Walk.shanghai()
                .with(takeover("a", item("a", HALF_HOUR)).open("09:00", "11:00"))
                .with(takeover("b", item("b", HALF_HOUR)).cutting().open("09:20", "11:00")),
            9,
            10.2));
  }

  @Test
  void of_windows_that_opened_together_the_least_id_goes_first() {
    assertEquals(
        "y 09:00-09:30, y 09:30-10:00",
        Walk.hours(
            Walk.shanghai()
                .with(takeover("b", item("x", HALF_HOUR)).cutting().open("09:00", "10:00"))
                .with(takeover("B", item("y", HALF_HOUR)).cutting().open("09:00", "10:00")),
            9,
            10));
  }

  @Test
  void a_window_that_opens_anew_while_it_is_open_opened_last() {
    assertEquals(
        "b 09:00-09:30, b 09:30-10:00, a 10:00-10:30, a 10:30-11:00",
        Walk.hours(
            Walk.shanghai()
                .with(
                    takeover("a", item("a", HALF_HOUR))
                        .open("08:00", "11:00")
                        .open("10:00", "11:00"))
                .with(takeover("b", item("b", HALF_HOUR)).open("09:00", "11:00")),
            9,
            11));
  }

  @Test
  void one_of_a_lower_priority_waits_while_a_higher_is_open_and_ends_its_play_out() {
    assertEquals(
        "high 09:00-10:00, low 10:00-10:30",
        Walk.hours(
            Walk.shanghai()
                .with(
                    takeover("high", item("high", 4 * AN_HOUR)).priority(9).open("09:00", "10:00"))
                .with(takeover("low", item("low", HALF_HOUR)).cutting().open("09:10", "10:30")),
            9,
            10.5));
  }

  @Test
  void a_running_one_keeps_its_place_though_its_next_entry_is_capped() {
    assertEquals(
        "b 09:00-09:30, c 09:30-10:00, b 10:00-10:30, c 10:30-11:00",
        Walk.hours(
            Walk.shanghai()
                .with(
                    takeover("b", capped(item("b", HALF_HOUR), 1))
                        .priority(5)
                        .cutting()
                        .open("09:00", "11:00"))
                .with(takeover("c", item("c", HALF_HOUR)).cutting().open("09:00", "11:00")),
            9,
            11));
  }

  @Test
  void one_that_its_cap_released_cuts_at_that_instant() {
    assertEquals(
        "b 09:00-09:20, c 09:20-10:00, b 10:00-10:20",
        Walk.hours(
            Walk.shanghai()
                .with(
                    takeover("b", capped(item("b", 1_200), 1))
                        .priority(5)
                        .cutting()
                        .open("09:00", "11:00"))
                .with(takeover("c", item("c", AN_HOUR)).open("09:00", "11:00")),
            9,
            10.2));
  }

  @Test
  void one_without_an_item_that_may_start_takes_nothing_over() {
    long noon = Walk.MIDNIGHT + 12 * Walk.HOUR;
    assertEquals(
        "a 11:00-12:00, a 12:00-13:00",
        Walk.hours(
            Walk.shanghai()
                .with(regular("a", item("a", AN_HOUR)))
                .with(takeover("t", item("t", Walk.HOUR, noon + 24 * Walk.HOUR, null)).cutting()),
            11,
            13));
  }

  @Test
  void a_regular_booking_never_cuts_a_filler() {
    assertEquals(
        "f 08:00-12:00, r 12:00-13:00",
        Walk.hours(
            Walk.shanghai()
                .with(filler("f", item("f", 4 * AN_HOUR)))
                .with(regular("r", item("r", AN_HOUR)).open("08:01", "13:00")),
            8,
            13));
  }

  @Test
  void d05_a_live_relay_lasts_as_long_as_its_window_and_then_the_loop_goes_on() {
    assertEquals(
        "a 09:00-09:30, relay 09:30-11:15, a 11:15-12:05",
        Walk.hours(
            loop().with(takeover("relay", live("relay")).cutting().open("09:30", "11:15")), 9, 12));
  }

  @Test
  void a_live_relay_makes_way_for_a_higher_takeover_like_any_other_slot() {
    assertEquals(
        "relay 09:00-10:05, t 10:05-10:30, relay 10:30-12:00",
        Walk.hours(
            Walk.shanghai()
                .with(takeover("relay", live("relay")).open("09:00", "12:00"))
                .with(takeover("t", item("t", 1_500)).priority(1).open("10:00", "10:30")),
            9,
            12));
  }
}
