package org.estation.playlists.schedule.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.estation.playlists.schedule.recurrence.RecurrenceExamplesTest.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where lib-recur's own expansion leaves RFC 5545, and that it is a second witness for all rules
 * without such a trap.
 */
class RecurrenceTrapTest {
  private static final String GAVE_UP = "too many";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the first set is the whole year's: its second April, August or December day lies in August
          2018-06-05 | FREQ=YEARLY;BYMONTH=4,8,12;BYSETPOS=2 | 2018: 8/5 2019: 8/5
          # 2013-10-27 is the eighth Sunday of its set, not the fourth
          2013-10-22 | FREQ=YEARLY;BYMONTH=7,10;BYDAY=SU;BYSETPOS=1,4 | 2014: 7/6,27 2015: 7/5,26
          # 2027 to 2031 have 52 weeks
          2027-01-05 | FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO | 2032: 12/27 2037: 12/28
          # a day of the month without a month is one of each month
          2026-11-22 | FREQ=YEARLY;BYMONTHDAY=1 | 2026: 12/1 2027: 1/1 2/1 3/1
          # each 28 years, but for 2100
          1970-01-01 | FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=2 | 1988: 2/29 2016: 2/29
          2072-03-01 | FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO | 2112: 2/29
          """)
  void a_trap_of_the_library_is_none_here(LocalDate first, String rule, String printed)
      throws InvalidRecurrenceRuleException {
    List<LocalDate> expected = Printed.days(printed);
    LocalDate last = expected.getLast();
    assertEquals(expected, Printed.days(Recurrence.of(rule), first, last));
    assertEquals(expected, new SlowRecurrence(Recurrence.of(rule), first).upTo(last));
    assertNotEquals(expected, library(rule, first, last), "the library has changed: good news");
  }

  @Test
  void the_library_agrees_where_no_trap_is() throws InvalidRecurrenceRuleException {
    int compared = 0;
    for (long seed = 0; seed < 2_000; seed++) {
      RandomRecurrences random = new RandomRecurrences(seed);
      LocalDate start = random.start();
      Recurrence rule = random.ended(random.rule(start), start);
      LocalDate last = start.plusYears(5);
      List<LocalDate> days = Printed.days(rule, start, last);
      if (isPlain(rule) && !days.isEmpty()) {
        assertEquals(days, library(rule.toString(), start, last), seed + ": " + rule + start);
        compared++;
      }
    }
    assertTrue(compared > 600, compared + " compared");
  }

  private static boolean isPlain(Recurrence rule) {
    boolean isYearly = rule.frequency() == Frequency.YEARLY;
    return rule.weekNumbers().isEmpty()
        && rule.positions().isEmpty()
        && rule.yearDays().isEmpty()
        && !(isYearly && rule.months().isEmpty() && !rule.monthDays().isEmpty());
  }

  private static List<LocalDate> library(String text, LocalDate first, LocalDate last)
      throws InvalidRecurrenceRuleException {
    List<LocalDate> days = new ArrayList<>();
    try {
      RecurrenceRuleIterator all =
          new RecurrenceRule(text, RfcMode.RFC5545_STRICT)
              .iterator(
                  new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
      while (all.hasNext() && !day(all.peekDateTime()).isAfter(last)) {
        days.add(day(all.peekDateTime()));
        all.nextDateTime();
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      assertTrue(String.valueOf(e.getMessage()).contains(GAVE_UP), e.getMessage());
    }
    return days;
  }

  private static LocalDate day(DateTime instance) {
    return LocalDate.of(instance.getYear(), instance.getMonth() + 1, instance.getDayOfMonth());
  }
}
