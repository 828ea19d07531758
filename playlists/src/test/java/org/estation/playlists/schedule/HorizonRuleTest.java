package org.estation.playlists.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.estation.shared.program.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonRuleTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 2026-10-01, 2027-12-31",
    "2026-11-26, 2026-10-01, 2027-12-31",
    "2026-11-27, 2026-10-01, 2028-03-31",
    "2026-12-31, 2026-10-01, 2028-03-31",
    "2027-01-01, 2027-01-01, 2028-03-31",
    "2028-02-29, 2028-01-01, 2029-06-30"
  })
  void a_horizon_runs_from_a_quarters_first_day_to_a_quarters_last(
      LocalDate today, LocalDate first, LocalDate last) {
    Horizon horizon = HorizonRule.on(today);
    assertEquals(first, LocalDate.ofEpochDay(horizon.firstDay()));
    assertEquals(last, LocalDate.ofEpochDay(horizon.lastDay()));
  }

  @Test
  void every_day_of_ten_years_has_400_days_ahead_and_a_quarters_end() {
    for (LocalDate today = LocalDate.of(2026, 1, 1);
        today.getYear() < 2036;
        today = today.plusDays(1)) {
      Horizon horizon = HorizonRule.on(today);
      long ahead = horizon.lastDay() - today.toEpochDay();
      assertTrue(ahead >= 400 && ahead < 400 + 92, today + ": " + ahead);
      LocalDate after = LocalDate.ofEpochDay(horizon.lastDay() + 1L);
      assertEquals(1, after.getDayOfMonth());
      assertEquals(1, after.getMonthValue() % 3);
    }
  }
}
