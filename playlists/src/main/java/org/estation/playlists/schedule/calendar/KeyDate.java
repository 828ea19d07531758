package org.estation.playlists.schedule.calendar;

import java.time.Month;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.estation.playlists.schedule.recurrence.Frequency;
import org.estation.playlists.schedule.recurrence.Recurrence;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** A date that comes once a year, such as 全国科普日. What a year's notice says goes before its rule. */
public sealed interface KeyDate extends NamedCalendar {
  /** The longest occurrence, in days. */
  int LONGEST = 366;

  /** The last year there is. */
  int LATEST_YEAR = 9999;

  /** The first year in which its rule counts, or null. A notice counts in any year. */
  @Nullable Integer since();

  /** What the notices of single years say, one for a year at most. */
  List<YearNotice> notices();

  /**
   * The same days each year.
   *
   * @param month 1 to 12
   * @param day the first day, or null for the whole month; 29 February is in leap years only
   * @param days how many days from it on, 1 to 366, or null for the whole month
   * @param since the first year, 1 to 9999, or null
   */
  record Fixed(
      String name,
      Words words,
      int month,
      @Nullable Integer day,
      @Nullable Integer days,
      @Nullable Integer since,
      List<YearNotice> notices)
      implements KeyDate {
    public Fixed {
      notices = checked(name, words, notices);
      if ((day == null) != (days == null)) {
        throw new IllegalArgumentException("a day and a number of days, or neither for the month");
      }
      if (month < 1 || month > 12) {
        throw new IllegalArgumentException("a month is 1 to 12");
      }
      if (day != null && (day < 1 || day > Month.of(month).maxLength())) {
        throw new IllegalArgumentException("its month has no such day");
      }
      checkLength(days);
      checkSince(since);
    }
  }

  /**
   * A week or a weekday of a month.
   *
   * @param recurrence a yearly one that names a day; its first of a year begins the occurrence
   * @param days how many days from it on, 1 to 366
   * @param since the first year, 1 to 9999, or null
   */
  record Nth(
      String name,
      Words words,
      Recurrence recurrence,
      int days,
      @Nullable Integer since,
      List<YearNotice> notices)
      implements KeyDate {
    public Nth {
      notices = checked(name, words, notices);
      checkLength(days);
      checkSince(since);
      boolean isPlain = recurrence.count() == null && recurrence.until() == null;
      if (recurrence.frequency() != Frequency.YEARLY || recurrence.interval() != 1 || !isPlain) {
        throw new IllegalArgumentException("a key date recurs each year without an end");
      }
      CalendarCheck.hasDays(recurrence);
    }
  }

  /** Only in years with a notice. */
  record Announced(String name, Words words, List<YearNotice> notices) implements KeyDate {
    public Announced {
      notices = checked(name, words, notices);
    }

    @Override
    public @Nullable Integer since() {
      return null;
    }
  }

  private static List<YearNotice> checked(String name, Words words, List<YearNotice> notices) {
    CalendarCheck.names(name, words);
    Set<Integer> years = new HashSet<>();
    for (int i = 0; i < notices.size(); i++) {
      if (!years.add(notices.get(i).year())) {
        throw new IllegalArgumentException(
            "notices[" + i + "]: the year " + Year.of(notices.get(i).year()) + " comes twice");
      }
    }
    return CalendarCheck.bounded(notices);
  }

  private static void checkLength(@Nullable Integer days) {
    if (days != null && (days < 1 || days > LONGEST)) {
      throw new IllegalArgumentException("a key date lasts 1 to 366 days");
    }
  }

  private static void checkSince(@Nullable Integer year) {
    if (year != null && (year < 1 || year > LATEST_YEAR)) {
      throw new IllegalArgumentException("the first year is 1 to 9999");
    }
  }
}
