package org.estation.playlists.schedule.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.estation.playlists.schedule.recurrence.RecurrenceExamplesTest.Printed;
import org.estation.playlists.schedule.time.LocalDay;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days looked up in a calendar by hand: month ends, leap days, year ends, week 53. */
class RecurrenceTableTest {
  private static final int EVER = new LocalDay(LocalDay.LATEST).number();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # every two months is every two months, and a month without a 31st is passed over
          2026-01-31 | FREQ=MONTHLY;INTERVAL=2 | 2026: 1/31 3/31 5/31 7/31 2027: 1/31
          2026-01-31 | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31 | 2026: 1/31 3/31 5/31 7/31 2027: 1/31
          2026-08-31 | FREQ=MONTHLY;INTERVAL=2 | 2026: 8/31 10/31 12/31 2027: 8/31
          2026-01-31 | FREQ=MONTHLY | 2026: 1/31 3/31 5/31 7/31 8/31 10/31 12/31 2027: 1/31
          2026-01-31 | FREQ=MONTHLY;BYMONTHDAY=-1 | 2026: 1/31 2/28 3/31 4/30 5/31
          2028-01-31 | FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3 | 2028: 1/31 2/29 3/31
          2026-01-30 | FREQ=MONTHLY;BYMONTHDAY=-31 | 2026: 3/1 5/1 7/1 8/1
          2027-12-30 | FREQ=MONTHLY;BYMONTHDAY=30,-2 | 2027: 12/30 2028: 1/30 2/28 3/30
          # leap days
          2024-02-29 | FREQ=YEARLY | 2024: 2/29 2028: 2/29 2032: 2/29
          2096-02-29 | FREQ=YEARLY | 2096: 2/29 2104: 2/29
          2024-02-29 | FREQ=YEARLY;INTERVAL=3 | 2024: 2/29 2036: 2/29
          2024-01-01 | FREQ=YEARLY;BYYEARDAY=60 | 2024: 2/29 2025: 3/1 2026: 3/1 2027: 3/1 2028: 2/29
          2024-01-01 | FREQ=YEARLY;BYYEARDAY=366 | 2024: 12/31 2028: 12/31
          2024-01-01 | FREQ=YEARLY;BYYEARDAY=-366 | 2024: 1/1 2028: 1/1
          2024-01-01 | FREQ=YEARLY;BYYEARDAY=-1,1 | 2024: 1/1 12/31 2025: 1/1 12/31
          # year ends and the weeks across them
          2025-12-29 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU | 2025: 12/29 2026: 1/4,12,18
          2025-12-29 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU | 2025: 12/29 2026: 1/11,12,25,26
          2026-12-30 | FREQ=DAILY;INTERVAL=3 | 2026: 12/30 2027: 1/2,5
          2026-01-01 | FREQ=YEARLY;BYWEEKNO=53 | 2026: 12/31 2032: 12/30
          2026-01-01 | FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU | 2027: 1/3 2033: 1/2
          2019-06-01 | FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO | 2019: 12/30 2021: 1/4 2022: 1/3 2023: 1/2 2024: 1/1 12/30
          2024-06-01 | FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU | 2024: 12/29 2025: 12/28 2027: 1/3 2028: 1/2
          2024-06-01 | FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU | 2024: 12/29 2026: 1/4 2027: 1/3 2028: 1/2 12/31
          # the first day counts only when it fits
          2026-11-22 | FREQ=WEEKLY;BYDAY=MO;COUNT=2 | 2026: 11/23,30
          2026-11-22 | FREQ=MONTHLY;BYDAY=5SU;COUNT=3 | 2026: 11/29 2027: 1/31 5/30
          2026-11-22 | FREQ=DAILY;COUNT=2;INTERVAL=40 | 2026: 11/22 2027: 1/1
          # ends
          2026-11-22 | FREQ=DAILY;UNTIL=20261124 | 2026: 11/22,23,24
          2026-11-22 | FREQ=DAILY;UNTIL=20261124T000000 | 2026: 11/22,23,24
          2026-11-22 | FREQ=WEEKLY;UNTIL=20261128 | 2026: 11/22
          # the third week of May begins on a Monday of 9 to 15 May
          2000-01-01 | FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYMONTHDAY=9,10,11,12,13,14,15 | 2000: 5/15 2001: 5/14 2002: 5/13 2003: 5/12 2004: 5/10
          2020-01-01 | FREQ=YEARLY;BYMONTH=9;BYDAY=3SA | 2020: 9/19 2021: 9/18 2022: 9/17 2023: 9/16
          """)
  void the_days_are_those_of_the_calendar(LocalDate first, String rule, String printed) {
    List<LocalDate> expected = Printed.days(printed);
    LocalDate last = expected.getLast();
    boolean ends = rule.contains("COUNT") || rule.contains("UNTIL");
    assertEquals(
        expected, Printed.days(Recurrence.of(rule), first, ends ? last.plusYears(3) : last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYDAY=-6MO",
        "FREQ=YEARLY;BYDAY=1MO;BYMONTHDAY=20;BYMONTH=1",
        "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2",
        "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31",
        "FREQ=YEARLY;INTERVAL=2147483647;BYYEARDAY=2",
        "FREQ=DAILY;UNTIL=20260101"
      })
  void a_rule_without_a_day_is_known_for_one_in_bounded_time(String rule) {
    RecurrenceDays days = new RecurrenceDays(Recurrence.of(rule), LocalDate.of(2026, 11, 22));
    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> assertFalse(days.reaches(EVER, _ -> true)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
        "FREQ=DAILY;INTERVAL=399;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=YEARLY;INTERVAL=399;BYYEARDAY=366",
        "FREQ=WEEKLY;INTERVAL=53;BYMONTH=2;BYDAY=SU;COUNT=1"
      })
  void a_rare_day_is_found(String rule) {
    RecurrenceDays days = new RecurrenceDays(Recurrence.of(rule), LocalDate.of(2026, 11, 22));
    assertTrue(days.reaches(EVER, _ -> true));
  }

  @Test
  void a_rule_that_began_in_1970_is_as_quick_as_one_that_begins_today() {
    RecurrenceDays days = new RecurrenceDays(Recurrence.of("FREQ=DAILY"), LocalDate.EPOCH);
    int from = LocalDay.of("9990-01-01").number();
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (int i = 0; i < 100; i++) {
            assertEquals(501, days.between(from, from + 500).cardinality());
          }
        });
  }
}
