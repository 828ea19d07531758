package org.estation.playlists.timeline;

import static org.estation.playlists.BookingDraft.regular;
import static org.estation.playlists.BookingDraft.takeover;
import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.live;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.estation.playlists.Programs;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.Days;
import org.estation.shared.program.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When windows are open. Each is shown by a live stream, which lasts as long as its window; its
 * openings are told as days and times in UTC.
 */
class WindowTest {
  @ParameterizedTest(name = "{0} {1}, {2} to {3}: {4}")
  @CsvSource({
    // the clock goes from 02:00 to 03:00 at 01:00 UTC
    "Europe/Berlin, 2027-03-28, 02:30, 04:00, 28T01:00/28T02:00",
    "Europe/Berlin, 2027-03-28, 01:30, 02:30, 28T00:30/28T01:00",
    "Europe/Berlin, 2027-03-28, 02:00, 03:00,",
    "Europe/Berlin, 2027-03-28, 00:00, 24:00, 27T23:00/28T22:00",
    "Europe/Berlin, 2027-03-28, 22:00, 02:30, 27T23:00/28T01:00 28T20:00/28T22:00",
    // the clock goes from 03:00 back to 02:00 at 01:00 UTC
    "Europe/Berlin, 2026-10-25, 02:30, 04:00, 25T00:30/25T03:00",
    "Europe/Berlin, 2026-10-25, 01:00, 02:30, 24T23:00/25T00:30",
    "Europe/Berlin, 2026-10-25, 02:00, 03:00, 25T00:00/25T02:00",
    "Europe/Berlin, 2026-10-25, 00:00, 24:00, 24T22:00/25T23:00",
    "Europe/Berlin, 2026-10-25, 23:00, 03:00, 24T22:00/25T02:00 25T22:00/25T23:00",
    // midnight does not come: from 00:00 to 01:00 at 04:00 UTC
    "America/Santiago, 2026-09-06, 00:00, 00:30,",
    "America/Santiago, 2026-09-06, 00:30, 02:00, 06T04:00/06T05:00",
    "America/Santiago, 2026-09-06, 22:00, 02:00, 06T04:00/06T05:00 07T01:00/07T03:00",
    "America/Santiago, 2026-09-05, 22:00, 00:30, 05T04:00/05T04:30 06T02:00/06T04:00",
    "Asia/Beirut, 2026-03-29, 00:30, 01:30, 28T22:00/28T22:30",
    // the hour before midnight comes twice
    "America/Santiago, 2027-04-03, 23:30, 24:00, 04T02:30/04T04:00",
    "America/Santiago, 2027-04-03, 22:00, 23:30, 04T01:00/04T02:30",
    "America/Santiago, 2027-04-04, 23:30, 01:00, 04T04:00/04T05:00 05T03:30/05T04:00",
    // a minute of Sunday comes, then an hour of Saturday again
    "America/St_Johns, 2010-11-06, 23:30, 24:00, 07T02:00/07T02:30",
    "America/St_Johns, 2010-11-07, 00:00, 00:30, 07T02:30/07T04:00",
    "America/St_Johns, 2010-11-07, 23:30, 00:30, 07T02:30/07T04:00 08T03:00/08T03:30",
    // half an hour is left out, and comes twice
    "Australia/Lord_Howe, 2026-10-04, 02:00, 02:30,",
    "Australia/Lord_Howe, 2026-10-04, 02:15, 03:00, 03T15:30/03T16:00",
    "Australia/Lord_Howe, 2027-04-04, 01:30, 02:00, 03T14:30/03T15:30",
    "America/Havana, 2026-11-01, 00:30, 01:30, 01T04:30/01T06:30",
    "Africa/Casablanca, 2026-02-15, 02:30, 03:30, 15T01:30/15T03:30",
    "Africa/Casablanca, 2026-03-22, 02:30, 03:30, 22T02:00/22T02:30",
    // the clock is never set, whatever the calendar does
    "Asia/Shanghai, 2028-02-29, 08:00, 10:00, 29T00:00/29T02:00",
    "Asia/Shanghai, 2028-02-29, 22:00, 06:00, 28T16:00/28T22:00 29T14:00/29T16:00",
    "Asia/Shanghai, 2028-03-01, 22:00, 06:00, 29T16:00/29T22:00 01T14:00/01T16:00",
    "Asia/Shanghai, 2027-01-01, 22:00, 06:00, 31T16:00/31T22:00 01T14:00/01T16:00",
    "Asia/Shanghai, 2026-12-31, 22:00, 06:00, 30T16:00/30T22:00 31T14:00/31T16:00"
  })
  void a_window_opens_and_closes_by_the_clock_on_the_wall(
      String zone, LocalDate date, String from, String to, @Nullable String expected) {
    Programs programs =
        Programs.in(zone, date, date)
            .with(
                takeover("w", live("w"))
                    .days(Days.every(Programs.day(date) - 1, Programs.day(date)))
                    .open(from, to));
    assertEquals(Objects.requireNonNullElse(expected, ""), openings(programs.program(), date));
  }

