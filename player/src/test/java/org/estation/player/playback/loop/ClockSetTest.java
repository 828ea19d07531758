package org.estation.player.playback.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClockSetTest {
  private final Theatre theatre = Theatre.at(0, Programs.loop("a=10 b=20"));

  @Test
  void a_clock_set_forward_joins_what_is_due_by_the_new_time() {
    theatre.playTo(4_500);

    theatre.time.set(Programs.MIDNIGHT + 15_000);
    theatre.onTo(31_000);

    assertEquals(
        List.of("a PARTIAL SCHEDULE clock-set 0.20-5.20", "b PARTIAL SCHEDULE late 15.90-30.00"),
        theatre.witness.lines());
  }

  @Test
  void a_clock_set_back_never_makes_plays_overlap() {
    theatre.playTo(18_500);

    theatre.time.set(Programs.MIDNIGHT + 14_000);
    theatre.onTo(31_000);

    assertEquals(
        List.of(
            "a COMPLETED SCHEDULE - 0.20-10.00",
            "b PARTIAL SCHEDULE clock-set 10.02-14.52",
            "b PARTIAL SCHEDULE late 14.72-30.00"),
        theatre.witness.lines());
  }

  @Test
  void a_clock_corrected_by_a_little_changes_nothing() {
    theatre.playTo(4_500);

    theatre.time.set(Programs.MIDNIGHT + 4_700);
    theatre.onTo(31_000);

    assertEquals(
        List.of("a COMPLETED SCHEDULE - 0.20-10.00", "b COMPLETED SCHEDULE - 10.02-30.00"),
        theatre.witness.lines());
  }
}
