package org.estation.playlists.schedule.recurrence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The days of a recurrence as section 3.3.10 of RFC 5545 tells them, written from its text: the set
 * of each interval is listed part by part, from the interval's first day on, and nothing is
 * skipped.
 */
final class SlowRecurrence {
  private final Recurrence rule;
  private final LocalDate start;
  private final WeekFields weeks;

  SlowRecurrence(Recurrence rule, LocalDate start) {
    this.rule = rule;
    this.start = start;
    this.weeks = WeekFields.of(rule.weekStart(), 4);
  }

  List<LocalDate> upTo(LocalDate end) {
    Map<Long, List<LocalDate>> sets = new TreeMap<>();
    start
        .minusDays(400)
        .datesUntil(end.plusDays(400))
        .filter(this::fits)
        .forEach(day -> sets.computeIfAbsent(interval(day), _ -> new ArrayList<>()).add(day));
    long own = rule.frequency() == Frequency.YEARLY ? start.getYear() : interval(start);
    Stream<LocalDate> instances =
        sets.entrySet().stream()
            .filter(set -> set.getKey() >= own && (set.getKey() - own) % rule.interval() == 0)
            .flatMap(set -> picked(set.getValue()))
            .filter(day -> !day.isBefore(start));
    Integer count = rule.count();
    LocalDate until = rule.until();
    return (count == null ? instances : instances.limit(count))
        .filter(day -> until == null || !day.isAfter(until))
        .filter(day -> !day.isAfter(end))
        .toList();
  }

  private Stream<LocalDate> picked(List<LocalDate> set) {
    if (rule.positions().isEmpty()) {
      return set.stream();
    }
    return rule.positions().stream()
        .map(position -> position > 0 ? position - 1 : set.size() + position)
        .filter(index -> index >= 0 && index < set.size())
        .distinct()
        .sorted()
        .map(set::get);
  }

  private long interval(LocalDate day) {
    return switch (rule.frequency()) {
      case DAILY -> day.toEpochDay();
      case WEEKLY ->
          Math.floorDiv(
              day.with(TemporalAdjusters.previousOrSame(rule.weekStart())).toEpochDay(), 7);
      case MONTHLY -> day.getYear() * 12L + day.getMonthValue();
      case YEARLY -> rule.weekNumbers().isEmpty() ? day.getYear() : day.get(weeks.weekBasedYear());
    };
  }

  private boolean fits(LocalDate day) {
    return inMonth(day) && inWeek(day) && onYearDay(day) && onMonthDay(day) && onWeekday(day);
  }

  private boolean saysNoDay() {
    return rule.yearDays().isEmpty() && rule.monthDays().isEmpty() && rule.weekdays().isEmpty();
  }

  private boolean inMonth(LocalDate day) {
    boolean fromStart =
        rule.frequency() == Frequency.YEARLY
            && rule.weekNumbers().isEmpty()
            && rule.months().isEmpty()
            && saysNoDay();
    return fromStart
        ? day.getMonth() == start.getMonth()
        : rule.months().isEmpty() || rule.months().contains(day.getMonthValue());
  }

  private boolean inWeek(LocalDate day) {
    if (rule.weekNumbers().isEmpty()) {
      return true;
    }
    int number = day.get(weeks.weekOfWeekBasedYear());
    int year = day.get(weeks.weekBasedYear());
    LocalDate last = LocalDate.of(year + 1, 1, 4).with(weeks.dayOfWeek(), 1).minusDays(1);
    int fromEnd = number - last.get(weeks.weekOfWeekBasedYear()) - 1;
    return rule.weekNumbers().contains(number) || rule.weekNumbers().contains(fromEnd);
  }

  private boolean onYearDay(LocalDate day) {
    return rule.yearDays().isEmpty()
        || rule.yearDays().stream()
            .map(n -> n > 0 ? n : day.lengthOfYear() + 1 + n)
            .anyMatch(n -> n == day.getDayOfYear());
  }

  private boolean onMonthDay(LocalDate day) {
    boolean fromStart =
        saysNoDay()
            && (rule.frequency() == Frequency.MONTHLY
                || (rule.frequency() == Frequency.YEARLY && rule.weekNumbers().isEmpty()));
    return fromStart
        ? day.getDayOfMonth() == start.getDayOfMonth()
        : rule.monthDays().isEmpty()
            || rule.monthDays().stream()
                .map(n -> n > 0 ? n : day.lengthOfMonth() + 1 + n)
                .anyMatch(n -> n == day.getDayOfMonth());
  }

  private boolean onWeekday(LocalDate day) {
    boolean fromStart =
        saysNoDay() && (rule.frequency() == Frequency.WEEKLY || !rule.weekNumbers().isEmpty());
    return fromStart
        ? day.getDayOfWeek() == start.getDayOfWeek()
        : rule.weekdays().isEmpty() || rule.weekdays().stream().anyMatch(one -> is(one, day));
  }

  private boolean is(OrdinalWeekday wanted, LocalDate day) {
    if (wanted.ordinal() == 0 || wanted.day() != day.getDayOfWeek()) {
      return wanted.ordinal() == 0 && wanted.day() == day.getDayOfWeek();
    }
    boolean inMonth = rule.frequency() == Frequency.MONTHLY || !rule.months().isEmpty();
    LocalDate begin = inMonth ? day.withDayOfMonth(1) : day.withDayOfYear(1);
    LocalDate end =
        inMonth ? YearMonth.from(day).atEndOfMonth() : LocalDate.of(day.getYear(), 12, 31);
    List<LocalDate> all =
        begin.datesUntil(end.plusDays(1)).filter(d -> d.getDayOfWeek() == wanted.day()).toList();
    int index = wanted.ordinal() > 0 ? wanted.ordinal() - 1 : all.size() + wanted.ordinal();
    return index >= 0 && index < all.size() && all.get(index).equals(day);
  }
}
