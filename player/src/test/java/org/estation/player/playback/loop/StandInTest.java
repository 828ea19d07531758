package org.estation.player.playback.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Reasons;
import org.estation.shared.assignment.Assignment;
import org.junit.jupiter.api.Test;

/** When the planned item cannot be shown, or nobody knows what is planned. */
class StandInTest {
  @Test
  void missing_media_never_shift_time_and_the_reserve_fills_the_slot() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20 c=10", "x"));
    theatre.holdings.lose("b");

    theatre.playTo(41_000);

    assertEquals(
        List.of(
            "a COMPLETED SCHEDULE - 0.20-10.00",
            "b FAILED SCHEDULE media-missing 10.00-10.00",
            "x COMPLETED FALLBACK media-missing 10.02-30.00",
            "c COMPLETED SCHEDULE - 30.02-40.00"),
        theatre.witness.lines());
  }

  @Test
  void the_days_nth_failed_slot_shows_the_reserve_s_entry_n() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10", "x", "y", "z"));
    theatre.holdings.lose("a");
    theatre.holdings.lose("y");

    theatre.playTo(41_000);

    assertEquals(List.of("x", "z", "x", "z", "x"), theatre.stage.seen);
  }

  @Test
  void the_reserve_begins_anew_each_day() {
    long day = 86_400_000;
    Theatre theatre = Theatre.at(day - 30_000, Programs.loop("a=10", "x", "y", "z", "v", "w"));
    theatre.holdings.lose("a");

    theatre.playTo(day + 15_000);

    assertEquals(List.of("x", "y", "z", "x", "y"), theatre.stage.seen);
  }

  @Test
  void a_film_that_cannot_be_opened_is_told_when_its_slot_comes() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20", "x"));
    theatre.stage.breaks("b", Reasons.FILM_BROKEN);

    theatre.playTo(9_900);
    assertEquals(List.of(), theatre.witness.lines());
    theatre.onTo(31_000);

    assertEquals(
        List.of(
            "a COMPLETED SCHEDULE - 0.20-10.00",
            "b FAILED SCHEDULE film-broken 10.00-10.00",
            "x COMPLETED FALLBACK film-broken 10.02-30.00"),
        theatre.witness.lines());
  }

  @Test
  void a_reserve_that_cannot_be_shown_either_gives_way_to_the_next_one() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20", "x", "y"));
    theatre.stage.breaks("b", Reasons.FILM_BROKEN);
    theatre.stage.breaks("x", Reasons.FILM_BROKEN);

    theatre.playTo(31_000);

    assertEquals(
        List.of(
            "a COMPLETED SCHEDULE - 0.20-10.00",
            "b FAILED SCHEDULE film-broken 10.00-10.00",
            "x FAILED FALLBACK film-broken 10.00-10.00",
            "y COMPLETED FALLBACK film-broken 10.02-30.00"),
        theatre.witness.lines());
  }

  @Test
  void without_any_reserve_the_idle_card_fills_the_slot_and_the_failure_is_told_once() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20"));
    theatre.holdings.lose("b");

    theatre.playTo(39_900);

    assertEquals(List.of("a", "idle", "a"), theatre.stage.seen);
    assertEquals(
        List.of("a COMPLETED SCHEDULE - 0.20-10.00", "b FAILED SCHEDULE media-missing 10.00-10.00"),
        theatre.witness.lines());
  }

  @Test
  void without_trusted_time_the_reserve_is_played_in_turn() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10", "x", "y"));
    theatre.time.trust(false);

    theatre.playTo(61_000);

    assertEquals(
        List.of(
            "x COMPLETED FALLBACK no-trusted-time 0.20-20.00",
            "y COMPLETED FALLBACK no-trusted-time 20.02-40.00",
            "x COMPLETED FALLBACK no-trusted-time 40.02-60.00"),
        theatre.witness.lines());
    assertEquals(null, theatre.witness.showings.getFirst().slot());
  }

  @Test
  void once_time_is_trusted_the_plan_is_joined_at_once() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20", "x"));
    theatre.time.trust(false);
    theatre.playTo(3_500);

    theatre.time.trust(true);
    theatre.onTo(11_000);

    assertEquals(
        List.of("x PARTIAL FALLBACK clock-set 0.20-4.20", "a PARTIAL SCHEDULE late 4.40-10.00"),
        theatre.witness.lines());
  }

  @Test
  void a_broken_reserve_without_trusted_time_ends_at_the_idle_card() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10", "x", "y"));
    theatre.time.trust(false);
    theatre.stage.breaks("x", Reasons.FILM_BROKEN);
    theatre.stage.breaks("y", Reasons.FILM_BROKEN);

    theatre.playTo(15_000);

    assertEquals(List.of("idle"), theatre.stage.seen);
    assertEquals(2, theatre.witness.showings.size());
  }

  @Test
  void an_expired_assignment_does_what_it_says() {
    Generation loop = Programs.loop("a=10", "x");
    long expiry = 3_600_000;

    assertEquals(
        List.of("a", "x"), seen(Programs.expiring(loop, Assignment.Expired.RESERVE), expiry));
    assertEquals(
        List.of("a", "idle"), seen(Programs.expiring(loop, Assignment.Expired.CARD), expiry));
    assertEquals(List.of("a", "a"), seen(loop, expiry));
  }

  private static List<String> seen(Generation generation, long expiry) {
    return Theatre.at(expiry - 10_000, generation).playTo(expiry + 9_000).stage.seen;
  }
}
