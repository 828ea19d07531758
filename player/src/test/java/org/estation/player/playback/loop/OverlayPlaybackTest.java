package org.estation.player.playback.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import org.estation.player.playback.Cue;
import org.estation.player.playback.WarningCue;
import org.estation.shared.alerts.Alert;
import org.estation.shared.assignment.Hours;
import org.estation.shared.assignment.Settings;
import org.estation.shared.program.Interval;
import org.junit.jupiter.api.Test;

/** What lies over the timeline; each slot is a minute of a, b, c, … */
class OverlayPlaybackTest {
  private final Theatre theatre = Theatre.at(0, Programs.loop("a=60 b=60 c=60 d=60", "x"));

  @Test
  void the_display_goes_off_and_on_at_its_hours_and_nothing_is_recorded_between() {
    theatre.holdings.run(new Settings(hours(0, 1), List.of(), 100));
    theatre.playTo(30_000);
    theatre.holdings.run(new Settings(hours(2, 4), List.of(), 100));
    theatre.onTo(241_000);

    assertEquals(List.of("a", "dark", "c", "d", "dark"), theatre.stage.seen);
    assertEquals(
        List.of("a PARTIAL SCHEDULE power-off 0.20-30.20"), theatre.witness.lines().subList(0, 1));
    assertEquals(
        List.of("c COMPLETED SCHEDULE - 120.02-180.00", "d COMPLETED SCHEDULE - 180.02-240.00"),
        theatre.witness.lines().subList(1, 3));
    assertEquals(List.of("a", "-", "c", "d", "-"), theatre.witness.nows);
  }

  @Test
  void a_display_that_goes_on_in_the_middle_of_a_slot_joins_it_there() {
    theatre.holdings.run(new Settings(hours(2, 1440), List.of(), 100));
    theatre.holdings.follow(Programs.loop("a=90 b=90"), Long.MIN_VALUE);

    theatre.playTo(185_000);

    assertEquals(List.of("dark", "b", "a"), theatre.stage.seen);
    assertEquals(30_000, theatre.stage.cues.getFirst().offset());
    assertEquals("b PARTIAL SCHEDULE late 120.02-180.00", theatre.witness.lines().getFirst());
  }

  @Test
  void quiet_hours_silence_what_plays_at_once_and_give_its_voice_back() {
    theatre.holdings.run(new Settings(List.of(), hours(1, 3), 70));
    theatre.holdings.follow(Programs.loop("a=240"), Long.MIN_VALUE);

    theatre.playTo(181_000);

    assertEquals(70, theatre.stage.cues.getFirst().volume());
    assertEquals(List.of("a=0", "a=70"), theatre.stage.volumes);
  }

  @Test
  void an_alert_cuts_the_slot_at_once_and_then_the_screen_is_back_on_its_timeline() {
    theatre.playTo(30_000);

    theatre.holdings.proclaim(Warnings.document(Warnings.alert("w", Alert.Level.RED, 0, 100)));
    theatre.playback.hurry();
    theatre.onTo(30_300);
    assertEquals(List.of("a", "w"), theatre.stage.seen);
    theatre.onTo(121_000);

    assertEquals(
        List.of(
            "a CUT SCHEDULE alert 0.20-30.00",
            "w COMPLETED ALERT - 30.20-100.00",
            "b PARTIAL SCHEDULE late 100.02-120.00"),
        theatre.witness.lines());
    assertEquals(List.of(0L, 40_000L, 0L), theatre.stage.cues.stream().map(Cue::offset).toList());
  }

  @Test
  void a_withdrawn_alert_gives_way_within_a_second() {
    theatre.holdings.proclaim(Warnings.document(Warnings.alert("w", Alert.Level.RED, 0, 3_000)));
    theatre.playTo(70_000);

    theatre.holdings.proclaim(Warnings.document());
    theatre.onTo(71_300);

    assertEquals("b", theatre.stage.seen.getLast());
    theatre.onTo(121_000);
    assertEquals("w CUT ALERT alerts-changed", theatre.witness.lines().getFirst().substring(0, 26));
  }

  @Test
  void an_alert_that_comes_due_is_shown_to_the_moment() {
    theatre.holdings.proclaim(Warnings.document(Warnings.alert("w", Alert.Level.BLUE, 30, 60)));

    theatre.playTo(61_000);

    assertEquals(
        List.of("a CUT SCHEDULE alert 0.20-30.00", "w COMPLETED ALERT - 30.20-60.00"),
        theatre.witness.lines());
  }

  @Test
  void the_worst_goes_first_then_each_in_turn_with_its_pictures() {
    theatre.holdings.proclaim(
        Warnings.document(
            Warnings.alert("blue", Alert.Level.BLUE, 0, 3_000),
            Warnings.alert("red", Alert.Level.RED, 0, 3_000, Warnings.medium("image/png"))));

    theatre.playTo(39_000);

    assertEquals(List.of("red", "red/image/png", "blue", "red"), theatre.stage.seen);
    assertEquals(
        List.of("red COMPLETED ALERT - 0.20-20.00", "blue COMPLETED ALERT - 20.02-30.00"),
        theatre.witness.lines());
  }

