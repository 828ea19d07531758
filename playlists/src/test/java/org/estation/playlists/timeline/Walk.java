package org.estation.playlists.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.estation.playlists.Programs;
import org.estation.playlists.model.WholeDayModel;
import org.estation.shared.program.Program;

/**
 * Days of small programs, walked by the engine and told in words such as {@code a 08:00-09:30, -
 * 09:30-24:00}: what is shown, from when to when, as hours and minutes since the day's start;
 * nothing is a hyphen. Each day is compared with the model.
 */
final class Walk {
  /** A Sunday. */
  static final LocalDate DATE = LocalDate.of(2026, 11, 22);

  /** Its first instant in Shanghai. */
  static final long MIDNIGHT =
      DATE.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant().toEpochMilli();

  static final long MINUTE = 60_000;
  static final long HOUR = 60 * MINUTE;

  private Walk() {}

  /** A program for the date and the day after in Shanghai. */
  static Programs shanghai() {
    return Programs.in("Asia/Shanghai", DATE, DATE.plusDays(1));
  }

  /** The slots of the main region. */
  static List<Slot> slots(Program program, LocalDate date) {
    List<Slot> slots = new Timeline(program).day(Program.MAIN, Programs.day(date)).slots();
    assertEquals(
        new WholeDayModel(program, Program.MAIN, Programs.day(date)).slots(),
        slots,
        "the model walks otherwise");
    return slots;
  }

  /** All slots of the date in Shanghai. */
  static String day(Programs programs) {
    return told(slots(programs.program(), DATE), MIDNIGHT);
  }

  /** The slots that run between two hours of the date in Shanghai. */
  static String hours(Programs programs, double from, double to) {
    List<Slot> within =
        slots(programs.program(), DATE).stream()
            .filter(slot -> slot.end() > MIDNIGHT + from * HOUR)
            .filter(slot -> slot.start() < MIDNIGHT + to * HOUR)
            .toList();
    return told(within, MIDNIGHT);
  }

  /** The first items of the date in Shanghai, without anything between their names. */
  static String items(Programs programs, int count) {
    return slots(programs.program(), DATE).stream()
        .limit(count)
        .map(Walk::what)
        .collect(Collectors.joining());
  }

  /** Slots in words. */
  static String told(List<Slot> slots, long midnight) {
    return slots.stream()
        .map(slot ->
            what(slot) + " " + time(slot.start(), midnight) + "-" + time(slot.end(), midnight))
        .collect(Collectors.joining(", "));
  }

  /** What a slot shows. */
  static String what(Slot slot) {
    return switch (slot) {
      case Slot.Filled filled -> filled.item().value();
      case Slot.Idle _ -> "-";
    };
  }

  private static String time(long instant, long midnight) {
    long seconds = (instant - midnight) / 1000;
    String time = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? time : time + ":%02d".formatted(seconds % 60);
  }
}
