package org.estation.playlists.schedule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.time.DailyInterval;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.schedule.window.DayRule;
import org.estation.playlists.schedule.window.Window;
import org.estation.playlists.words.DateWords;
import org.estation.playlists.words.HourWords;
import org.estation.playlists.words.Phrases;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Words;

/**
 * A window in words, such as {@code 工作日 8:00–10:00，5 月 12 日起一周} and {@code Workdays 8:00–10:00, for
 * a week from 12 May}.
 */
public final class WindowWords {
  /** The longest words, in characters. */
  public static final int LONGEST = 500;

  private static final String BUNDLE = WindowWords.class.getPackageName() + ".phrases";
  private static final Phrases ZH = new Phrases(BUNDLE, "zh");
  private static final Phrases EN = new Phrases(BUNDLE, "en");

  private final Phrases phrases;
  private final Calendars calendars;
  private final SpanWords dates;

  private WindowWords(Phrases phrases, Calendars calendars, int year) {
    this.phrases = phrases;
    this.calendars = calendars;
    this.dates = new SpanWords(phrases, new DateWords(phrases), year);
  }

  /**
   * A window in both languages.
   *
   * @param calendars at least those it names
   * @param year the year that goes without saying
   */
  public static Words of(Window window, Calendars calendars, int year) {
    return new Words(
        new WindowWords(ZH, calendars, year).tell(window),
        new WindowWords(EN, calendars, year).tell(window));
  }

  private String tell(Window window) {
    DayRule rule = window.days();
    List<String> limits = new ArrayList<>();
    String text = days(rule, limits);
    String hours = hours(window.hours(calendars));
    if (!hours.isEmpty()) {
      text = phrases.say("at-hours", text, hours);
    }
    if (!limits.isEmpty()) {
      text = phrases.say("limited", text, String.join(phrases.say("limit.and"), limits));
    }
    for (String clause : clauses(rule)) {
      text = phrases.say("clause", text, Phrases.spaced(clause));
    }
    return cut(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
  }

  private String days(DayRule rule, List<String> limits) {
    String text = onDays(rule, limits);
    if (!rule.off().isEmpty()) {
      limits.add(phrases.say("limit.except", names(rule.off())));
    }
    return text;
  }

  private String onDays(DayRule rule, List<String> limits) {
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null) {
      RecurrenceWords told = new RecurrenceWords(phrases, recurrence, rule.first().date());
      limits.addAll(told.limits());
      if (!rule.on().isEmpty()) {
        limits.add(phrases.say("limit.days", names(rule.on())));
      }
      return told.days();
    }
    if (!rule.on().isEmpty()) {
      return names(rule.on());
    }
    return isOneDay(rule) ? dates.date(rule.first().date()) : phrases.say("every.DAILY.1");
  }

  private static boolean isOneDay(DayRule rule) {
    return rule.recurrence() == null && rule.on().isEmpty() && rule.first().equals(rule.last());
  }

  private String names(List<String> calendarNames) {
    return phrases.list(
        calendarNames.stream().sorted().map(name -> name(calendars.get(name))).toList());
  }

  private String name(NamedCalendar calendar) {
    return phrases.isChinese() ? calendar.words().zh() : calendar.words().en();
  }

  /** Nothing for the whole day. */
  private String hours(List<DailyInterval> intervals) {
    if (intervals.size() == 1 && intervals.getFirst().minutes().equals(Interval.WHOLE_DAY)) {
      return "";
    }
    return new HourWords(phrases).hours(intervals.stream().map(DailyInterval::minutes).toList());
  }

  private List<String> clauses(DayRule rule) {
    List<String> clauses = new ArrayList<>();
    LocalDay end = rule.end();
    if (!isOneDay(rule)) {
      clauses.add(dates.span(rule.first().date(), end == null ? null : end.date()));
    }
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null && recurrence.count() != null) {
      String count = String.valueOf(recurrence.count());
      clauses.add(Phrases.spaced(phrases.say(count.equals("1") ? "times.one" : "times", count)));
    }
    if (!rule.also().isEmpty()) {
      clauses.add(phrases.say("also", dates.dates(rule.also())));
    }
    if (!rule.except().isEmpty()) {
      clauses.add(phrases.say("except", dates.dates(rule.except())));
    }
    return clauses;
  }

  /** Words beyond the bound end in an ellipsis, between characters. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
