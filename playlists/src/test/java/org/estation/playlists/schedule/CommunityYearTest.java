package org.estation.playlists.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.estation.playlists.schedule.Samples.KeyDates;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.ShareGroup;
import org.junit.jupiter.api.Test;

/** Scenarios of a community's year, from rules to what the screen shows. */
class CommunityYearTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final long DAY = 86_400_000L;

  /** A03 (C-22, J-09, Z-23, Q-22): from 12 May 00:00 its 30 % of a week, and no play outside. */
  @Test
  void a_key_date_takes_its_share_in_its_days_and_nothing_outside() {
    Timeline timeline =
        new Timeline(
            RulesDraft.on("2026-04-20")
                .group("loop", 70)
                .group(ShareGroup.mandatory(Program.MAIN, Layer.REGULAR, "safety", 30))
                .booking("loop", "loop", "2026-01-01")
                .booking("safety", "safety", "2026-05-12 2026-05-18")
                .playlist("loop-list", "a", "b", "c")
                .playlist("safety-list", "x", "y")
                .items(10, "a", "b", "c")
                .items(12, "x", "y")
                .program());
    long begin = instant("2026-05-12T00:00");
    long week = timeline.tally(Program.MAIN, begin, begin + 7 * DAY).of(id("safety")).millis();
    assertEquals(0.30, week / (7.0 * DAY), 0.02);
    assertEquals(0, plays(timeline, "2026-05-05T00:00", "2026-05-12T00:00", "safety").size());
    assertEquals(0, plays(timeline, "2026-05-19T00:00", "2026-05-26T00:00", "safety").size());
    assertEquals(
        "safety",
        plays(timeline, "2026-05-12T00:00", "2026-05-12T00:01", "safety")
            .getFirst()
            .booking()
            .value());
  }

  /** A04 (C-22, Z-22): the notice moves 全国科普日 within 全国科普月. */
  @Test
  void a_notice_moves_a_key_date_and_the_month_stays() {
    List<NamedCalendar> calendars =
        List.of(
            KeyDates.scienceDay(Samples.notice(2026, "2026-09-11 2026-09-17")),
            KeyDates.all().getFirst());
    Timeline timeline =
        new Timeline(
            RulesDraft.on("2026-08-20")
                .group("g", 1)
                .calendars(calendars)
                .booking("day", "g", "2026-01-01 on=science-day")
                .booking("month", "g", "2026-01-01 on=science-month")
                .playlist("day-list", "d")
                .playlist("month-list", "m")
                .items(10, "d", "m")
                .program());
    assertEquals(days("2026-09-11", "2026-09-17"), daysOf(timeline, "day"));
    assertEquals(days("2026-09-01", "2026-09-30"), daysOf(timeline, "month"));
  }

  private static List<LocalDate> daysOf(Timeline timeline, String booking) {
    return plays(timeline, "2026-08-25T00:00", "2026-10-05T00:00", booking).stream()
        .map(slot -> local(slot.start()).toLocalDate())
        .distinct()
        .toList();
  }

  private static List<LocalDate> days(String first, String last) {
    return LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).toList();
  }

  /** A06 (C-24, C-27): elders 8 to 10, children after school and at weekends, 9 May is worked. */
  @Test
  void no_pack_plays_in_a_wrong_window_over_a_fortnight_with_a_make_up_day() {
    Timeline timeline =
        new Timeline(
            RulesDraft.on("2026-04-20")
                .group("g", 1)
                .calendars(Samples.named())
                .booking("elders", "g", "2026-01-01 at=08:00-10:00")
                .booking("school", "g", "2026-01-01 on=after-school")
                .booking("weekend", "g", "2026-01-01 off=workdays at=09:00-11:00,15:00-17:00")
                .playlist("elders-list", "e")
                .playlist("school-list", "s")
                .playlist("weekend-list", "w")
                .items(10, "e", "s", "w")
                .program());
    List<Slot.Filled> all = new ArrayList<>();
    for (String pack : List.of("elders", "school", "weekend")) {
      List<Slot.Filled> plays = plays(timeline, "2026-05-04T00:00", "2026-05-18T00:00", pack);
      assertTrue(plays.size() > 1_000, pack + ": " + plays.size());
      plays.forEach(slot -> assertTrue(mayPlay(pack, local(slot.start())), slot::toString));
      all.addAll(plays);
    }
    assertTrue(
        all.stream()
            .anyMatch(slot ->
                slot.booking().value().equals("school")
                    && local(slot.start()).toLocalDate().equals(LocalDate.of(2026, 5, 9))));
  }

  /** As a caretaker would decide it. */
  private static boolean mayPlay(String pack, LocalDateTime at) {
    LocalDate day = at.toLocalDate();
    boolean isHoliday = day.getMonthValue() == 5 && day.getDayOfMonth() <= 5;
    boolean isWorked =
        day.equals(LocalDate.of(2026, 5, 9))
            || (!isHoliday && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    return switch (pack) {
      case "elders" -> between(at, "08:00", "10:00");
      case "school" -> isWorked && between(at, "15:30", "18:00");
      default -> !isWorked && (between(at, "09:00", "11:00") || between(at, "15:00", "17:00"));
    };
  }

  private static boolean between(LocalDateTime at, String from, String to) {
    LocalTime time = at.toLocalTime();
    return !time.isBefore(LocalTime.parse(from)) && time.isBefore(LocalTime.parse(to));
  }

  private static List<Slot.Filled> plays(
      Timeline timeline, String from, String to, String booking) {
    List<Slot.Filled> plays = new ArrayList<>();
    for (Slot slot : timeline.between(Program.MAIN, instant(from), instant(to))) {
      if (slot instanceof Slot.Filled filled && filled.booking().equals(id(booking))) {
        plays.add(filled);
      }
    }
    return plays;
  }

  private static BookingId id(String booking) {
    return new BookingId(booking);
  }

  private static long instant(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant().toEpochMilli();
  }

  private static LocalDateTime local(long instant) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(instant), SHANGHAI);
  }
}
