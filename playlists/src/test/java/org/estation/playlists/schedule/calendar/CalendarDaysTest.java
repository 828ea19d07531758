package org.estation.playlists.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.estation.playlists.schedule.Samples;
import org.estation.playlists.schedule.Samples.KeyDates;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.time.DayRange;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows C-22, J-09, Z-23, Q-22: key dates by rule, by notice, or only by notice. */
class CalendarDaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # A04, Z-22: the rule was right on the first day in 2020 only
          science-day         | 2020 | 2020-09-19 2020-09-20
          science-day         | 2021 | 2021-09-18 2021-09-19
          science-day         | 2022 | 2022-09-17 2022-09-18
          science-day         | 2023 | 2023-09-16 2023-09-17
          # Guohan (2001) 30: the third week of May; the first was 14 to 20 May 2001
          science-week        | 2001 | 2001-05-14 2001-05-20
          science-week        | 2004 | 2004-05-10 2004-05-16
          science-week        | 2023 | 2023-05-15 2023-05-21
          science-week        | 2026 | 2026-05-11 2026-05-17
          # A03: 12 May, and a week around it by the year's notice
          disaster-day        | 2009 | 2009-05-12 2009-05-12
          disaster-day        | 2026 | 2026-05-12 2026-05-12
          disaster-week       | 2020 | 2020-05-09 2020-05-15
          disaster-week       | 2021 | 2021-05-08 2021-05-14
          disaster-week       | 2025 | 2025-05-12 2025-05-18
          disaster-week       | 2026 |
          science-workers-day | 2026 | 2026-05-30 2026-05-30
          food-safety-week    | 2012 | 2012-06-11 2012-06-17
          food-safety-week    | 2013 | 2013-06-17 2013-06-27
          food-safety-week    | 2014 |
          food-safety-week    | 2015 | 2015-06-16 2015-07-02
          food-safety-week    | 2019 | 2019-06-17 2019-06-23
          innovation-week     | 2021 | 2021-10-19 2021-10-25
          innovation-week     | 2022 | 2022-09-15 2022-09-21
          science-month       | 2025 | 2025-09-01 2025-09-30
          science-month       | 2026 | 2026-09-01 2026-09-30
          ningbo-week         | 2026 | 2026-09-14 2026-09-20
          # Q-10
          deadline            | 2026 | 2026-10-31 2026-10-31
          """)
  void a_key_date_is_when_it_really_was(String name, int year, String range) {
    assertEquals(range == null ? List.of() : days(range), inYear(Samples.calendars(), name, year));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2020-09-19 2020-09-25",
    "2021, 2021-09-11 2021-09-17",
    "2022, 2022-09-15 2022-09-21",
    "2023, 2023-09-17 2023-09-23"
  })
  void what_the_years_notice_says_goes_before_the_rule(int year, String range) {
    KeyDate science =
        KeyDates.scienceDay(
            Samples.notice(2020, "2020-09-19 2020-09-25"),
            Samples.notice(2021, "2021-09-11 2021-09-17"),
            Samples.notice(2022, "2022-09-15 2022-09-21"),
            Samples.notice(2023, "2023-09-17 2023-09-23"));
    assertEquals(days(range), inYear(new Calendars(List.of(science)), "science-day", year));
  }

  @Test
  void a_year_may_go_without_and_the_next_has_the_rule_again() {
    YearNotice none = new YearNotice(2021, null, null, "科协发〔2021〕1号");
    Calendars calendars = new Calendars(List.of(KeyDates.scienceDay(none)));
    assertEquals(List.of(), inYear(calendars, "science-day", 2021));
    assertEquals(days("2022-09-17 2022-09-18"), inYear(calendars, "science-day", 2022));
  }

  @Test
  void an_occurrence_may_run_into_the_next_year_and_into_a_stretch() {
    Words words = new Words("跨年", "year's end");
    KeyDate fixed = new KeyDate.Fixed("end", words, 12, 28, 7, null, List.of());
    Calendars calendars = new Calendars(List.of(fixed));
    List<LocalDate> expected =
        Stream.of(days("2026-01-01 2026-01-03"), days("2026-12-28 2026-12-31"))
            .flatMap(List::stream)
            .toList();
    assertEquals(expected, inYear(calendars, "end", 2026));
  }

  @Test
  void the_29th_of_february_is_in_leap_years_only_and_the_month_has_its_own_length() {
    Words words = new Words("二月", "February");
    Calendars calendars =
        new Calendars(
            List.of(
                new KeyDate.Fixed("leap", words, 2, 29, 1, null, List.of()),
                new KeyDate.Fixed("month", words, 2, null, null, null, List.of())));
    assertEquals(List.of(), inYear(calendars, "leap", 2027));
    assertEquals(days("2028-02-29"), inYear(calendars, "leap", 2028));
    assertEquals(28, inYear(calendars, "month", 2027).size());
    assertEquals(29, inYear(calendars, "month", 2028).size());
  }

  @Test
  void before_its_first_year_a_key_date_is_only_where_a_notice_says_so() {
    Words words = new Words("科普月", "month");
    YearNotice early = Samples.notice(2021, "2021-09-05");
    KeyDate month = new KeyDate.Fixed("month", words, 9, null, null, 2025, List.of(early));
    Recurrence rule = Recurrence.of("FREQ=YEARLY;BYMONTH=9;BYDAY=3SA");
    KeyDate day = new KeyDate.Nth("day", words, rule, 1, 2005, List.of());
    Calendars calendars = new Calendars(List.of(month, day));
    assertEquals(List.of(), inYear(calendars, "month", 2024));
    assertEquals(30, inYear(calendars, "month", 2025).size());
    assertEquals(days("2021-09-05"), inYear(calendars, "month", 2021));
    assertEquals(List.of(), inYear(calendars, "day", 2004));
    assertEquals(days("2005-09-17"), inYear(calendars, "day", 2005));
  }

  /** C-27. The stretch begins on a Thursday. */
  @Test
  void a_recurring_calendar_has_every_day_of_its_recurrence() {
    Recurrence weekends = Recurrence.of("FREQ=WEEKLY;BYDAY=SA,SU");
    NamedCalendar calendar = new Recurring("weekends", new Words("周末", "weekends"), weekends);
    List<LocalDate> days = inYear(new Calendars(List.of(calendar)), "weekends", 2026);
    assertEquals(
        List.of(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 10)),
        days.subList(0, 3));
    assertEquals(104, days.size());
  }

  /** C-24, C-27. */
  @Test
  void workdays_are_weekdays_without_holidays_and_with_make_up_days() {
    List<LocalDate> workdays = inYear(Samples.calendars(), "workdays", 2026);
    assertEquals(
        List.of(),
        workdays.stream().filter(day -> days("2026-05-01 2026-05-05").contains(day)).toList());
    assertTrue(workdays.containsAll(days("2026-05-06 2026-05-09")));
    assertTrue(!workdays.contains(LocalDate.of(2026, 5, 10)));
    assertEquals(261 - 3 - 5 + 3, workdays.size());
  }

  @Test
  void school_days_are_workdays_outside_the_school_holidays() {
    List<LocalDate> school = inYear(Samples.calendars(), "after-school", 2026);
    assertTrue(school.contains(LocalDate.of(2026, 5, 9)));
    assertTrue(!school.contains(LocalDate.of(2026, 7, 6)));
    assertTrue(!school.contains(LocalDate.of(2026, 10, 5)));
    assertTrue(school.contains(LocalDate.of(2026, 9, 1)));
  }

  private static List<LocalDate> days(String range) {
    DayRange days = Samples.days(range);
    return days.first().date().datesUntil(days.last().date().plusDays(1)).toList();
  }

  private static List<LocalDate> inYear(Calendars calendars, String name, int year) {
    int from = LocalDay.of(year + "-01-01").number();
    int to = LocalDay.of(year + "-12-31").number();
    return new CalendarDays(calendars, from, to)
        .in(List.of(name)).stream().mapToObj(day -> LocalDate.ofEpochDay(from + day)).toList();
  }
}
