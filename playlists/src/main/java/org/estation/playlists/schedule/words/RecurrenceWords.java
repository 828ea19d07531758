package org.estation.playlists.schedule.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.estation.playlists.schedule.recurrence.Frequency;
import org.estation.playlists.schedule.recurrence.OrdinalWeekday;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.words.DateWords;
import org.estation.playlists.words.Phrases;

/** A recurrence in words: on which days, and what limits them further. */
final class RecurrenceWords {
  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final Phrases phrases;
  private final PlaceWords places;
  private final DateWords dates;
  private final Recurrence rule;
  private final Frequency told;
  private final List<String> limits = new ArrayList<>();
  private final String days;

  RecurrenceWords(Phrases phrases, Recurrence rule, LocalDate first) {
    this.phrases = phrases;
    this.places = new PlaceWords(phrases);
    this.dates = new DateWords(phrases);
    this.rule = rule.begunOn(first);
    this.told = told(this.rule);
    this.days =
        switch (told) {
          case DAILY -> allLimits();
          case WEEKLY -> weekly();
          case MONTHLY -> monthly();
          case YEARLY -> yearly();
        };
    limitPositions();
    limitWeeks();
  }

  /** Such as {@code 每月第 2 个周二}. */
  String days() {
    return Phrases.spaced(days);
  }

  /** Such as {@code 限 5 月}. */
  List<String> limits() {
    return limits.stream().map(Phrases::spaced).toList();
  }

  /** All Mondays are told alike, whether of each day, month or year. */
  private static Frequency told(Recurrence rule) {
    boolean isPlain = rule.interval() == 1 && rule.positions().isEmpty();
    boolean hasWeekdaysOnly =
        !rule.weekdays().isEmpty() && rule.monthDays().isEmpty() && rule.yearDays().isEmpty();
    boolean isEach = rule.weekdays().stream().allMatch(weekday -> weekday.ordinal() == 0);
    if (isPlain && hasWeekdaysOnly && isEach && rule.weekNumbers().isEmpty()) {
      return Frequency.WEEKLY;
    }
    boolean isEachMonths = rule.frequency() == Frequency.DAILY || hasMonthDaysOnly(rule);
    return isPlain && isEachMonths && !rule.monthDays().isEmpty()
        ? Frequency.MONTHLY
        : rule.frequency();
  }

  /** A year's days of the month without a month are those of each month. */
  private static boolean hasMonthDaysOnly(Recurrence rule) {
    return !rule.monthDays().isEmpty()
        && rule.weekdays().stream().allMatch(weekday -> weekday.ordinal() == 0)
        && rule.months().isEmpty()
        && rule.weekNumbers().isEmpty()
        && rule.yearDays().isEmpty();
  }

  private String every() {
    String form = rule.interval() > 2 ? "n" : String.valueOf(rule.interval());
    return phrases.say("every." + told + "." + form, String.valueOf(rule.interval()));
  }

  private String allLimits() {
    limitMonths();
    limitDays(monthDays());
    limitDays(weekdays());
    return every();
  }

  private String weekly() {
    limitMonths();
    if (rule.interval() > 1 || !rule.positions().isEmpty()) {
      return phrases.say("at.days-of", every(), phrases.list(weekdays()));
    }
    List<Integer> numbers = rule.weekdays().stream().map(one -> one.day().getValue()).toList();
    if (numbers.size() == DayOfWeek.values().length) {
      return phrases.say("every.DAILY.1");
    }
    if (rule.weekdays().equals(WEEKEND.stream().map(OrdinalWeekday::each).toList())) {
      return phrases.say("weekend");
    }
    String list = phrases.list(weekdays());
    boolean isOneRun = weekdays().size() == 1 && numbers.size() > 1;
    return isOneRun ? list : phrases.say("each.weekday", list);
  }