  @ParameterizedTest(name = "day {0} of December 2011, walked on {1}: {2}")
  @CsvSource({"29, 29, 30T08:00/30T10:00", "29, 31,", "30, 31,", "31, 31, 31T08:00/31T10:00"})
  void a_date_that_the_zone_skipped_opens_nothing(
      int booked, int walked, @Nullable String expected) {
    LocalDate first = LocalDate.of(2011, 12, 29);
    Programs programs =
        Programs.in("Pacific/Apia", first, first.plusDays(2))
            .with(takeover("w", live("w")).on(first.withDayOfMonth(booked)).open("22:00", "06:00"));
    assertEquals(
        Objects.requireNonNullElse(expected, ""),
        openings(programs.program(), first.withDayOfMonth(walked)));
  }

  @Test
  void a_window_of_the_day_before_the_horizon_reaches_its_first_morning() {
    LocalDate date = Walk.DATE;
    Programs programs =
        Programs.in("Asia/Shanghai", date, date)
            .with(takeover("w", live("w")).on(date.minusDays(1)).open("20:00", "05:30"));
    assertEquals("21T16:00/21T21:30", openings(programs.program(), date));
    assertEquals("", openings(programs.program(), date.plusDays(1)));
  }

  @Test
  void nothing_is_open_after_the_horizon() {
    Program program =
        Walk.shanghai().with(regular("a", item("a", 3_600)).open("20:00", "06:00")).program();
    Timeline timeline = new Timeline(program);
    long end = Walk.MIDNIGHT + 48 * Walk.HOUR;
    assertEquals(
        new Slot.Idle("main", end, end + 24 * Walk.HOUR), timeline.at("main", end + Walk.HOUR));
  }

  @Test
  void windows_that_touch_or_overlap_are_one() {
    assertEquals(
        "- 00:00-08:00, w 08:00-11:00, - 11:00-12:00, w 12:00-13:00, - 13:00-24:00",
        Walk.day(
            Walk.shanghai()
                .with(
                    takeover("w", live("w"))
                        .open("08:00", "10:00")
                        .open("09:00", "09:30")
                        .open("10:00", "11:00")
                        .open("12:00", "13:00"))));
  }

  @Test
  void a06_packs_for_elders_and_children_never_play_in_a_wrong_window_in_a_fortnight() {
    LocalDate monday = LocalDate.of(2027, 4, 26);
    Programs programs = Programs.in("Asia/Shanghai", monday, monday.plusDays(13));
    int first = Programs.day(monday);
    Days holidays = Days.of(first, first + 13, day -> off(day - first));
    Days school = Days.of(first, first + 13, day -> !off(day - first));
    programs
        .with(regular("elders", item("elders", 60)).open("08:00", "10:00"))
        .with(regular("after-school", item("child", 55)).days(school).open("16:00", "18:00"))
        .with(regular("holidays", item("play", 50)).days(holidays).open("10:00", "18:00"));
    Timeline timeline = new Timeline(programs.program());
    for (int day = 0; day < 14; day++) {
      long start = timeline.days().startOf(first + day);
      assertEquals(7.2e6, within(timeline, "elders", start, 8, 10), 60_000);
      assertEquals(off(day) ? 0 : 7.2e6, within(timeline, "after-school", start, 16, 18), 55_000);
      assertEquals(off(day) ? 28.8e6 : 0, within(timeline, "holidays", start, 10, 18), 60_000);
    }
  }

  /** 1 to 5 May are holidays, for which Saturday 8 May is worked; then it is Sunday. */
  private static boolean off(int day) {
    return (day >= 5 && day <= 9) || day == 13;
  }

  /** The booking's airtime of a day, when all of it lies between these hours. */
  private static double within(Timeline timeline, String booking, long start, int from, int to) {
    BookingId id = new BookingId(booking);
    long within =
        timeline.tally("main", start + from * Walk.HOUR, start + to * Walk.HOUR).of(id).millis();
    assertEquals(timeline.tally("main", start, start + 24 * Walk.HOUR).of(id).millis(), within);
    return (double) within;
  }

  private static String openings(Program program, LocalDate date) {
    if (!new Timeline(program).speaksFor(Programs.day(date))) {
      return "";
    }
    return Walk.slots(program, date).stream()
        .filter(Slot.Filled.class::isInstance)
        .map(slot -> instant(slot.start()) + "/" + instant(slot.end()))
        .collect(Collectors.joining(" "));
  }

  private static String instant(long millis) {
    return Instant.ofEpochMilli(millis).toString().substring(8, 16);
  }
}
