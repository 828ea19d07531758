package org.estation.playlists.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DayPlanModelTest {
  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_walk_agrees_with_the_slow_model(long seed) {
    Program program = RandomPrograms.of(seed);
    Timeline timeline = new Timeline(program);
    for (Region region : program.regions()) {
      for (int day = program.horizon().firstDay(); day <= program.horizon().lastDay(); day++) {
        assertEquals(
            new SlowDay(program, region.name(), day).slots(),
            timeline.day(region.name(), day).slots(),
            "seed " + seed + ", region " + region.name() + ", day " + day);
      }
    }
  }

  @Test
  void the_seeds_reach_what_is_hard() {
    List<String> days = seeds().mapToObj(RandomPrograms::of).flatMap(this::days).toList();
    for (String hard : List.of("I", "F", "R", "IR", "RI", "RF", "FR", "FI")) {
      long reached = days.stream().filter(day -> day.contains(hard)).count();
      assertTrue(reached > 5, hard + " is reached on " + reached + " days only");
    }
  }

  /** Each day as letters: I for an idle slot, R and F for slots of the layers. */
  private Stream<String> days(Program program) {
    Timeline timeline = new Timeline(program);
    return IntStream.rangeClosed(program.horizon().firstDay(), program.horizon().lastDay())
        .mapToObj(day -> timeline.day(Program.MAIN, day).slots())
        .map(slots -> slots.stream().map(this::letter).collect(Collectors.joining()));
  }

  private String letter(Slot slot) {
    return switch (slot) {
      case Slot.Filled filled -> filled.layer().name().substring(0, 1);
      case Slot.Idle _ -> "I";
    };
  }
}
