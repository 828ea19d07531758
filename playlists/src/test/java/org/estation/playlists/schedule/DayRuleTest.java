package org.estation.playlists.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.Programs;
import org.estation.shared.program.Booking.DayRange;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;

class DayRuleTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);
  private static final int DAY = Programs.day(FIRST);
  private static final Horizon HORIZON = new Horizon(DAY - 10, DAY + 10);

  @Test
  void a_rule_without_an_end_reaches_to_the_horizon() {
    assertEquals(List.of(new DayRange(DAY, DAY + 10)), new DayRule(FIRST, null).daysIn(HORIZON));
  }

  @Test
  void a_rule_is_cut_to_the_horizon_on_both_sides() {
    DayRule inside = new DayRule(FIRST, FIRST.plusDays(2));
    assertEquals(List.of(new DayRange(DAY, DAY + 2)), inside.daysIn(HORIZON));
    DayRule around = new DayRule(FIRST.minusYears(1), FIRST.plusYears(1));
    assertEquals(List.of(new DayRange(DAY - 10, DAY + 10)), around.daysIn(HORIZON));
  }

  @Test
  void a_rule_that_misses_the_horizon_has_no_days() {
    DayRule before = new DayRule(FIRST.minusDays(20), FIRST.minusDays(11));
    assertEquals(List.of(), before.daysIn(HORIZON));
    assertEquals(List.of(), new DayRule(FIRST.plusDays(11), null).daysIn(HORIZON));
    DayRule touching = new DayRule(FIRST.minusDays(20), FIRST.minusDays(10));
    assertEquals(List.of(new DayRange(DAY - 10, DAY - 10)), touching.daysIn(HORIZON));
  }

  @Test
  void a_rule_says_itself_in_both_languages() {
    assertEquals(
        new Words("每天，自 2026年11月22日起", "Every day from 22 November 2026"),
        new DayRule(FIRST, null).words());
    assertEquals(
        new Words("每天，2026年11月22日至 2027年3月1日", "Every day from 22 November 2026 to 1 March 2027"),
        new DayRule(FIRST, LocalDate.of(2027, 3, 1)).words());
    assertEquals(
        new Words("仅 2026年11月22日", "On 22 November 2026 only"), new DayRule(FIRST, FIRST).words());
  }

  @Test
  void days_that_end_before_they_begin_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new DayRule(FIRST, FIRST.minusDays(1)));
  }
}