  private String monthly() {
    limitMonths();
    if (rule.monthDays().isEmpty()) {
      return atDays(every(), weekdays(), rule.interval() == 1);
    }
    limitDays(weekdays());
    return atDays(every(), monthDays(), rule.interval() == 1);
  }

  private String yearly() {
    if (isOneDate()) {
      limitDays(weekdays());
      String date = dates.date(rule.months().getFirst(), rule.monthDays().getFirst());
      return phrases.say(rule.interval() == 1 ? "at.date" : "at.date-of", every(), date);
    }
    String when = every();
    if (!rule.months().isEmpty()) {
      when = phrases.say("at.months", when, months());
    } else if (hasMonthDaysOnly(rule)) {
      when = phrases.say("at.months", when, phrases.say("each-month"));
    }
    if (!rule.weekNumbers().isEmpty()) {
      String weeks = phrases.list(places.places("week", rule.weekNumbers()));
      when = phrases.say("at.weeks", when, weeks);
    }
    return yearlyDays(when);
  }

  private String yearlyDays(String when) {
    String day = when.equals(every()) ? "day" : "year-day";
    List<List<String>> lists =
        new ArrayList<>(List.of(places.places(day, rule.yearDays()), monthDays(), weekdays()));
    lists.removeIf(List::isEmpty);
    lists.stream().skip(1).forEach(this::limitDays);
    return atDays(when, lists.getFirst(), rule.interval() == 1 && when.equals(every()));
  }

  private boolean isOneDate() {
    return rule.months().size() == 1
        && rule.monthDays().size() == 1
        && rule.monthDays().getFirst() > 0
        && rule.weekNumbers().isEmpty()
        && rule.yearDays().isEmpty();
  }

  private String atDays(String when, List<String> list, boolean isPlain) {
    return phrases.say(isPlain ? "at.days" : "at.days-of", when, phrases.list(list));
  }

  private String months() {
    return phrases.list(places.runs(rule.months(), dates::month));
  }

  private List<String> monthDays() {
    return places.places("month-day", rule.monthDays());
  }

  /** Each Monday and so on, then the second Monday, then the last. */
  private List<String> weekdays() {
    List<Integer> each =
        rule.weekdays().stream()
            .filter(weekday -> weekday.ordinal() == 0)
            .map(weekday -> weekday.day().getValue())
            .toList();
    List<String> texts =
        new ArrayList<>(
            places.runs(
                each,
                day -> dates.weekdays(DayOfWeek.of(day)),
                day -> dates.weekday(DayOfWeek.of(day))));
    nth(texts, weekday -> weekday.ordinal() > 0);
    nth(texts, weekday -> weekday.ordinal() < 0);
    return texts;
  }

  private void nth(List<String> texts, Predicate<OrdinalWeekday> wanted) {
    rule.weekdays().stream().filter(wanted).forEach(weekday -> texts.add(nth(weekday)));
  }

  private String nth(OrdinalWeekday weekday) {
    String day = dates.weekday(weekday.day());
    return places.place("nth-weekday", weekday.ordinal(), day);
  }

  private void limitMonths() {
    if (!rule.months().isEmpty()) {
      limits.add(phrases.say("limit.months", months()));
    }
  }

  private void limitDays(List<String> list) {
    if (!list.isEmpty()) {
      limits.add(phrases.say("limit.days", phrases.list(list)));
    }
  }

  private void limitPositions() {
    if (!rule.positions().isEmpty()) {
      String list = phrases.list(places.places("position", rule.positions()));
      limits.add(phrases.say("limit.positions", list));
    }
  }

  /** Where a week begins matters to what is counted in weeks. */
  private void limitWeeks() {
    boolean counts =
        !rule.weekNumbers().isEmpty()
            || (told == Frequency.WEEKLY && (rule.interval() > 1 || !rule.positions().isEmpty()));
    if (counts && rule.weekStart() != DayOfWeek.MONDAY) {
      String day = dates.weekday(rule.weekStart());
      limits.add(phrases.say("limit.weeks-begin", day));
    }
  }
}
