package org.estation.bench.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.estation.shared.json.Json;
import org.junit.jupiter.api.Test;

final class SummaryTest {
  private static final List<Console.Play> PLAYS =
      List.of(
          play(0, 4_000, "PARTIAL"),
          play(4_000, 14_000, "COMPLETED"),
          play(14_000, 24_500, "COMPLETED"),
          play(24_500, 25_500, "CUT"),
          play(25_500, 35_500, "FAILED"),
          play(35_500, 36_500, "SKIPPED"));

  private static Console.Play play(long start, long end, String outcome) {
    return new Console.Play("screen", "item", start, end, outcome, "COUNTED");
  }

  @Test
  void plays_are_counted_by_outcome() {
    assertEquals(
        Map.of("PARTIAL", 1L, "COMPLETED", 2L, "CUT", 1L, "FAILED", 1L, "SKIPPED", 1L),
        Summary.count(PLAYS));
  }

  @Test
  void only_what_was_shown_counts_as_played_time() {
    assertEquals(25.5, Summary.secondsShown(PLAYS));
  }

  @Test
  void the_summary_has_exactly_its_members() {
    Summary summary = new Summary(9, 0, 1_000, Summary.count(PLAYS), 25.5, 36.5, 1_234, "/p.png");

    assertEquals(
        "{\"itemsHarvested\":9,\"itemsRefused\":0,\"bytesCached\":1000,\"plays\":"
            + "{\"COMPLETED\":2,\"CUT\":1,\"FAILED\":1,\"PARTIAL\":1,\"SKIPPED\":1},"
            + "\"secondsPlayed\":25.5,\"wallSeconds\":36.5,\"firstPictureMillis\":1234,"
            + "\"screenshot\":\"/p.png\"}",
        new String(Json.bytes(summary), StandardCharsets.UTF_8));
  }
}
