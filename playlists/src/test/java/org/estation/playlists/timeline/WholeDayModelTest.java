package org.estation.playlists.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.estation.playlists.model.Reach;
import org.estation.playlists.model.WholeDayModel;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the model walk the same days. */
class WholeDayModelTest {
  private static final int BATCHES = 70;
  private static final int BATCH = 100;

  /** How many days have reached each rule. */
  private static final Map<Reach, Integer> REACHED = new EnumMap<>(Reach.class);

  static IntStream batches() {
    return IntStream.range(0, BATCHES);
  }

  @ParameterizedTest(name = "seeds from {0} hundred on")
  @MethodSource("batches")
  void the_walk_agrees_with_the_slow_model(int batch) {
    for (long seed = (long) batch * BATCH; seed < (batch + 1L) * BATCH; seed++) {
      agrees(seed);
    }
  }

  private static void agrees(long seed) {
    Program program = RandomPrograms.of(seed);
    Timeline timeline = new Timeline(program);
    for (Region region : program.regions()) {
      for (int day = program.horizon().firstDay(); day <= program.horizon().lastDay(); day++) {
        WholeDayModel model = new WholeDayModel(program, region.name(), day);
        assertEquals(
            model.slots(),
            timeline.day(region.name(), day).slots(),
            "seed " + seed + ", region " + region.name() + ", day " + day);
        note(model.reached());
      }
    }
  }

  private static synchronized void note(Set<Reach> reached) {
    reached.forEach(one -> REACHED.merge(one, 1, Integer::sum));
  }

  @AfterAll
  static void every_rule_was_reached_on_many_days() {
    for (Reach one : Reach.values()) {
      int days = REACHED.getOrDefault(one, 0);
      assertTrue(days >= 20, one + " is reached on " + days + " days only");
    }
  }
}
