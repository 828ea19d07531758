package org.estation.playlists.schedule.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.recurrence.RecurrenceDays;
import org.estation.playlists.schedule.time.DayRange;
import org.estation.playlists.schedule.time.LocalDay;

/** The days of calendars in a stretch, each calendar worked out once. */
public final class CalendarDays {
  private final Calendars calendars;
  private final int from;
  private final int to;
  private final Map<String, BitSet> known = new HashMap<>();

  /** The days of a stretch, both ends included, counted from 1970-01-01. */
  public CalendarDays(Calendars calendars, int from, int to) {
    this.calendars = calendars;
    this.from = from;
    this.to = to;
  }

  /** The stretch's first day. */
  public int from() {
    return from;
  }

  /** The stretch's last day. */
  public int to() {
    return to;
  }

  /** The days that are in any of the calendars; bit 0 stands for the stretch's first. */
  public BitSet in(List<String> names) {
    BitSet days = new BitSet();
    names.forEach(name -> days.or(of(name)));
    return days;
  }

  private BitSet of(String name) {
    BitSet before = known.get(name);
    if (before != null) {
      return before;
    }
    BitSet days = days(calendars.get(name));
    known.put(name, days);
    return days;
  }

  private BitSet days(NamedCalendar calendar) {
    return switch (calendar) {
      case Workdays workdays -> workdays(workdays);
      case Ranges listed -> listed(listed.days());
      case Recurring recurring ->
          new RecurrenceDays(recurring.recurrence(), LocalDate.ofEpochDay(from)).between(from, to);
      case SchoolDays school -> {
        BitSet days = in(List.of(school.workdays()));
        days.andNot(of(school.holidays()));
        yield days;
      }
      case KeyDate date -> keyDate(date);
    };
  }

  private BitSet workdays(Workdays calendar) {
    BitSet days = new BitSet();
    for (int day = from; day <= to; day++) {
      DayOfWeek weekday = LocalDate.ofEpochDay(day).getDayOfWeek();
      days.set(day - from, weekday.compareTo(DayOfWeek.SATURDAY) < 0);
    }
    days.andNot(listed(calendar.holidays()));
    days.or(listed(calendar.makeUpDays()));
    return days;
  }

  private BitSet listed(List<DayRange> ranges) {
    BitSet days = new BitSet();
    ranges.forEach(range -> set(days, range.first().number(), range.last().number()));
    return days;
  }

  private void set(BitSet days, long first, long last) {
    long begin = Math.max(first, from);
    long end = Math.min(last, to);
    if (begin <= end) {
      days.set((int) begin - from, (int) end - from + 1);
    }
  }

  /** An occurrence may have begun in the year before the stretch. */
  private BitSet keyDate(KeyDate date) {
    BitSet days = new BitSet();
    int last = LocalDate.ofEpochDay(to).getYear();
    for (int year = LocalDate.ofEpochDay(from).getYear() - 1; year <= last; year++) {
      occurrence(date, year).ifPresent(found -> set(days, found.first(), found.last()));
    }
    return days;
  }

  /** Days since 1970-01-01, both included. */
  private record Occurrence(long first, long last) {}

  private static Optional<Occurrence> occurrence(KeyDate date, int year) {
    Optional<YearNotice> noticed =
        date.notices().stream().filter(notice -> notice.year() == year).findFirst();
    return noticed.isPresent() ? noticed.flatMap(CalendarDays::noticed) : usual(date, year);
  }

  private static Optional<Occurrence> noticed(YearNotice notice) {
    LocalDay first = notice.first();
    LocalDay last = notice.last();
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(new Occurrence(first.number(), last.number()));
  }

  private static Optional<Occurrence> usual(KeyDate date, int year) {
    Integer since = date.since();
    if (since != null && year < since) {
      return Optional.empty();
    }
    return switch (date) {
      case KeyDate.Fixed fixed -> fixed(fixed, year);
      case KeyDate.Nth nth -> nth(nth.recurrence(), nth.days(), year);
      case KeyDate.Announced _ -> Optional.empty();
    };
  }

  private static Optional<Occurrence> fixed(KeyDate.Fixed date, int year) {
    Month month = Month.of(date.month());
    int length = LocalDate.of(year, month, 1).lengthOfMonth();
    Integer day = date.day();
    Integer days = date.days();
    int first = day == null ? 1 : day;
    if (first > length) {
      return Optional.empty();
    }
    long begin = LocalDate.of(year, month, first).toEpochDay();
    return Optional.of(new Occurrence(begin, begin + (days == null ? length : days) - 1));
  }

  private static Optional<Occurrence> nth(Recurrence recurrence, int days, int year) {
    LocalDate begin = LocalDate.of(year, 1, 1);
    int from = (int) begin.toEpochDay();
    BitSet found =
        new RecurrenceDays(recurrence, begin).between(from, from + begin.lengthOfYear() - 1);
    int first = from + found.nextSetBit(0);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Occurrence(first, (long) first + days - 1));
  }
}
