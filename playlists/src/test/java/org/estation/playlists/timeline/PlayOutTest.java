package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.filler;
import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.live;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.estation.playlists.BookingDraft;
import org.estation.playlists.Programs;
import org.junit.jupiter.api.Test;

class PlayOutTest {
  private static final long AN_HOUR = 3_600;

  private static String after(BookingDraft draft) {
    return Walk.hours(Walk.shanghai().with(draft), 8, 24);
  }

  @Test
  void a_slot_runs_five_minutes_past_its_window_at_most() {
    assertEquals(
        "a 08:00-09:00, a 09:00-09:35, - 09:35-24:00",
        after(regular("a", item("a", AN_HOUR)).open("08:00", "09:30")));
  }

  @Test
  void a_slot_that_ends_within_the_five_minutes_ends_by_itself() {
    assertEquals(
        "a 08:00-08:34, a 08:34-09:08, - 09:08-24:00",
        after(regular("a", item("a", 2_040)).open("08:00", "09:03")));
  }

  @Test
  void no_slot_begins_in_the_five_minutes() {
    assertEquals(
        "a 08:00-08:30, a 08:30-09:00, - 09:00-24:00",
        after(regular("a", item("a", 1_800)).open("08:00", "09:00")));
  }

  @Test
  void a_window_that_goes_on_in_another_interval_has_not_ended() {
    assertEquals(
        "a 08:00-10:00, a 10:00-11:05, - 11:05-24:00",
        after(regular("a", item("a", 2 * AN_HOUR)).open("08:00", "09:00").open("09:00", "11:00")));
  }

  @Test
  void a_window_that_lasts_past_midnight_has_not_ended_at_the_days_end() {
    assertEquals(
        "a 22:00-24:00",
        Walk.hours(
            Walk.shanghai().with(regular("a", item("a", 4 * AN_HOUR)).open("22:00", "02:00")),
            22,
            24));
  }

  @Test
  void the_days_end_cuts_and_nothing_goes_over_into_the_next() {
    Programs programs =
        Walk.shanghai().with(regular("a", item("a", 4 * AN_HOUR)).open("22:00", "02:00"));
    assertEquals(
        "a 24:00-26:05, - 26:05-46:00, a 46:00-48:00",
        Walk.told(Walk.slots(programs.program(), Walk.DATE.plusDays(1)), Walk.MIDNIGHT));
  }

  @Test
  void a_live_stream_without_a_duration_ends_with_its_window() {
    assertEquals(
        "relay 08:00-09:30, - 09:30-24:00",
        after(takeover("relay", live("relay")).open("08:00", "09:30")));
  }

  @Test
  void a_live_stream_without_a_duration_lasts_to_the_days_end_when_its_window_does() {
    assertEquals(
        "relay 08:00-24:00", after(takeover("relay", live("relay")).open("08:00", "03:00")));
  }

  @Test
  void a_lower_layer_takes_over_when_the_play_out_is_over() {
    assertEquals(
        "a 08:00-09:05, f 09:05-13:05",
        Walk.hours(
            Walk.shanghai()
                .with(regular("a", item("a", 4 * AN_HOUR)).open("08:00", "09:00"))
                .with(filler("f", item("f", 4 * AN_HOUR)).open("08:00", "24:00")),
            8,
            13));
  }
}
