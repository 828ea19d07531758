package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estation.playlists.schedule.calendar.CalendarDays;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every key date a new installation starts with is a calendar as rules have it, and falls on the
 * days that the domain notes found, or else on those of its rule, counted by hand.
 */
class SeedCalendarsTest {
  private static final String TABLE =
      """
      # C-22, Z-22: the third weekend of September, or what the year's notice said
      science-day             | 2020 | 09-19 09-25
      science-day             | 2021 | 09-11 09-17
      science-day             | 2022 | 09-15 09-21
      science-day             | 2023 | 09-17 09-23
      science-day             | 2024 | 09-21 09-22
      science-day             | 2025 | 09-20 09-21
      science-day             | 2026 | 09-19 09-20
      science-day             | 2027 | 09-18 09-19
      science-day             | 2028 | 09-16 09-17
      # A04: 2025 was the first
      science-month           | 2024 |
      science-month           | 2025 | 09-01 09-30
      science-month           | 2026 | 09-01 09-30
      science-month           | 2027 | 09-01 09-30
      science-month           | 2028 | 09-01 09-30
      # C-22, J-09, Z-23: the third week of May, from its Monday
      science-week            | 2000 |
      science-week            | 2001 | 05-14 05-20
      science-week            | 2024 | 05-13 05-19
      science-week            | 2025 | 05-12 05-18
      science-week            | 2026 | 05-11 05-17
      science-week            | 2027 | 05-10 05-16
      science-week            | 2028 | 05-15 05-21
      ningbo-science-week     | 2018 |
      ningbo-science-week     | 2024 | 05-13 05-19
      ningbo-science-week     | 2025 | 05-12 05-18
      ningbo-science-week     | 2026 | 05-11 05-17
      ningbo-science-week     | 2027 | 05-10 05-16
      ningbo-science-week     | 2028 | 05-15 05-21
      ningbo-publicity-week   | 2024 | 09-09 09-15
      ningbo-publicity-week   | 2025 | 09-15 09-21
      ningbo-publicity-week   | 2026 | 09-14 09-20
      ningbo-publicity-week   | 2027 | 09-13 09-19
      ningbo-publicity-week   | 2028 | 09-11 09-17
      # C-22, J-09
      disaster-day            | 2008 |
      disaster-day            | 2024 | 05-12
      disaster-day            | 2025 | 05-12
      disaster-day            | 2026 | 05-12
      disaster-day            | 2027 | 05-12
      disaster-day            | 2028 | 05-12
      disaster-week           | 2020 | 05-09 05-15
      disaster-week           | 2021 | 05-08 05-14
      disaster-week           | 2024 |
      disaster-week           | 2025 | 05-12 05-18
      disaster-week           | 2026 |
      disaster-week           | 2027 |
      disaster-week           | 2028 |
      # C-22, J-09, Q-22
      science-workers-day     | 2024 | 05-30
      science-workers-day     | 2025 | 05-30
      science-workers-day     | 2026 | 05-30
      science-workers-day     | 2027 | 05-30
      science-workers-day     | 2028 | 05-30
      food-safety-week        | 2012 | 06-11 06-17
      food-safety-week        | 2013 | 06-17 06-27
      food-safety-week        | 2015 | 06-16 07-02
      food-safety-week        | 2024 |
      food-safety-week        | 2025 |
      food-safety-week        | 2026 |
      food-safety-week        | 2027 |
      food-safety-week        | 2028 |
      # C-22
      innovation-week         | 2021 | 10-19 10-25
      innovation-week         | 2022 | 09-15 09-21
      innovation-week         | 2024 |
      innovation-week         | 2025 |
      innovation-week         | 2026 |
      innovation-week         | 2027 |
      innovation-week         | 2028 |
      # Y-17, Y-16: the plan names a month only, so nothing fires before a notice
      base-check-in           | 2024 |
      base-check-in           | 2025 |
      base-check-in           | 2026 |
      base-check-in           | 2027 |
      base-check-in           | 2028 |
      science-challenge       | 2024 |
      science-challenge       | 2025 |
      science-challenge       | 2026 |
      science-challenge       | 2027 |
      science-challenge       | 2028 |
      # Q-10
      teaching-point-deadline | 2024 | 10-31
      teaching-point-deadline | 2025 | 10-31
      teaching-point-deadline | 2026 | 10-31
      teaching-point-deadline | 2027 | 10-31
      teaching-point-deadline | 2028 | 10-31
      # C-27: a county's notice names them, year by year
      school-holidays         | 2024 |
      school-holidays         | 2025 |
      school-holidays         | 2026 |
      school-holidays         | 2027 |
      school-holidays         | 2028 |
      make-up-workdays        | 2024 |
      make-up-workdays        | 2025 |
      make-up-workdays        | 2026 |
      make-up-workdays        | 2027 |
      make-up-workdays        | 2028 |
      """;

