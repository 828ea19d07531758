package org.estation.player.playback.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.estation.shared.assignment.Hours;
import org.estation.shared.program.Interval;
import org.estation.shared.program.ZoneOffsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalHoursTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneOffsets ZONE =
      new ZoneOffsets(
          "Europe/Berlin",
          7_200,
          List.of(
              new ZoneOffsets.Transition(1_792_890_000_000L, 3_600),
              new ZoneOffsets.Transition(1_806_195_600_000L, 7_200)));

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2026-11-23T07:59:59, false",
    "2026-11-23T08:00:00, true",
    "2026-11-23T11:59:59, true",
    "2026-11-23T12:00:00, false",
    "2026-11-23T22:00:00, true",
    "2026-11-24T05:59:59, true",
    "2026-11-24T06:00:00, false",
    "2026-11-28T05:59:00, true",
    "2026-11-28T08:00:00, false",
    "2026-11-28T22:30:00, false",
    "2026-11-30T05:59:00, false"
  })
  void hours_of_workdays_hold_by_local_time_and_reach_into_the_next_day(
      LocalDateTime local, boolean held) {
    LocalHours workdays =
        new LocalHours(
            ZONE,
            List.of(
                new Hours(
                    List.of(DayOfWeek.values()).subList(0, 5),
                    List.of(new Interval(480, 720), new Interval(1_320, 1_800)))));

    assertEquals(held, workdays.hold(instant(local)));
  }

  @Test
  void an_hour_that_comes_twice_counts_whole() {
    LocalHours early = everyDay(120, 180);
    long first = LocalDate.of(2026, 10, 25).atTime(2, 0).atZone(BERLIN).toInstant().toEpochMilli();

    assertFalse(early.hold(first - 1));
    assertTrue(early.hold(first));
    assertTrue(early.hold(first + 7_199_999));
    assertFalse(early.hold(first + 7_200_000));
  }

  @Test
  void an_hour_that_is_left_out_is_none_and_what_reaches_over_it_is_shorter() {
    long gap = LocalDate.of(2027, 3, 28).atTime(3, 0).atZone(BERLIN).toInstant().toEpochMilli();

    assertFalse(everyDay(120, 180).hold(gap - 1));
    assertFalse(everyDay(120, 180).hold(gap));
    LocalHours night = everyDay(1_380, 1_620);
    assertTrue(night.hold(gap - 1));
    assertFalse(night.hold(gap));
    assertEquals(gap, night.nextEdge(gap - 1));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2026-11-23T07:00:00, 2026-11-23T08:00:00",
    "2026-11-23T08:00:00, 2026-11-23T20:00:00",
    "2026-11-23T20:00:00, 2026-11-30T08:00:00"
  })
  void the_next_edge_is_the_next_beginning_or_end(LocalDateTime local, LocalDateTime edge) {
    LocalHours mondays =
        new LocalHours(
            ZONE, List.of(new Hours(List.of(DayOfWeek.MONDAY), List.of(new Interval(480, 1_200)))));

    assertEquals(instant(edge), mondays.nextEdge(instant(local)));
  }

  @Test
  void no_hours_hold_never_and_have_no_edge() {
    LocalHours none = new LocalHours(ZONE, List.of());

    assertFalse(none.hold(1_795_305_600_000L));
    assertEquals(Long.MAX_VALUE, none.nextEdge(1_795_305_600_000L));
  }

  private static LocalHours everyDay(int from, int to) {
    return new LocalHours(
        ZONE, List.of(new Hours(List.of(DayOfWeek.values()), List.of(new Interval(from, to)))));
  }

  private static long instant(LocalDateTime local) {
    return local.atZone(BERLIN).toInstant().toEpochMilli();
  }
}