  @Test
  void a_medium_that_is_not_there_or_broken_leaves_its_card_on_the_screen() {
    theatre.holdings.lose("video/mp4");
    theatre.stage.breaks("w/image/png", "picture-broken");
    theatre.holdings.proclaim(
        Warnings.document(
            Warnings.alert(
                "w",
                Alert.Level.RED,
                0,
                3_000,
                Warnings.medium("video/mp4"),
                Warnings.medium("image/png"))));

    theatre.playTo(59_000);

    assertEquals(List.of("w"), theatre.stage.seen.stream().distinct().toList());
    assertEquals(
        List.of("w COMPLETED ALERT - 0.20-10.00", "w FAILED ALERT picture-broken 10.00-10.00"),
        theatre.witness.lines());
  }

  @Test
  void a_long_alert_is_told_every_five_minutes() {
    theatre.holdings.proclaim(Warnings.document(Warnings.alert("w", Alert.Level.RED, 0, 800)));

    theatre.playTo(801_000);

    assertEquals(
        List.of(
            "w COMPLETED ALERT - 0.20-310.00",
            "w COMPLETED ALERT - 310.02-620.00",
            "w COMPLETED ALERT - 620.02-800.00"),
        theatre.witness.lines().subList(0, 3));
  }

  @Test
  void a_blackout_hides_the_program_but_no_alert() {
    theatre.playTo(30_000);
    theatre.holdings.proclaim(Warnings.blackout(0));
    theatre.onTo(62_000);
    assertEquals(List.of("a", "blackout"), theatre.stage.seen);

    theatre.holdings.proclaim(Warnings.blackout(200, Warnings.alert("w", Alert.Level.RED, 60, 70)));
    theatre.onTo(201_000);

    assertEquals(List.of("a", "blackout", "w", "blackout", "d"), theatre.stage.seen);
    assertEquals("a CUT SCHEDULE blackout 0.20-30.20", theatre.witness.lines().getFirst());
  }

  @Test
  void a_drill_is_over_the_program_but_under_blackouts_and_dark_hours() {
    Alert drill = Warnings.drill("drill", 0, 3_000);
    theatre.holdings.proclaim(Warnings.document(drill));
    theatre.playTo(5_000);
    theatre.holdings.proclaim(Warnings.blackout(0, drill));
    theatre.onTo(8_000);
    theatre.holdings.proclaim(Warnings.document(drill));
    theatre.holdings.run(new Settings(hours(5, 6), List.of(), 100));
    theatre.onTo(12_000);
    theatre.holdings.proclaim(
        Warnings.document(drill, Warnings.alert("w", Alert.Level.BLUE, 0, 3_000)));
    theatre.onTo(15_000);

    assertEquals(List.of("drill", "blackout", "dark", "w"), theatre.stage.seen);
  }

  @Test
  void only_a_real_alert_is_heard_in_quiet_hours() {
    theatre.holdings.run(new Settings(List.of(), hours(0, 1440), 70));
    theatre.holdings.proclaim(Warnings.document(Warnings.drill("drill", 0, 3_000)));
    theatre.playTo(5_000);
    theatre.holdings.proclaim(Warnings.document(Warnings.alert("w", Alert.Level.RED, 0, 3_000)));
    theatre.onTo(6_500);

    assertEquals(List.of(0, 70), theatre.stage.warnings.stream().map(WarningCue::volume).toList());
  }

  @Test
  void without_trusted_time_a_fresh_alert_is_shown_rather_than_not() {
    theatre.time.trust(false);
    theatre.holdings.proclaim(
        Warnings.document(
            Warnings.alert("soon", Alert.Level.RED, 1_000, 3_000),
            Warnings.alert("over", Alert.Level.RED, -10, 0),
            Warnings.drill("drill", 0, 3_000)));

    theatre.playTo(25_000);

    assertEquals(List.of("soon"), theatre.stage.seen.stream().distinct().toList());
  }

  @Test
  void without_trusted_time_a_document_of_yesterday_counts_no_more() {
    theatre.time.trust(false);
    theatre.time.set(Programs.MIDNIGHT + 86_400_000);
    theatre.holdings.proclaim(Warnings.document(Warnings.alert("w", Alert.Level.RED, 0, 200_000)));

    theatre.playTo(86_410_000);

    assertEquals(List.of("x"), theatre.stage.seen);
  }

  @Test
  void what_is_withdrawn_leaves_at_once_and_is_passed_over_from_then_on() {
    theatre.playTo(30_000);

    theatre.holdings.proclaim(Warnings.withdrawing("a"));
    theatre.onTo(30_300);
    assertEquals(List.of("a", "idle"), theatre.stage.seen);
    theatre.onTo(299_000);

    assertEquals(List.of("a", "idle", "x", "b", "c", "d", "x"), theatre.stage.seen);
    assertEquals("a CUT SCHEDULE withdrawn 0.20-30.20", theatre.witness.lines().getFirst());
    assertEquals("a SKIPPED SCHEDULE withdrawn 240.00-240.00", theatre.witness.lines().get(5));
  }

  @Test
  void what_is_withdrawn_stands_in_for_nothing_and_what_was_ready_is_not_shown() {
    theatre.playTo(58_000);

    theatre.holdings.proclaim(Warnings.withdrawing("b", "x"));
    theatre.onTo(121_000);

    assertEquals(List.of("a", "idle", "c"), theatre.stage.seen);
    assertEquals(
        List.of("a COMPLETED SCHEDULE - 0.20-60.00", "b SKIPPED SCHEDULE withdrawn 60.00-60.00"),
        theatre.witness.lines());
    assertEquals(0, theatre.stage.unseenViews());
  }

  private static List<Hours> hours(int from, int to) {
    return List.of(new Hours(List.of(DayOfWeek.values()), List.of(new Interval(from, to))));
  }
}