  @ParameterizedTest(name = "{0}")
  @MethodSource("occurrences")
  void a_key_date_is_when_it_is(String line) {
    String[] cells = line.split("[ |]+", -1);
    List<LocalDate> wanted =
        cells.length == 2 || cells[2].isEmpty()
            ? List.of()
            : days(cells[1] + "-" + cells[2], cells[1] + "-" + cells[cells.length - 1]);
    assertEquals(wanted, inYear(cells[0], Integer.parseInt(cells[1])));
  }

  static Stream<String> occurrences() {
    return TABLE.lines().filter(line -> !line.startsWith("#"));
  }

  /** C-27. 2028 is a leap year that begins on a Saturday. */
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-06, 104",
    "2025, 2025-01-04, 104",
    "2026, 2026-01-03, 104",
    "2027, 2027-01-02, 104",
    "2028, 2028-01-01, 106"
  })
  void weekends_are_every_saturday_and_sunday(int year, LocalDate first, int count) {
    List<LocalDate> days = inYear("weekends", year);
    assertEquals(List.of(first, first.plusDays(1), first.plusDays(7)), days.subList(0, 3));
    assertEquals(count, days.size());
  }

  @Test
  void every_key_date_is_looked_at_in_each_of_the_five_years() {
    Set<String> wanted = new TreeSet<>();
    Set<String> looked = new TreeSet<>();
    occurrences()
        .forEach(line -> looked.add(line.replaceFirst(" +[|] ", " ").replaceFirst(" [|].*", "")));
    for (NamedCalendar calendar : seeded()) {
      IntStream.rangeClosed(2024, 2028).forEach(year -> wanted.add(calendar.name() + " " + year));
    }
    wanted.removeIf(one -> looked.contains(one) || one.startsWith("weekends "));
    assertEquals(Set.of(), wanted);
  }

  private static List<LocalDate> days(String first, String last) {
    return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).toList();
  }

  private static List<LocalDate> inYear(String name, int year) {
    int from = (int) LocalDate.of(year, 1, 1).toEpochDay();
    int to = (int) LocalDate.of(year, 12, 31).toEpochDay();
    return new CalendarDays(new Calendars(seeded()), from, to)
        .in(List.of(name)).stream().mapToObj(day -> LocalDate.ofEpochDay(from + day)).toList();
  }

  private static List<NamedCalendar> seeded() {
    List<NamedCalendar> calendars = new ArrayList<>();
    try (InputStream bytes =
        SeedCalendarsTest.class.getResourceAsStream("/org/estation/seeds/key-dates.json")) {
      for (JsonNode date : new ObjectMapper().readTree(bytes).get("keyDates")) {
        byte[] calendar = date.get("calendar").toString().getBytes(StandardCharsets.UTF_8);
        calendars.add(Json.readExactly(calendar, NamedCalendar.class));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadJson e) {
      throw new AssertionError(e);
    }
    return calendars;
  }
}
