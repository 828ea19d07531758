package org.estation.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key dates of the seed documents: rows C-22, C-27, J-09, Z-22, Z-23, Q-10, Q-22. */
class KeyDatesTest {
  @ParameterizedTest
  @CsvSource({
    "science-day, 2020, 2020-09-19",
    "science-day, 2021, 2021-09-18",
    "science-day, 2022, 2022-09-17",
    "science-day, 2023, 2023-09-16",
    "science-week, 2001, 2001-05-14",
    "science-week, 2021, 2021-05-10",
    "science-week, 2026, 2026-05-11",
    "ningbo-science-week, 2026, 2026-05-11",
    "ningbo-publicity-week, 2026, 2026-09-14",
    "science-month, 2026, 2026-09-01",
    "disaster-day, 2026, 2026-05-12",
    "science-workers-day, 2026, 2026-05-30",
    "teaching-point-deadline, 2026, 2026-10-31"
  })
  void a_yearly_rule_gives_the_one_day_that_was_computed_by_hand(
      String id, int year, LocalDate first) {
    assertEquals(List.of(first), days(id, year));
  }

  @Test
  void weekends_of_C_27_are_every_saturday_and_sunday() {
    assertEquals(
        List.of(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 10)),
        days("weekends", 2026).subList(0, 3));
    assertEquals(104, days("weekends", 2026).size());
  }

  @Test
  void the_rule_of_the_science_day_misses_the_real_week_in_2021_and_2023() {
    assertTrue(overrideOf("science-day", 2020).contains(LocalDate.of(2020, 9, 19)));
    assertFalse(overrideOf("science-day", 2021).contains(LocalDate.of(2021, 9, 18)));
    assertFalse(overrideOf("science-day", 2023).contains(LocalDate.of(2023, 9, 16)));
  }

  @Test
  void an_announced_date_has_no_rule_and_every_other_kind_has_one() {
    for (JsonNode date : SeedData.keyDates()) {
      String kind = SeedData.text(date, "kind");
      assertTrue(Set.of("FIXED", "NTH", "ANNOUNCED").contains(kind), date::toString);
      assertEquals(kind.equals("ANNOUNCED"), !date.has("rule"), date::toString);
      assertTrue(Set.of("F", "W", "K", "S").contains(SeedData.text(date, "mark")), date::toString);
    }
  }

  @Test
  void every_rule_is_understood_and_fires_in_every_year_of_a_century() {
    for (JsonNode date : SeedData.keyDates()) {
      for (int year = 2001; date.has("rule") && year <= 2100; year++) {
        assertFalse(days(SeedData.text(date, "id"), year).isEmpty(), date::toString);
      }
    }
  }

  @Test
  void an_override_lies_in_its_year_and_ends_after_it_begins() {
    for (JsonNode date : SeedData.keyDates()) {
      for (JsonNode override : date.get("overrides")) {
        LocalDate first = LocalDate.parse(SeedData.text(override, "first"));
        LocalDate last = LocalDate.parse(SeedData.text(override, "last"));
        assertEquals(override.get("year").asInt(), first.getYear(), override::toString);
        assertTrue(first.isBefore(last) && last.getYear() == first.getYear(), override::toString);
      }
    }
  }

  @Test
  void the_spellings_of_the_four_seed_documents_find_the_science_week() {
    JsonNode week = SeedData.keyDate("science-week");
    assertEquals("科技活动周", SeedData.text(week, "zh"));
    assertTrue(SeedData.texts(week, "aliases").containsAll(List.of("全国科技周", "全国科技（科普）周")));
  }

  @Test
  void the_six_national_occasions_of_C_22_are_all_there() {
    Set<String> six =
        Set.of(
            "science-day",
            "science-workers-day",
            "science-week",
            "innovation-week",
            "disaster-day",
            "food-safety-week");
    assertTrue(SeedData.ids(SeedData.keyDates()).containsAll(six));
  }

  private static List<LocalDate> days(String id, int year) {
    return RuleDays.parse(SeedData.text(SeedData.keyDate(id), "rule")).in(year);
  }

  private static List<LocalDate> overrideOf(String id, int year) {
    return SeedData.keyDate(id)
        .get("overrides")
        .valueStream()
        .filter(override -> override.get("year").asInt() == year)
        .flatMap(override ->
            LocalDate.parse(SeedData.text(override, "first"))
                .datesUntil(LocalDate.parse(SeedData.text(override, "last")).plusDays(1)))
        .toList();
  }
}
