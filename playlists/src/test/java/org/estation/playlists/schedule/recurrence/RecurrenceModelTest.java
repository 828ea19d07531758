package org.estation.playlists.schedule.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.schedule.recurrence.RecurrenceExamplesTest.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with a second, slow implementation. */
class RecurrenceModelTest {
  private static final int RULES = 250;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void random_rules_have_the_days_of_the_slow_model(int batch) {
    int days = 0;
    for (long seed = batch * (long) RULES; seed < (batch + 1L) * RULES; seed++) {
      RandomRecurrences random = new RandomRecurrences(seed);
      LocalDate start = random.start();
      Recurrence rule = random.ended(random.rule(start), start);
      LocalDate end = start.plusYears(6);
      List<LocalDate> expected = new SlowRecurrence(rule, start).upTo(end);
      String told = "seed " + seed + ": " + rule + " from " + start;
      assertEquals(expected, Printed.days(rule, start, end), told);
      assertLooksAhead(expected, rule, start, told);
      days += expected.size();
    }
    assertTrue(days > 4_000, days + " days");
  }

  private static void assertLooksAhead(
      List<LocalDate> all, Recurrence rule, LocalDate start, String told) {
    LocalDate from = start.plusYears(4);
    LocalDate to = from.plusDays(400);
    int first = Math.toIntExact(from.toEpochDay());
    List<LocalDate> found =
        new RecurrenceDays(rule, start)
            .between(first, first + 400).stream().mapToObj(day -> from.plusDays(day)).toList();
    List<LocalDate> expected =
        all.stream().filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    assertEquals(expected, found, told);
  }

  @Test
  void every_random_rule_reads_back_as_it_is_written() {
    for (long seed = 0; seed < 2_000; seed++) {
      RandomRecurrences random = new RandomRecurrences(seed);
      LocalDate start = random.start();
      Recurrence rule = random.ended(random.rule(start), start);
      assertEquals(rule, Recurrence.of(rule.toString()));
    }
  }
}
