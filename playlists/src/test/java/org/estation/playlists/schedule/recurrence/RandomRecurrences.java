package org.estation.playlists.schedule.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recurrences that RFC 5545 allows, of every shape. */
public final class RandomRecurrences {
  private final SplittableRandom random;
  private final Frequency frequency;

  /** The recurrences of a seed. */
  public RandomRecurrences(long seed) {
    random = new SplittableRandom(seed);
    frequency = List.of(Frequency.values()).get(random.nextInt(4));
  }

  /** A first day. */
  public LocalDate start() {
    return LocalDate.of(1990 + random.nextInt(40), 1, 1).plusDays(random.nextInt(366));
  }

  /** A rule without UNTIL. */
  public Recurrence rule(LocalDate start) {
    boolean isYearly = frequency == Frequency.YEARLY;
    List<Integer> months = one(3) ? numbers(3, 12, false) : List.of();
    List<Integer> weeks = isYearly && one(3) ? numbers(3, 53, true) : List.of();
    List<Integer> yearDays = isYearly && one(5) ? numbers(5, 366, true) : List.of();
    List<Integer> monthDays =
        frequency != Frequency.WEEKLY && one(3) ? numbers(5, 31, true) : List.of();
    boolean mayCount = frequency == Frequency.MONTHLY || (isYearly && weeks.isEmpty());
    List<OrdinalWeekday> weekdays = one(2) ? weekdays(mayCount, !months.isEmpty()) : List.of();
    boolean isPlain =
        Stream.of(months, weeks, yearDays, monthDays, weekdays).allMatch(List::isEmpty);
    return new Recurrence(
        frequency,
        one(2) ? 1 : 1 + random.nextInt(5),
        one(4) ? 1 + random.nextInt(20) : null,
        null,
        months,
        weeks,
        yearDays,
        monthDays,
        weekdays,
        !isPlain && one(4) ? numbers(2, 4, true) : List.of(),
        one(3) ? DayOfWeek.of(1 + random.nextInt(7)) : DayOfWeek.MONDAY);
  }

  /** The same rule with an UNTIL, where it has no COUNT and chance wants it. */
  public Recurrence ended(Recurrence rule, LocalDate start) {
    @Nullable LocalDate until = one(4) ? start.plusDays(random.nextInt(2_000)) : null;
    return rule.count() != null || until == null
        ? rule
        : Recurrence.of(rule + ";UNTIL=" + until.toString().replace("-", ""));
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private List<Integer> numbers(int most, int greatest, boolean mayBeNegative) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(_ -> (1 + random.nextInt(greatest)) * (mayBeNegative && one(3) ? -1 : 1))
        .toList();
  }

  private List<OrdinalWeekday> weekdays(boolean mayCount, boolean inMonths) {
    int greatest = frequency == Frequency.MONTHLY || inMonths ? 5 : 53;
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(_ -> {
          int ordinal = (1 + random.nextInt(greatest)) * (one(3) ? -1 : 1);
          DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
          return new OrdinalWeekday(mayCount && one(2) ? ordinal : 0, day);
        })
        .toList();
  }
}
