package org.estation.playlists.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.estation.playlists.Programs;
import org.estation.playlists.model.WholeDayModel;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing in the engine throws on a valid program, whatever is asked between the years 1 and 9999.
 */
class FuzzTest {
  private static final long YEAR_1 = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
  private static final long YEAR_9999 = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();
  private static final long DAY = 86_400_000;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_question_about_a_wild_program_has_an_answer(long seed) {
    Program program = WildPrograms.of(seed);
    Timeline timeline = new Timeline(program);
    Random random = new Random(seed);
    for (Region region : program.regions()) {
      for (int i = 0; i < 3; i++) {
        long instant = instant(program, random);
        ask(timeline, region.name(), instant);
        timeline.nextChange(region.name(), instant);
      }
      ask(timeline, region.name(), YEAR_1 + random.nextInt(2) * (YEAR_9999 - YEAR_1));
    }
  }

  private static long instant(Program program, Random random) {
    long first = (program.horizon().firstDay() - 2) * DAY;
    return Math.min(first + random.nextLong(6 * DAY), YEAR_9999 - DAY);
  }

  private static void ask(Timeline timeline, String region, long instant) {
    Slot slot = timeline.at(region, instant);
    assertTrue(slot.start() <= instant && instant < slot.end());
    long to = Math.min(instant + 3_600_000, YEAR_9999 + 1);
    assertEquals(slot, timeline.between(region, instant, to).getFirst());
    timeline.tally(region, instant, to);
    assertEquals(slot, timeline.explain(region, instant).slot());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void two_wild_programs_can_be_compared(long seed) {
    Timeline one = new Timeline(WildPrograms.of(seed));
    Timeline other = new Timeline(WildPrograms.of(seed + 1));
    long from = WildPrograms.of(seed).horizon().firstDay() * DAY;
    Difference.Stretch stretch = new Difference.Stretch(from, from + DAY);
    Difference.of(one, other, "main", stretch);
    assertEquals(List.of(), Difference.of(one, one, "main", stretch).changes());
  }

  /** Long before the horizon it looks at no day in between; after the last day there is nothing. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10})
  @Timeout(60)
  void the_next_change_is_told_from_the_first_and_the_last_instant_there_is(long seed) {
    Program program = WildPrograms.of(seed);
    Timeline timeline = new Timeline(program);
    long first = timeline.days().startOf(program.horizon().firstDay());
    OptionalLong next = timeline.nextChange("main", YEAR_1);
    next.ifPresent(instant -> assertTrue(instant >= first));
    if (program.horizon().lastDay() < 2_000_000) {
      assertEquals(OptionalLong.empty(), timeline.nextChange("main", YEAR_9999));
    } else {
      timeline.nextChange("main", YEAR_9999);
    }
  }

  static LongStream small() {
    return LongStream.range(0, 1_500).filter(seed -> seed % 10 != 0);
  }

  @Test
  void wild_zones_are_walked_as_the_model_walks_them() {
    small()
        .forEach(seed -> {
          Program program = WildPrograms.of(seed);
          int day = program.horizon().firstDay();
          List<Slot> slots = new Timeline(program).day("main", day).slots();
          WholeDayModel model =
              new WholeDayModel(program, WildPrograms.rules(program.zone()), "main", day);
          if (slots.size() < 500) {
            assertEquals(model.slots(), slots, "seed " + seed);
          }
        });
  }

  @Test
  void a_program_without_anything_has_an_answer_for_every_question() {
    Timeline empty = new Timeline(Programs.in("Asia/Shanghai", Walk.DATE, Walk.DATE).program());
    for (long instant : new long[] {YEAR_1, 0, Walk.MIDNIGHT, YEAR_9999}) {
      ask(empty, "main", instant);
    }
  }
}
