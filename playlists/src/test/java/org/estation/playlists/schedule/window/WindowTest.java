package org.estation.playlists.schedule.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.estation.playlists.schedule.Samples;
import org.estation.playlists.schedule.calendar.CalendarDays;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.shared.program.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
  private static final int FROM = LocalDay.of("2026-05-01").number();
  private static final int TO = LocalDay.of("2026-05-31").number();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # first and last, cut to the stretch
          2026-05-12 2026-05-14                               | 12 13 14
          2026-05-30                                          | 30 31
          2026-04-01 2026-05-02                               | 1 2
          2026-06-01                                          |
          2026-04-01 2026-04-30                               |
          # a recurrence begins on the first day, wherever the stretch does
          2026-04-20 rule=FREQ=WEEKLY;INTERVAL=2              | 4 18
          2026-05-10 rule=FREQ=DAILY;INTERVAL=7;COUNT=2       | 10 17
          1970-01-01 rule=FREQ=MONTHLY;BYDAY=2TU              | 12
          2026-05-01 2026-05-12 rule=FREQ=WEEKLY;BYDAY=MO     | 4 11
          # calendars: on any of them, never off (A06: the 9th is worked)
          2026-05-04 2026-05-12 on=workdays                   | 6 7 8 9 11 12
          2026-05-04 2026-05-12 off=workdays                  | 4 5 10
          2026-05-10 2026-05-12 on=disaster-day,workdays      | 11 12
          2026-05-10 2026-05-13 on=workdays off=disaster-day  | 11 13
          2026-05-01 rule=FREQ=WEEKLY;BYDAY=SA on=workdays    | 9
          # A03: 30 % of 12 May and no other day
          2026-01-01 on=disaster-day                          | 12
          # what is added is added whatever the others say, and what is excepted is excepted
          2026-05-01 on=disaster-day also=2026-05-20          | 12 20
          2026-05-01 2026-05-13 on=workdays off=disaster-day also=2026-05-12 | 6 7 8 9 11 12 13
          2026-05-01 rule=FREQ=WEEKLY;COUNT=3 except=2026-05-08 | 1 15
          2026-05-01 rule=FREQ=WEEKLY;COUNT=2 also=2026-05-20,2026-05-21 except=2026-05-20 | 1 8 21
          """)
  void a_window_opens_on_the_days_of_its_rule(String line, String days) {
    CalendarDays calendars = new CalendarDays(Samples.calendars(), FROM, TO);
    String found =
        Samples.window(line).days().days(calendars).stream()
            .mapToObj(day -> String.valueOf(LocalDate.ofEpochDay(FROM + day).getDayOfMonth()))
            .collect(Collectors.joining(" "));
    assertEquals(days == null ? "" : days, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          08:00-10:00             | 480-600
          22:00-06:00             | 1320-1800
          08:00-08:00             | 480-1920
          00:00-00:00             | 0-1440
          00:00-24:00             | 0-1440
          18:00-24:00             | 1080-1440
          18:00-00:00             | 1080-1440
          23:59-00:01             | 1439-1441
          14:00-16:00 08:00-15:00 | 480-900 840-960
          """)
  void an_interval_that_does_not_end_after_it_starts_ends_the_next_day(String at, String minutes) {
    Window window = new Window(Samples.window("2026-05-12").days(), Samples.hours(at));
    String told =
        window.hours(Samples.calendars()).stream()
            .map(DailyInterval::minutes)
            .map(interval -> interval.from() + "-" + interval.to())
            .collect(Collectors.joining(" "));
    assertEquals(minutes, told);
  }

  @Test
  void a_window_without_intervals_has_its_calendars_hours_or_the_whole_day() {
    assertEquals(
        Samples.hours("15:30-18:00"),
        Samples.window("2026-05-12 on=after-school").hours(Samples.calendars()));
    assertEquals(
        Samples.hours("16:00-17:00"),
        Samples.window("2026-05-12 on=after-school at=16:00-17:00").hours(Samples.calendars()));
    assertEquals(
        List.of(Interval.WHOLE_DAY),
        Samples.window("2026-05-12").hours(Samples.calendars()).stream()
            .map(DailyInterval::minutes)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-05-12 2026-05-11                              | days end before they begin
          2026-05-12 rule=FREQ=DAILY;UNTIL=20260511          | days end before they begin
          2026-05-12 on=a,b,a                                | on[2]: comes twice: a
          2026-05-12 off=a,a                                 | off[1]: comes twice: a
          2026-05-12 also=2026-05-13,2026-05-13              | also[1]: comes twice: 2026-05-13
          2026-05-12 except=2026-05-13,2026-05-13            | except[1]: comes twice: 2026-05-13
          2026-05-12 2026-05-14 also=2026-05-13,2026-05-15   | also[1]: the day is not from the first to the last day
          2026-05-12 also=2026-05-11                         | also[0]: the day is not from the first to the last day
          2026-05-12 rule=FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | it can never open: its recurrence has no day from the first to the last that is not excepted
          2026-05-12 2026-05-17 rule=FREQ=WEEKLY;BYDAY=MO    | it can never open: its recurrence has no day from the first to the last that is not excepted
          2026-05-12 rule=FREQ=DAILY;COUNT=1 except=2026-05-12 | it can never open: its recurrence has no day from the first to the last that is not excepted
          2026-05-12 2026-05-13 except=2026-05-12,2026-05-13 | it can never open: its recurrence has no day from the first to the last that is not excepted
          2026-05-12 on=a off=b,a                            | it can never open: all its calendars are also off
          2026-05-12 at=08:00-10:00,08:00-09:00              | intervals[1]: two intervals start at 08:00
          2026-05-12 at=24:00-10:00                          | an interval starts at 00:00 to 23:59
          2026-05-12 at=25:00-10:00                          | a time of day is 00:00 to 24:00
          2026-05-12 at=08:60-10:00                          | not a time of day such as 08:00
          2026-02-30                                         | not a day such as 2026-11-22
          1969-12-31                                         | a day lies in the years 1970 to 9999
          """)
  void a_window_that_breaks_a_rule_is_refused_with_the_rule(String line, String rule) {
    assertEquals(
        rule,
        assertThrows(IllegalArgumentException.class, () -> Samples.window(line)).getMessage());
  }

  @Test
  void a_day_that_is_added_can_be_the_only_one() {
    CalendarDays calendars = new CalendarDays(Samples.calendars(), FROM, TO);
    String only = "2026-05-12 2026-05-17 rule=FREQ=WEEKLY;BYDAY=MO also=2026-05-13";
    assertEquals(1, Samples.window(only).days().days(calendars).cardinality());
  }
}
