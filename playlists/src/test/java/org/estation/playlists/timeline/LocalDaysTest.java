package org.estation.playlists.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.estation.playlists.Programs;
import org.estation.playlists.schedule.ZoneEmbedding;
import org.estation.shared.program.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalDaysTest {
  @ParameterizedTest
  @CsvSource({
    "Asia/Shanghai,       2026-11-22, 2026-11-21T16:00:00Z, 24:00",
    "Europe/Berlin,       2027-03-28, 2027-03-27T23:00:00Z, 23:00",
    "Europe/Berlin,       2026-10-25, 2026-10-24T22:00:00Z, 25:00",
    "America/Santiago,    2026-09-06, 2026-09-06T04:00:00Z, 23:00",
    "Asia/Beirut,         2026-03-29, 2026-03-28T22:00:00Z, 23:00",
    "America/Havana,      2026-11-01, 2026-11-01T04:00:00Z, 25:00",
    "America/Santiago,    2027-04-03, 2027-04-03T03:00:00Z, 25:00",
    "America/St_Johns,    2010-11-06, 2010-11-06T02:30:00Z, 24:00",
    "America/St_Johns,    2010-11-07, 2010-11-07T02:30:00Z, 25:00",
    "Australia/Lord_Howe, 2026-10-04, 2026-10-03T13:30:00Z, 23:30",
    "Pacific/Apia,        2011-12-29, 2011-12-29T10:00:00Z, 24:00",
    "Pacific/Apia,        2011-12-30, 2011-12-30T10:00:00Z, 00:00",
    "Pacific/Apia,        2011-12-31, 2011-12-30T10:00:00Z, 24:00"
  })
  void a_day_begins_and_lasts_as_its_zone_says(
      String zone, LocalDate date, Instant start, String length) {
    int day = Programs.day(date);
    LocalDays days = around(ZoneId.of(zone), day);
    assertEquals(start, Instant.ofEpochMilli(days.startOf(day)));
    String[] parts = length.split(":", -1);
    Duration lasts =
        Duration.ofHours(Long.parseLong(parts[0])).plusMinutes(Long.parseLong(parts[1]));
    assertEquals(lasts, Duration.ofMillis(days.endOf(day) - days.startOf(day)));
  }

  static Stream<String> zones() {
    return ZoneId.getAvailableZoneIds().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("zones")
  void days_around_every_transition_since_1970_agree_with_java_time(String id) {
    ZoneId zone = ZoneId.of(id);
    for (LocalDate date : datesAtTransitions(zone)) {
      LocalDays days = around(zone, Programs.day(date));
      for (int offset = -2; offset <= 2; offset++) {
        agrees(zone, days, date.plusDays(offset));
      }
    }
  }

  private static List<LocalDate> datesAtTransitions(ZoneId zone) {
    List<LocalDate> dates = new ArrayList<>(List.of(LocalDate.EPOCH.plusDays(7)));
    Instant end = Instant.parse("2040-01-01T00:00:00Z");
    ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.EPOCH);
    while (next != null && next.getInstant().isBefore(end)) {
      dates.add(next.getDateTimeBefore().toLocalDate());
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return dates;
  }

  private static void agrees(ZoneId zone, LocalDays days, LocalDate date) {
    long start = date.atStartOfDay(zone).toInstant().toEpochMilli();
    long end = date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
    int day = Programs.day(date);
    assertEquals(start, days.startOf(day), () -> "start of " + date);
    assertEquals(end, days.endOf(day), () -> "end of " + date);
    if (start < end) {
      assertEquals(day, days.dayOf(start), () -> "first instant of " + date);
      assertEquals(day, days.dayOf((start + end) / 2), () -> "middle of " + date);
      assertEquals(day, days.dayOf(end - 1), () -> "last instant of " + date);
      for (long instant = start; instant < end; instant += 1_799_999) {
        int minute = Instant.ofEpochMilli(instant).atZone(zone).get(ChronoField.MINUTE_OF_DAY);
        assertEquals(minute, days.minuteOf(instant), () -> "a minute of " + date);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "America/Santiago, 2026",
    "Asia/Beirut, 2026",
    "America/Havana, 2026",
    "Africa/Casablanca, 2026",
    "America/St_Johns, 2010",
    "Pacific/Apia, 2011"
  })
  void a_year_with_several_transitions_agrees_with_java_time(ZoneId zone, int year) {
    LocalDate first = LocalDate.ofYearDay(year, 1);
    Horizon horizon = new Horizon(Programs.day(first), Programs.day(first.plusYears(1)));
    LocalDays days = new LocalDays(ZoneEmbedding.of(zone, horizon));
    first.datesUntil(first.plusYears(1)).forEach(date -> agrees(zone, days, date));
  }

  @Test
  void the_minute_before_midnight_that_comes_twice_belongs_to_the_day_that_had_begun() {
    LocalDays days = around(ZoneId.of("America/St_Johns"), Programs.day(LocalDate.of(2010, 11, 7)));
    long secondTimeAt2330 = Instant.parse("2010-11-07T03:00:00Z").toEpochMilli();
    assertEquals(Programs.day(LocalDate.of(2010, 11, 7)), days.dayOf(secondTimeAt2330));
  }

  @Test
  void an_instant_far_outside_the_calendar_is_refused() {
    LocalDays days = around(ZoneId.of("Asia/Shanghai"), 20_000);
    assertThrows(IllegalArgumentException.class, () -> days.dayOf(Long.MAX_VALUE));
    assertThrows(IllegalArgumentException.class, () -> days.dayOf(Long.MIN_VALUE));
  }

  private static LocalDays around(ZoneId zone, int day) {
    return new LocalDays(ZoneEmbedding.of(zone, new Horizon(day - 3, day + 3)));
  }
}
