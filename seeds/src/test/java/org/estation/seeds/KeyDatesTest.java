package org.estation.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the seed documents say about key dates: rows C-22, J-09, Z-22, Z-23, Q-10, Q-22. That the
 * calendars load and fall on the right days is seen where the engine is, in the server's tests.
 */
class KeyDatesTest {
  private static final Set<String> MARKS = Set.of("F", "W", "K", "S");

  @Test
  void every_calendar_has_a_name_of_its_own_and_words_in_both_languages() {
    List<JsonNode> dates = SeedData.keyDates();
    assertEquals(dates.size(), dates.stream().map(KeyDatesTest::name).distinct().count());
    for (JsonNode date : dates) {
      JsonNode words = date.get("calendar").get("words");
      assertFalse(SeedData.text(words, "zh").isBlank(), date::toString);
      assertTrue(SeedData.text(words, "en").matches("[A-Z][ -~]*"), date::toString);
    }
  }

  @Test
  void it_is_marked_how_sure_each_rule_and_each_notice_is() {
    for (JsonNode date : SeedData.keyDates()) {
      assertTrue(MARKS.contains(SeedData.text(date, "mark")), date::toString);
      Set<String> noticed =
          date.get("calendar")
              .path("notices")
              .valueStream()
              .map(notice -> SeedData.text(notice, "year"))
              .collect(Collectors.toSet());
      Set<String> marked =
          date.path("noticeMarks")
              .propertyStream()
              .map(entry -> entry.getKey())
              .collect(Collectors.toSet());
      assertEquals(noticed, marked, date::toString);
      assertTrue(
          date.path("noticeMarks").valueStream().allMatch(mark -> MARKS.contains(mark.asText())));
    }
  }

  @Test
  void the_spellings_of_the_four_seed_documents_find_the_science_week() {
    JsonNode week = SeedData.keyDate("science-week");
    assertEquals("科技活动周", SeedData.text(week.get("calendar").get("words"), "zh"));
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
    assertTrue(
        SeedData.keyDates().stream()
            .map(KeyDatesTest::name)
            .collect(Collectors.toSet())
            .containsAll(six));
  }

  private static String name(JsonNode date) {
    return SeedData.text(date.get("calendar"), "name");
  }
}
