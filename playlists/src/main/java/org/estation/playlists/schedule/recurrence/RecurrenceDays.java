package org.estation.playlists.schedule.recurrence;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.estation.playlists.schedule.time.LocalDay;

/**
 * The days of a recurrence that begins on a first day (DTSTART).
 *
 * <p>A recurrence counts in units: days, weeks, months or years. Every INTERVAL-th unit from the
 * first day's on has a set of days, those that fit every BYxxx part; BYSETPOS picks from the whole
 * set; what lies before the first day is passed over; UNTIL and COUNT end it. Where a part is
 * missing the first day says it (RFC 5545, 3.3.10). A first day that does not fit is no day of the
 * recurrence and is not counted: the RFC leaves it undefined, and a screen plays what the words of
 * its rule say.
 *
 * <p>lib-recur reads the rule but does not expand it: it picks BYSETPOS of the first unit from the
 * days after the first day only, takes week 53 of a year that has none for week 1 of the next,
 * reads BYMONTHDAY of a year as one of the first day's month, gives up where days are rare, and
 * cannot go ahead without losing a month's 31st. {@code RecurrenceTrapTest} shows each.
 */
public final class RecurrenceDays {
  /** Days after which the calendar repeats, weekdays included: 400 years. */
  private static final long CYCLE = 146_097;

  /** Days of 53 weeks. */
  private static final int LONGEST_UNIT = 371;

  private final Recurrence rule;
  private final int first;
  private final Units units;
  private final DayFit fit;
  private final Places positions;

  /** The days of a rule from a first day on. */
  public RecurrenceDays(Recurrence rule, LocalDate first) {
    this.rule = rule;
    this.first = Math.toIntExact(first.toEpochDay());
    this.units = Units.of(rule);
    this.fit = new DayFit(rule, first);
    this.positions = new Places(rule.positions());
  }

  /** The days of a stretch, both ends included; bit 0 stands for the stretch's first. */
  public BitSet between(int from, int to) {
    BitSet days = new BitSet();
    walk(
        from,
        to,
        day -> {
          days.set(day - from);
          return false;
        });
    return days;
  }

  /**
   * Whether it ever has a wanted day, up to a last one. The calendar repeats every 400 years, so
   * the answer takes at most some milliseconds.
   */
  public boolean reaches(int last, IntPredicate wanted) {
    long cycle = first + CYCLE * rule.interval();
    int to = (int) Math.min(Math.min(cycle, last), LocalDay.LATEST.toEpochDay());
    return walk(first, to, wanted);
  }

  /** Offers each day of a stretch in ascending order until one is taken; whether one was. */
  private boolean walk(int from, int to, IntPredicate isTaken) {
    int last = lastDay(to);
    long lastUnit = units.of(last) + 1;
    int left = rule.count() == null ? Integer.MAX_VALUE : rule.count();
    int[] set = new int[LONGEST_UNIT];
    for (long unit = begin(from); unit <= lastUnit; unit += rule.interval()) {
      int size = fill(set, unit);
      for (int i = 0; i < size; i++) {
        int day = set[i];
        if (day > last || left == 0) {
          return false;
        }
        left -= day < first ? 0 : 1;
        if (day >= Math.max(first, from) && isTaken.test(day)) {
          return true;
        }
      }
    }
    return false;
  }

  private int lastDay(int to) {
    LocalDate until = rule.until();
    return until == null ? to : (int) Math.min(to, until.toEpochDay());
  }

  /** The unit to begin at: the first day's, or, where nothing is counted, one shortly before. */
  private long begin(int from) {
    long own = units.of(first);
    long ahead = rule.count() == null ? Math.max(0, units.of(from) - own - 1) : 0;
    return own + ahead / rule.interval() * rule.interval();
  }

  /** Writes a unit's days and says how many they are. */
  private int fill(int[] set, long unit) {
    int start = units.start(unit);
    int length = units.start(unit + 1) - start;
    int size = 0;
    for (int place = 0; place < length; place++) {
      if (fit.has(start + place, place, length)) {
        set[size++] = start + place;
      }
    }
    return positions.isEvery() ? size : pick(set, size);
  }

  private int pick(int[] set, int size) {
    int picked = 0;
    for (int i = 0; i < size; i++) {
      if (positions.has(i + 1, size)) {
        set[picked++] = set[i];
      }
    }
    return picked;
  }
}
