package org.estation.playlists.timeline;

import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.Programs;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Run;
import org.estation.shared.proof.RunDigest;
import org.junit.jupiter.api.Test;

class RunExpansionTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 22);
  private static final int DAY = Programs.day(DATE);
  private static final long MIDNIGHT = Instant.parse("2026-11-21T16:00:00Z").toEpochMilli();
  private static final long HOUR = 3_600_000;
  private static final Sha256 NOTHING = Sha256.of(new byte[0]);

  private final Timeline timeline =
      new Timeline(
          Programs.in("Asia/Shanghai", DATE, DATE.plusDays(1))
              .booking(
                  "r",
                  Layer.REGULAR,
                  share(),
                  item("a", 2 * HOUR, null, MIDNIGHT + 12 * HOUR),
                  item("b", HOUR, null, MIDNIGHT + 12 * HOUR))
              .program());

  @Test
  void a_run_expands_into_exactly_its_slots() {
    Run run = run(MIDNIGHT + 2 * HOUR, MIDNIGHT + 6 * HOUR, 3, digest(2, "b", 3, "a", 5, "b"));
    RunExpansion.Expanded expanded =
        assertInstanceOf(RunExpansion.Expanded.class, RunExpansion.of(timeline, run));
    assertEquals(
        timeline.between(Program.MAIN, run.start(), run.end()), List.copyOf(expanded.slots()));
  }

  @Test
  void a_run_may_begin_and_end_with_its_day() {
    Run first = run(MIDNIGHT, MIDNIGHT + 2 * HOUR, 1, digest(0, "a"));
    assertInstanceOf(RunExpansion.Expanded.class, RunExpansion.of(timeline, first));
  }

  @Test
  void each_kind_of_misfit_is_refused_with_its_reason() {
    Sha256 right = digest(2, "b");
    long from = MIDNIGHT + 2 * HOUR;
    refused(RunExpansion.Reason.STARTS_INSIDE_SLOT, run(from - 1, from + HOUR, 1, right));
    refused(RunExpansion.Reason.ENDS_INSIDE_SLOT, run(from, from + HOUR + 1, 1, right));
    refused(RunExpansion.Reason.COUNT_DIFFERS, run(from, from + HOUR, 2, right));
    refused(RunExpansion.Reason.DIGEST_DIFFERS, run(from, from + HOUR, 1, digest(2, "a")));
    refused(RunExpansion.Reason.DIGEST_DIFFERS, run(from, from + HOUR, 1, NOTHING));
    refused(RunExpansion.Reason.CROSSES_DAY, run(MIDNIGHT - 1, from, 1, right));
    refused(RunExpansion.Reason.CROSSES_DAY, run(from, MIDNIGHT + 24 * HOUR + 1, 1, right));
    refused(RunExpansion.Reason.CROSSES_DAY, run(from, Long.MAX_VALUE, 1, right));
    refused(RunExpansion.Reason.CROSSES_DAY, run(Long.MIN_VALUE, from, 1, right));
    refused(RunExpansion.Reason.CONTAINS_IDLE, run(from, MIDNIGHT + 24 * HOUR, 9, right));
  }

  @Test
  void a_run_of_another_region_or_of_a_day_outside_the_horizon_is_refused() {
    refused(
        RunExpansion.Reason.UNKNOWN_REGION,
        run("side", DAY, MIDNIGHT, MIDNIGHT + HOUR, 1, NOTHING));
    refused(
        RunExpansion.Reason.OUTSIDE_HORIZON,
        run("main", DAY - 1, MIDNIGHT - HOUR, MIDNIGHT, 1, NOTHING));
    refused(
        RunExpansion.Reason.OUTSIDE_HORIZON,
        run("main", Integer.MAX_VALUE, MIDNIGHT, MIDNIGHT + HOUR, 1, NOTHING));
  }

  @Test
  void a_plan_of_another_day_is_a_broken_contract() {
    DayPlan plan = timeline.day(Program.MAIN, DAY + 1);
    Run run = run(MIDNIGHT, MIDNIGHT + 2 * HOUR, 1, digest(0, "a"));
    assertThrows(IllegalArgumentException.class, () -> RunExpansion.of(plan, run));
  }

  private void refused(RunExpansion.Reason reason, Run run) {
    assertEquals(new RunExpansion.Refused(reason), RunExpansion.of(timeline, run));
  }

  private static Run run(long start, long end, int slots, Sha256 digest) {
    return run(Program.MAIN, DAY, start, end, slots, digest);
  }

  private static Run run(String region, int day, long start, long end, int slots, Sha256 digest) {
    Circumstances circumstances =
        new Circumstances(new ScreenId("screen"), NOTHING, 1, "boot", 0, 20, false);
    Run.Quality quality = Run.Quality.NONE;
    return new Run(1, circumstances, region, day, start, end, slots, digest, quality);
  }

  /** The digest of hours since midnight and items. */
  private static Sha256 digest(Object... hoursAndItems) {
    RunDigest digest = new RunDigest();
    for (int i = 0; i < hoursAndItems.length; i += 2) {
      digest.add(
          MIDNIGHT + (Integer) hoursAndItems[i] * HOUR, new ItemId((String) hoursAndItems[i + 1]));
    }
    return digest.finish();
  }
}
