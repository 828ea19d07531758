package org.estation.playlists.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.estation.shared.program.Words;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  private static final Words WORDS = new Words("日子", "days");

  @Test
  void a_circle_is_named_with_all_that_are_in_it() {
    List<NamedCalendar> circle =
        List.of(school("a", "b", "end"), school("b", "end", "c"), school("c", "a", "end"), end());
    assertEquals(
        "calendars[0]: calendars refer to each other in a circle: a - b - c - a", refusal(circle));
  }

  /** The last stands on the first by 2^299 ways. */
  @Test
  void calendars_upon_calendars_are_each_looked_at_once() {
    List<NamedCalendar> all = new ArrayList<>(List.of(end()));
    for (int i = 1; i < 300; i++) {
      String below = all.getLast().name();
      all.add(school("c" + i, below, below));
    }
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          CalendarDays days = new CalendarDays(new Calendars(all), 20_000, 20_400);
          assertEquals(0, days.in(List.of("c299")).cardinality());
        });
  }

  @Test
  void an_unknown_part_and_a_name_that_comes_twice_are_refused() {
    assertEquals("calendars[0]: there is no calendar b", refusal(List.of(school("a", "b", "c"))));
    assertEquals("calendars[1]: comes twice: end", refusal(List.of(end(), end())));
  }

  private static String refusal(List<NamedCalendar> calendars) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> new Calendars(calendars)).getMessage());
  }

  private static NamedCalendar school(String name, String workdays, String holidays) {
    return new SchoolDays(name, WORDS, workdays, holidays, List.of());
  }

  private static NamedCalendar end() {
    return new Ranges("end", WORDS, List.of());
  }
}
