package org.estation.player.playback.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.estation.player.playback.Cue;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Showing;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaybackTest {
  private static final long HOUR = 3_600_000;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void a_day_and_two_hours_show_exactly_what_the_timeline_says(long seed) {
    Generation generation = Programs.loop("a=7 b=31 c=3 d=120 e=11");
    Theatre theatre = new Theatre(new FakeTime(Programs.MIDNIGHT, 40, seed));
    theatre.holdings.follow(generation, Long.MIN_VALUE);

    theatre.playTo(26 * HOUR);

    List<Slot> planned =
        new Timeline(generation.program())
            .between(Program.MAIN, Programs.MIDNIGHT, Programs.MIDNIGHT + 26 * HOUR);
    List<Showing> shown = theatre.witness.showings;
    assertEquals(planned.subList(0, shown.size()), shown.stream().map(Showing::slot).toList());
    assertTrue(planned.size() - shown.size() <= 1);
    for (Showing one : shown.subList(1, shown.size())) {
      Slot.Filled slot = slot(one);
      assertEquals(Play.Outcome.COMPLETED, one.outcome(), one.toString());
      assertEquals(slot.end(), one.end());
      assertTrue(one.start() - slot.start() <= Run.LATEST && one.start() >= slot.start());
    }
    assertTrue(theatre.stage.unseenViews() <= 1);
  }

  @Test
  void a_player_that_starts_in_the_middle_of_a_slot_joins_it_there() {
    Theatre theatre = Theatre.at(14_000, Programs.loop("a=10 b=20")).playTo(35_000);

    assertEquals(List.of("b PARTIAL SCHEDULE late 14.20-30.00"), theatre.witness.lines());
    assertEquals(List.of(4_000L, 0L), theatre.stage.cues.stream().map(Cue::offset).toList());
    assertEquals(
        List.of(20_000L, 10_000L), theatre.stage.cues.stream().map(Cue::duration).toList());
  }

  @Test
  void every_item_is_as_loud_as_the_assignment_says() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20")).playTo(35_000);

    Set<Integer> volumes = theatre.stage.cues.stream().map(Cue::volume).collect(Collectors.toSet());
    assertEquals(Set.of(Programs.VOLUME), volumes);
  }

  @Test
  void the_last_blink_of_a_slot_is_not_joined() {
    Theatre theatre = Theatre.at(9_500, Programs.loop("a=10 b=20")).playTo(31_000);

    assertEquals(List.of("b COMPLETED SCHEDULE - 10.02-30.00"), theatre.witness.lines());
  }

  @Test
  void every_item_is_made_ready_well_before_its_slot() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20"));

    theatre.playTo(7_500);

    assertEquals("b", theatre.stage.cues.getLast().item().id().value());
    assertEquals(List.of("a"), theatre.stage.seen);
  }

  @Test
  void an_item_that_gets_ready_late_is_shown_for_a_part() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20"));
    theatre.stage.readyAfter = 3_400;

    theatre.playTo(31_000);

    assertEquals("b PARTIAL SCHEDULE late 10.42-30.00", theatre.witness.lines().get(1));
  }

  @Test
  void an_item_that_never_gets_ready_is_told_as_failed() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20"));
    theatre.playTo(5_000);
    theatre.stage.readyAfter = HOUR;

    theatre.onTo(17_000);

    assertEquals("b FAILED SCHEDULE not-ready 10.00-10.00", theatre.witness.lines().get(1));
    assertEquals("idle", theatre.stage.seen.getLast());
  }

  @Test
  void a_new_generation_takes_over_where_a_slot_ends_and_not_before_its_time() {
    Generation old = Programs.loop("a=10 b=20");
    Generation fresh = Programs.loop("x=15 y=25");
    Theatre theatre = Theatre.at(0, old);
    theatre.holdings.follow(fresh, Programs.MIDNIGHT + 12_000);

    theatre.playTo(56_000);

    assertEquals(
        List.of(
            "a COMPLETED SCHEDULE - 0.20-10.00",
            "b COMPLETED SCHEDULE - 10.02-30.00",
            "y PARTIAL SCHEDULE late 30.02-40.00",
            "x COMPLETED SCHEDULE - 40.02-55.00"),
        theatre.witness.lines());
    assertEquals(fresh, theatre.witness.showings.getLast().generation());
  }

  @Test
  void nothing_planned_shows_the_idle_card_until_something_is() {
    Theatre theatre = Theatre.at(24 * HOUR - 60_000, Programs.loopFromTomorrow("a=10 b=20"));

    theatre.playTo(24 * HOUR + 11_000);

    assertEquals(List.of("idle", "a", "b"), theatre.stage.seen);
    assertEquals(List.of("-", "a", "b"), theatre.witness.nows);
    assertEquals(List.of("a COMPLETED SCHEDULE - 86400.02-86410.00"), theatre.witness.lines());
  }

  @Test
  void the_first_generation_is_shown_within_two_seconds() {
    Theatre theatre = new Theatre(FakeTime.at(Programs.MIDNIGHT));
    theatre.playTo(4_500);
    assertEquals(List.of("idle"), theatre.stage.seen);

    theatre.holdings.follow(Programs.loop("a=10 b=20"), Long.MIN_VALUE);
    theatre.onTo(6_500);

    assertEquals(List.of("idle", "a"), theatre.stage.seen);
    assertEquals(1, theatre.playback.state().assignment());
  }

  @Test
  void a_stop_tells_how_far_the_running_item_came() {
    Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20")).playTo(18_000);

    CompletableFuture<Void> stopped = theatre.playback.stop();
    theatre.onTo(40_000);

    assertEquals("b PARTIAL SCHEDULE stopped 10.02-18.00", theatre.witness.lines().getLast());
    assertTrue(theatre.witness.stopped && stopped.isDone());
    assertEquals(0, theatre.stage.unseenViews());
  }

  private static Slot.Filled slot(Showing showing) {
    Slot.Filled slot = showing.slot();
    if (slot == null) {
      throw new AssertionError("shown without a slot: " + showing);
    }
    return slot;
  }
}
