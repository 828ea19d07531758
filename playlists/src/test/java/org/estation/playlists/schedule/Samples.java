package org.estation.playlists.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.calendar.KeyDate;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.schedule.calendar.Ranges;
import org.estation.playlists.schedule.calendar.SchoolDays;
import org.estation.playlists.schedule.calendar.Workdays;
import org.estation.playlists.schedule.calendar.YearNotice;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.playlists.schedule.time.DayRange;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.schedule.time.TimeOfDay;
import org.estation.playlists.schedule.window.DayRule;
import org.estation.playlists.schedule.window.Window;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** Windows and calendars for tests, in few words. */
public final class Samples {
  private Samples() {}

  /** Days on end, such as {@code 2026-05-01 2026-05-05}, or one. */
  public static DayRange days(String range) {
    List<LocalDay> ends = list(range).stream().map(LocalDay::of).toList();
    return new DayRange(ends.getFirst(), ends.getLast());
  }

  /** What one year's notice says. */
  public static YearNotice notice(int year, String range) {
    DayRange days = days(range);
    return new YearNotice(year, days.first(), days.last(), null);
  }

  /** Intervals such as {@code 08:00-10:00 22:00-06:00}. */
  public static List<DailyInterval> hours(String hours) {
    return list(hours).stream()
        .map(hour -> new DailyInterval(time(hour.substring(0, 5)), time(hour.substring(6))))
        .toList();
  }

  private static TimeOfDay time(String text) {
    return TimeOfDay.of(text);
  }

  private static List<String> list(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.trim().split(" +", -1));
  }

  /**
   * A window told in one line: the first and, if any, the last day, then {@code rule=}, {@code
   * on=}, {@code off=}, {@code also=}, {@code except=} with commas between days and names, and
   * {@code at=} with commas between intervals.
   */
  public static Window window(String line) {
    List<String> words = list(line);
    List<String> dates = words.stream().filter(word -> !word.contains("=")).toList();
    String rule = value(words, "rule");
    DayRule days =
        new DayRule(
            LocalDay.of(dates.getFirst()),
            dates.size() == 1 ? null : LocalDay.of(dates.getLast()),
            rule.isEmpty() ? null : Recurrence.of(rule),
            list(commas(words, "on")),
            list(commas(words, "off")),
            list(commas(words, "also")).stream().map(LocalDay::of).toList(),
            list(commas(words, "except")).stream().map(LocalDay::of).toList());
    return new Window(days, hours(commas(words, "at")));
  }

  private static String commas(List<String> words, String name) {
    return value(words, name).replace(',', ' ');
  }

  private static String value(List<String> words, String name) {
    return words.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }

  /**
   * The calendars of a district: workdays 2026 (A06: 9 May is worked for 4 May), school holidays,
   * after school, and the key dates of the domain notes.
   */
  public static Calendars calendars() {
    return new Calendars(named());
  }

  /** The same as a list. */
  public static List<NamedCalendar> named() {
    List<NamedCalendar> all = new ArrayList<>(KeyDates.all());
    all.add(
        new Workdays(
            "workdays",
            new Words("工作日", "workdays"),
            List.of(days("2026-05-01 2026-05-05"), days("2026-10-01 2026-10-07")),
            List.of(days("2026-05-09"), days("2026-09-27"), days("2026-10-10"))));
    all.add(
        new Ranges(
            "school-holidays",
            new Words("寒暑假", "school holidays"),
            List.of(days("2026-02-01 2026-02-28"), days("2026-07-04 2026-08-31"))));
    all.add(
        new SchoolDays(
            "after-school",
            new Words("上学日放学后", "school days after school"),
            "workdays",
            "school-holidays",
            hours("15:30-18:00")));
    return all;
  }

  /** The key dates of section 2.7 of the domain notes. */
  public static final class KeyDates {
    private static final String THIRD_WEEK = ";BYDAY=MO;BYMONTHDAY=9,10,11,12,13,14,15";

    private KeyDates() {}

    /** All of them, by name. */
    public static List<NamedCalendar> all() {
      return Stream.of(byRule(), byNotice()).flatMap(List::stream).toList();
    }

    private static List<NamedCalendar> byRule() {
      return List.of(
          fixed("science-month", "全国科普月", "National Science Month", 9, null, null),
          nth("science-day", "全国科普日", "National Science Day", ";BYMONTH=9;BYDAY=3SA", 2),
          nth("science-week", "科技活动周", "Science Week", ";BYMONTH=5" + THIRD_WEEK, 7),
          fixed("disaster-day", "全国防灾减灾日", "Disaster Prevention Day", 5, 12, 1),
          fixed("science-workers-day", "全国科技工作者日", "Science Workers' Day", 5, 30, 1),
          nth("ningbo-week", "宁波科普宣传周", "Ningbo Science Week", ";BYMONTH=9" + THIRD_WEEK, 7),
          fixed("deadline", "申报截止日", "application deadline", 10, 31, 1));
    }

    private static List<NamedCalendar> byNotice() {
      return List.of(
          announced(
              "disaster-week",
              "防灾减灾宣传周",
              "Disaster Prevention Week",
              notice(2020, "2020-05-09 2020-05-15"),
              notice(2021, "2021-05-08 2021-05-14"),
              notice(2025, "2025-05-12 2025-05-18")),
          announced(
              "food-safety-week",
              "全国食品安全宣传周",
              "National Food Safety Week",
              notice(2012, "2012-06-11 2012-06-17"),
              notice(2013, "2013-06-17 2013-06-27"),
              notice(2015, "2015-06-16 2015-07-02"),
              notice(2019, "2019-06-17 2019-06-23")),
          announced(
              "innovation-week",
              "双创活动周",
              "Innovation Week",
              notice(2021, "2021-10-19 2021-10-25"),
              notice(2022, "2022-09-15 2022-09-21")));
    }

    /** The same with what the notices of 2020 to 2023 said of 全国科普日. */
    public static KeyDate.Nth scienceDay(YearNotice... notices) {
      return new KeyDate.Nth(
          "science-day",
          new Words("全国科普日", "National Science Day"),
          Recurrence.of("FREQ=YEARLY;BYMONTH=9;BYDAY=3SA"),
          2,
          2005,
          List.of(notices));
    }

    private static NamedCalendar fixed(
        String name,
        String zh,
        String en,
        int month,
        @Nullable Integer day,
        @Nullable Integer days) {
      return new KeyDate.Fixed(name, new Words(zh, en), month, day, days, null, List.of());
    }

    private static NamedCalendar nth(String name, String zh, String en, String rule, int days) {
      Recurrence recurrence = Recurrence.of("FREQ=YEARLY" + rule);
      return new KeyDate.Nth(name, new Words(zh, en), recurrence, days, null, List.of());
    }

    private static NamedCalendar announced(
        String name, String zh, String en, YearNotice... notices) {
      return new KeyDate.Announced(name, new Words(zh, en), List.of(notices));
    }
  }
}
