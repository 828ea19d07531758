package org.estation.shared.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramBoundsTest {
  @ParameterizedTest
  @CsvSource({
    "-1, 0, 1, 1",
    "0, -1, 1, 1",
    "0, 0, 0, 1",
    "0, 0, 1, 0",
    "0, 0, 10001, 1",
    "10000, 0, 1, 1",
    "1, 0, 2147483647, 1",
    "0, 1, 1, 2147483647"
  })
  void a_region_outside_the_picture_is_refused(int left, int top, int width, int height) {
    assertThrows(IllegalArgumentException.class, () -> new Region("r", left, top, width, height));
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0, 1100", "-1, 0", "-2147483648, 2147483647", "2147483000, 2147483647"})
  void a_horizon_is_one_to_1100_days_of_the_calendar(int first, int last) {
    assertThrows(IllegalArgumentException.class, () -> new Horizon(first, last));
  }

  @ParameterizedTest
  @CsvSource({"-1, 60", "1440, 1441", "480, 480", "480, 479", "0, 1441", "1439, 2880"})
  void an_interval_starts_on_its_day_and_lasts_at_most_24_hours(int from, int to) {
    assertThrows(IllegalArgumentException.class, () -> new Interval(from, to));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0, 1440", "1439, 1440", "1439, 2879", "1080, 1860"})
  void an_interval_may_be_a_minute_or_a_day_and_may_pass_midnight(int from, int to) {
    assertEquals(to - from, new Interval(from, to).to() - from);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1441, 0", "15, 15", "15, -1"})
  void a_cadence_comes_at_least_daily_and_begins_in_its_first_round(int every, int at) {
    assertThrows(IllegalArgumentException.class, () -> new Cadence(every, at));
  }

  @Test
  void a_zone_has_ascending_transitions_and_not_too_many() {
    ZoneOffsets.Transition transition = new ZoneOffsets.Transition(0, 3600);
    List<ZoneOffsets.Transition> twice = List.of(transition, transition);
    assertThrows(IllegalArgumentException.class, () -> new ZoneOffsets("z", 0, twice));
    List<ZoneOffsets.Transition> many =
        IntStream.range(0, 1_001).mapToObj(i -> new ZoneOffsets.Transition(i, 0)).toList();
    assertThrows(IllegalArgumentException.class, () -> new ZoneOffsets("z", 0, many));
    assertThrows(
        IllegalArgumentException.class, () -> new ZoneOffsets("z", Integer.MIN_VALUE, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new ZoneOffsets("长".repeat(65), 0, List.of()));
  }

  @Test
  void an_article_is_bounded() {
    Block.Heading heading = new Block.Heading("h");
    String tooLong = "长".repeat(201);
    assertThrows(IllegalArgumentException.class, () -> new Article(tooLong, List.of(heading)));
    assertThrows(IllegalArgumentException.class, () -> new Article("t", List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Block.Heading(" "));
    assertThrows(IllegalArgumentException.class, () -> new Block.Paragraph("长".repeat(5_001)));
  }
}
