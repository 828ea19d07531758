package org.estation.shared.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final int DAY = 20_779;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void days_are_a_set_of_days(long seed) throws BadJson {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(30_000);
      int to = from + random.nextInt(Days.MOST);
      NavigableSet<Integer> set = some(from, to, random);
      Days days = Days.of(from, to, set::contains);
      assertSame(set, days, from - 10, to + 10);
      assertEquals(days, Days.of(from - random.nextInt(9), to + random.nextInt(9), set::contains));
      assertEquals(days, Json.readExactly(Json.bytes(days), Days.class));
    }
  }

  private static NavigableSet<Integer> some(int from, int to, Random random) {
    NavigableSet<Integer> set = new TreeSet<>();
    int density = 1 + random.nextInt(40);
    for (int day = from; day <= to; day++) {
      if (random.nextInt(density) == 0) {
        set.add(day);
      }
    }
    if (set.isEmpty()) {
      set.add(to);
    }
    return set;
  }

  private static void assertSame(NavigableSet<Integer> set, Days days, int from, int to) {
    for (int day = from; day <= to; day++) {
      assertEquals(set.contains(day), days.has(day), days + " on " + day);
    }
    assertEquals(set.first(), days.first());
    assertEquals(set.last(), days.last());
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 8", "0, 1, c", "0, 3, f", "0, 4, f8", "0, 7, ff", "0, 8, ff8"})
  void each_day_of_a_stretch_is_a_bit(int from, int to, String bits) {
    assertEquals(new Days(from, bits), Days.every(from, to));
  }

  @Test
  void the_longest_set_is_a_horizon_and_the_day_before_it() {
    Days all = Days.every(0, Horizon.LONGEST);
    assertEquals(276, all.bits().length());
    assertEquals(Horizon.LONGEST, all.last());
    assertThrows(IllegalArgumentException.class, () -> Days.every(0, Days.MOST + 3));
  }

  @Test
  void days_far_from_the_set_are_not_in_it() {
    Days days = Days.every(DAY, DAY + 4);
    assertTrue(days.has(DAY + 4));
    assertFalse(days.has(Integer.MAX_VALUE));
    assertFalse(days.has(Integer.MIN_VALUE));
    assertFalse(days.has(DAY - 1));
  }

  @Test
  void no_days_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Days.of(0, 100, _ -> false));
    assertThrows(IllegalArgumentException.class, () -> Days.every(1, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "7", "08", "80", "8f0", "F", "8F", "g", "8g", "8 ", "٨", "8-"})
  void a_text_that_is_not_the_one_form_of_a_set_is_refused(String bits) {
    assertThrows(IllegalArgumentException.class, () -> new Days(DAY, bits));
  }

  @Test
  void a_text_that_is_too_long_is_refused() {
    assertEquals(DAY, new Days(DAY, "f".repeat(276)).first());
    assertThrows(IllegalArgumentException.class, () -> new Days(DAY, "f".repeat(277)));
  }
}
