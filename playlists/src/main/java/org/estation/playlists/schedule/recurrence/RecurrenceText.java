package org.estation.playlists.schedule.recurrence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.Weekday;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.estation.playlists.schedule.time.LocalDay;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes recurrence rules. lib-recur knows the ranges of RFC 5545 and which parts go
 * together; what it lets pass beyond the grammar (signs, other digits, days that no month has, its
 * inner parts) is refused before it sees the text.
 */
final class RecurrenceText {
  private static final int LONGEST = 1_000;
  private static final String NUMBERS = "[+-]?[0-9]{1,3}(,[+-]?[0-9]{1,3})*";
  private static final String WEEKDAYS = "([+-]?[0-9]{1,2})?[A-Z]{2}";
  private static final Map<String, Pattern> FORMS =
      Map.ofEntries(
          Map.entry("FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY")),
          Map.entry("INTERVAL", Pattern.compile("[0-9]{1,10}")),
          Map.entry("COUNT", Pattern.compile("[0-9]{1,10}")),
          Map.entry("UNTIL", Pattern.compile("[0-9]{8}(T[0-9]{6})?")),
          Map.entry("BYMONTH", Pattern.compile("[0-9]{1,2}(,[0-9]{1,2})*")),
          Map.entry("BYWEEKNO", Pattern.compile(NUMBERS)),
          Map.entry("BYYEARDAY", Pattern.compile(NUMBERS)),
          Map.entry("BYMONTHDAY", Pattern.compile(NUMBERS)),
          Map.entry("BYDAY", Pattern.compile(WEEKDAYS + "(," + WEEKDAYS + ")*")),
          Map.entry("BYSETPOS", Pattern.compile(NUMBERS)),
          Map.entry("WKST", Pattern.compile("[A-Z]{2}")));

  private RecurrenceText() {}

  static Recurrence read(String text) {
    if (text.length() > LONGEST) {
      throw refusal("it is longer than " + LONGEST + " characters");
    }
    String upper = text.toUpperCase(Locale.ROOT);
    for (String part : upper.split(";", -1)) {
      checkForm(part);
    }
    try {
      return recurrence(new RecurrenceRule(upper, RfcMode.RFC5545_STRICT));
    } catch (InvalidRecurrenceRuleException e) {
      throw refusal(Objects.requireNonNullElse(e.getMessage(), text));
    }
  }

  private static void checkForm(String part) {
    int equals = part.indexOf('=');
    String name = equals < 0 ? part : part.substring(0, equals);
    Pattern form = FORMS.get(name);
    if (form == null) {
      throw refusal("it has a part that is none, or none for whole days: '" + name + "'");
    }
    if (!form.matcher(part.substring(equals + 1)).matches()) {
      throw refusal("'" + part + "' is not in its form");
    }
  }

  private static IllegalArgumentException refusal(String reason) {
    return new IllegalArgumentException("not a recurrence of days by RFC 5545: " + reason);
  }

  private static Recurrence recurrence(RecurrenceRule rule) {
    return new Recurrence(
        Frequency.valueOf(rule.getFreq().name()),
        rule.getInterval(),
        rule.getCount(),
        until(rule.getUntil()),
        numbers(rule, Part.BYMONTH).stream().map(month -> month + 1).toList(),
        numbers(rule, Part.BYWEEKNO),
        numbers(rule, Part.BYYEARDAY),
        numbers(rule, Part.BYMONTHDAY),
        weekdays(rule),
        numbers(rule, Part.BYSETPOS),
        day(rule.getWeekStart()));
  }

  /** The first day is a local date, and so must be the last; of a local time its date counts. */
  private static @Nullable LocalDate until(@Nullable DateTime until) {
    if (until == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDayOfMonth());
      return new LocalDay(day).date();
    } catch (DateTimeException | IllegalArgumentException e) {
      throw refusal("there is no such day as UNTIL names");
    }
  }

  private static List<Integer> numbers(RecurrenceRule rule, Part part) {
    List<Integer> numbers = rule.getByPart(part);
    return numbers == null ? List.of() : numbers;
  }

  private static List<OrdinalWeekday> weekdays(RecurrenceRule rule) {
    List<RecurrenceRule.WeekdayNum> days = rule.getByDayPart();
    return days == null
        ? List.of()
        : days.stream().map(one -> new OrdinalWeekday(one.pos, day(one.weekday))).toList();
  }

  private static DayOfWeek day(Weekday weekday) {
    return switch (weekday) {
      case MO -> DayOfWeek.MONDAY;
      case TU -> DayOfWeek.TUESDAY;
      case WE -> DayOfWeek.WEDNESDAY;
      case TH -> DayOfWeek.THURSDAY;
      case FR -> DayOfWeek.FRIDAY;
      case SA -> DayOfWeek.SATURDAY;
      case SU -> DayOfWeek.SUNDAY;
    };
  }

  static String write(Recurrence rule) {
    List<String> parts = new ArrayList<>();
    parts.add("FREQ=" + rule.frequency());
    add(parts, "INTERVAL", rule.interval() == 1 ? List.of() : List.of(rule.interval()));
    add(parts, "COUNT", rule.count() == null ? List.of() : List.of(rule.count()));
    LocalDate until = rule.until();
    if (until != null) {
      parts.add("UNTIL=" + until.format(DateTimeFormatter.BASIC_ISO_DATE));
    }
    add(parts, "BYMONTH", rule.months());
    add(parts, "BYWEEKNO", rule.weekNumbers());
    add(parts, "BYYEARDAY", rule.yearDays());
    add(parts, "BYMONTHDAY", rule.monthDays());
    add(parts, "BYDAY", rule.weekdays());
    add(parts, "BYSETPOS", rule.positions());
    boolean isUsual = rule.weekStart() == DayOfWeek.MONDAY;
    add(parts, "WKST", isUsual ? List.of() : List.of(OrdinalWeekday.each(rule.weekStart())));
    return String.join(";", parts);
  }

  private static void add(List<String> parts, String name, List<?> values) {
    if (!values.isEmpty()) {
      parts.add(
          name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(",")));
    }
  }
}
