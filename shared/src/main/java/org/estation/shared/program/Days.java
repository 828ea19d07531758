package org.estation.shared.program;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * A set of local days in one form only: equal sets have equal bytes. A year of days takes 92
 * characters.
 *
 * @param first the first day of the set, days since 1970-01-01, from -1 on
 * @param bits hexadecimal digits, lower case; each stands for four days from {@code first} on, its
 *     highest bit for the earliest. The first bit is set and the last digit is not 0; at most 276
 *     digits
 */
public record Days(int first, String bits) {
  /** The most days from the first to the last: a horizon and the day before it. */
  public static final int MOST = Horizon.LONGEST + 1;

  private static final int DAYS_A_DIGIT = 4;

  public Days {
    if (first < -1 || first > Horizon.LAST_DAY_OF_9999) {
      throw new IllegalArgumentException("days lie in the years 1970 to 9999");
    }
    if (bits.isEmpty() || bits.length() > (MOST + DAYS_A_DIGIT - 1) / DAYS_A_DIGIT) {
      throw new IllegalArgumentException("days are told by 1 to 276 digits");
    }
    if (!bits.chars().allMatch(digit -> "0123456789abcdef".indexOf(digit) >= 0)) {
      throw new IllegalArgumentException("days are told by digits 0 to 9 and a to f");
    }
    if (bits.charAt(0) < '8' || bits.endsWith("0")) {
      throw new IllegalArgumentException("days begin with their first day and end with their last");
    }
  }

  /**
   * The days of a stretch, both ends included, that a rule names.
   *
   * @throws IllegalArgumentException when it names none, or the stretch is longer than {@link
   *     #MOST}
   */
  public static Days of(int from, int to, IntPredicate rule) {
    int first = from;
    while (first <= to && !rule.test(first)) {
      first++;
    }
    BitSet set = new BitSet();
    for (int day = first; day <= to; day++) {
      set.set(day - first, rule.test(day));
    }
    return new Days(first, digits(set));
  }

  /** Each day of a stretch, both ends included. */
  public static Days every(int from, int to) {
    return of(from, to, _ -> true);
  }

  private static String digits(BitSet set) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < set.length(); at += DAYS_A_DIGIT) {
      int digit = 0;
      for (int bit = 0; bit < DAYS_A_DIGIT; bit++) {
        digit = digit * 2 + (set.get(at + bit) ? 1 : 0);
      }
      digits.append(Character.forDigit(digit, 16));
    }
    return digits.toString();
  }

  /** Whether the set has this day. */
  public boolean has(int day) {
    int at = day - first;
    if (at < 0 || at / DAYS_A_DIGIT >= bits.length()) {
      return false;
    }
    int digit = Character.digit(bits.charAt(at / DAYS_A_DIGIT), 16);
    return (digit >> (DAYS_A_DIGIT - 1 - at % DAYS_A_DIGIT) & 1) == 1;
  }

  /** The last day of the set. */
  public int last() {
    int last = first + bits.length() * DAYS_A_DIGIT - 1;
    while (!has(last)) {
      last--;
    }
    return last;
  }
}
