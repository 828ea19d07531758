package org.estation.seeds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days of one year that a seed rule names, found by trying each day. Knows the parts that the
 * seed rules use (RFC 5545: FREQ, BYMONTH, BYMONTHDAY, BYDAY with or without an ordinal) and
 * refuses any other, so that a new form cannot pass unread.
 */
record RuleDays(Map<String, Set<String>> parts) {
  private static final Set<String> KNOWN = Set.of("FREQ", "BYMONTH", "BYMONTHDAY", "BYDAY");

  static RuleDays parse(String rule) {
    Map<String, Set<String>> parts =
        Arrays.stream(rule.split(";", -1))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> Set.of(pair[1].split(",", -1))));
    if (!KNOWN.containsAll(parts.keySet()) || !parts.containsKey("FREQ")) {
      throw new IllegalArgumentException("unknown part in " + rule);
    }
    return new RuleDays(parts);
  }

  List<LocalDate> in(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return first.datesUntil(first.plusYears(1)).filter(this::admits).toList();
  }

  private boolean admits(LocalDate day) {
    String weekday = day.getDayOfWeek().name().substring(0, 2);
    int ordinal = (day.getDayOfMonth() + 6) / 7;
    return allows("BYMONTH", String.valueOf(day.getMonthValue()))
        && allows("BYMONTHDAY", String.valueOf(day.getDayOfMonth()))
        && (allows("BYDAY", weekday) || allows("BYDAY", ordinal + weekday));
  }

  private boolean allows(String part, String value) {
    return !parts.containsKey(part) || parts.getOrDefault(part, Set.of()).contains(value);
  }
}
