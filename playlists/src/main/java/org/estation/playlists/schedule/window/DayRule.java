package org.estation.playlists.schedule.window;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estation.playlists.schedule.calendar.CalendarDays;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.playlists.schedule.recurrence.RecurrenceDays;
import org.estation.playlists.schedule.time.DayRange;
import org.estation.playlists.schedule.time.LocalDay;
import org.jspecify.annotations.Nullable;

/**
 * On which days a window opens: from the first to the last day, on the days of the recurrence, on a
 * day of one of the calendars {@code on}, on no day of one of the calendars {@code off}; then with
 * the days {@code also} and without the days {@code except}.
 *
 * @param first the first day; the recurrence begins on it (DTSTART)
 * @param last the last day, or null when there is none
 * @param recurrence which days, or null for each day
 * @param on calendars by name, at most 16; none when every day will do
 * @param off calendars by name, at most 16
 * @param also days added whatever recurrence and calendars say (RDATE), within first and last, at
 *     most 1,000
 * @param except days on which it never opens (EXDATE), at most 1,000
 */
public record DayRule(
    LocalDay first,
    @Nullable LocalDay last,
    @Nullable Recurrence recurrence,
    List<String> on,
    List<String> off,
    List<LocalDay> also,
    List<LocalDay> except) {
  private static final int MOST_CALENDARS = 16;
  private static final int MOST_DAYS = 1_000;

  public DayRule {
    on = distinct("on", on, MOST_CALENDARS);
    off = distinct("off", off, MOST_CALENDARS);
    also = distinct("also", also, MOST_DAYS);
    except = distinct("except", except, MOST_DAYS);
    checkEnd(first, last, recurrence);
    DayRange span = new DayRange(first, end(last));
    checkWithin(span, also);
    if (!canOpen(span, recurrence, also, except)) {
      throw new IllegalArgumentException(
          "it can never open: its recurrence has no day from the first to the last that is not"
              + " excepted");
    }
    if (also.isEmpty() && !on.isEmpty() && new HashSet<>(off).containsAll(on)) {
      throw new IllegalArgumentException("it can never open: all its calendars are also off");
    }
  }

  /** Each day from a first to a last one, or without an end. */
  public static DayRule each(LocalDay first, @Nullable LocalDay last) {
    return new DayRule(first, last, null, List.of(), List.of(), List.of(), List.of());
  }

  private static LocalDay end(@Nullable LocalDay last) {
    return last == null ? new LocalDay(LocalDay.LATEST) : last;
  }

  private static <T> List<T> distinct(String name, List<T> list, int most) {
    if (list.size() > most) {
      throw new IllegalArgumentException(name + ": a list has at most " + most + " entries");
    }
    Set<T> known = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!known.add(list.get(i))) {
        throw new IllegalArgumentException(name + "[" + i + "]: comes twice: " + list.get(i));
      }
    }
    return List.copyOf(list);
  }

  private static void checkEnd(
      LocalDay first, @Nullable LocalDay last, @Nullable Recurrence recurrence) {
    LocalDate until = recurrence == null ? null : recurrence.until();
    boolean ends = last != null && last.compareTo(first) < 0;
    if (ends || (until != null && until.isBefore(first.date()))) {
      throw new IllegalArgumentException("days end before they begin");
    }
  }

  private static void checkWithin(DayRange span, List<LocalDay> also) {
    for (int i = 0; i < also.size(); i++) {
      if (!span.has(also.get(i).number())) {
        throw new IllegalArgumentException(
            "also[" + i + "]: the day is not from the first to the last day");
      }
    }
  }

  /** Calendars do not count here: a notice may change them any day. */
  private static boolean canOpen(
      DayRange span, @Nullable Recurrence recurrence, List<LocalDay> also, List<LocalDay> except) {
    Set<LocalDay> never = new HashSet<>(except);
    if (!never.containsAll(also)) {
      return true;
    }
    if (recurrence == null) {
      long days = span.last().number() - span.first().number() + 1L;
      return never.stream().filter(day -> span.has(day.number())).count() < days;
    }
    Set<Integer> numbers = new HashSet<>();
    never.forEach(day -> numbers.add(day.number()));
    return new RecurrenceDays(recurrence, span.first().date())
        .reaches(span.last().number(), day -> !numbers.contains(day));
  }

  /** The last day it may open on, by its own last day or its recurrence's, or null. */
  public @Nullable LocalDay end() {
    LocalDate until = recurrence == null ? null : recurrence.until();
    return until == null || (last != null && last.date().isBefore(until))
        ? last
        : new LocalDay(until);
  }

  /** Its days in the calendars' stretch; bit 0 stands for the stretch's first. */
  public BitSet days(CalendarDays calendars) {
    int from = Math.max(first.number(), calendars.from());
    int to = Math.min(end(last).number(), calendars.to());
    BitSet days = new BitSet();
    if (from > to) {
      return days;
    }
    days.set(from - calendars.from(), to - calendars.from() + 1);
    if (recurrence != null) {
      days.and(new RecurrenceDays(recurrence, first.date()).between(calendars.from(), to));
    }
    if (!on.isEmpty()) {
      days.and(calendars.in(on));
    }
    days.andNot(calendars.in(off));
    also.forEach(day -> set(days, day, calendars, true));
    except.forEach(day -> set(days, day, calendars, false));
    return days;
  }

  private static void set(BitSet days, LocalDay day, CalendarDays calendars, boolean isOpen) {
    int number = day.number();
    if (number >= calendars.from() && number <= calendars.to()) {
      days.set(number - calendars.from(), isOpen);
    }
  }
}
