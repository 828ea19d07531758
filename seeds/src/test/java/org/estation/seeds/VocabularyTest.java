package org.estation.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Topics and audiences of the seed documents: rows C-06, C-09, C-10, C-11, J-08, J-10. */
class VocabularyTest {
  @Test
  void the_eight_topics_of_C_06_are_the_spine_in_the_order_of_the_document() {
    assertEquals(
        List.of("科学精神", "科技前沿", "心理健康", "卫生健康", "食品安全", "低碳环保", "应急避险", "信息素养"), names("spine"));
  }

  @Test
  void the_three_themes_and_the_central_task_of_J_08_are_there() {
    assertEquals(List.of("健康", "安全", "环保", "服务乡村振兴战略"), names("theme"));
  }

  @Test
  void the_six_focus_fields_of_J_10_are_there() {
    assertEquals(
        List.of("青少年视力保健", "老年人科学养生", "“精神传销”防范", "意外伤害防范", "垃圾分类", "居家环保"), names("focus"));
  }

  @Test
  void every_topic_outside_the_spine_leads_to_the_spine() {
    Set<String> spine = SeedData.ids(taxonomy("spine").get("topics").valueStream().toList());
    for (JsonNode topic : SeedData.topics()) {
      if (!spine.contains(SeedData.text(topic, "id"))) {
        List<String> targets = SeedData.texts(topic, "spine");
        assertFalse(targets.isEmpty(), topic::toString);
        assertTrue(spine.containsAll(targets), topic::toString);
      }
    }
  }

  @Test
  void ids_are_unique_and_every_word_is_in_both_languages() {
    List<JsonNode> words = new ArrayList<>(SeedData.topics());
    words.addAll(SeedData.taxonomies());
    words.addAll(SeedData.audiences());
    assertEquals(words.size(), SeedData.ids(words).size());
    for (JsonNode word : words) {
      assertFalse(SeedData.text(word, "zh").isBlank(), word::toString);
      assertTrue(SeedData.text(word, "en").matches("[A-Z][ -~]*"), word::toString);
    }
  }

  @Test
  void an_audience_includes_only_audiences_that_exist() {
    Set<String> known = SeedData.ids(SeedData.audiences());
    for (JsonNode audience : SeedData.audiences()) {
      assertTrue(known.containsAll(SeedData.texts(audience, "includes")), audience::toString);
    }
    assertTrue(known.containsAll(Set.of("migrant-workers", "relocated-people")), "row C-11");
  }

  private static JsonNode taxonomy(String id) {
    return SeedData.taxonomies().stream()
        .filter(taxonomy -> SeedData.text(taxonomy, "id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(String taxonomy) {
    return taxonomy(taxonomy)
        .get("topics")
        .valueStream()
        .map(topic -> SeedData.text(topic, "zh"))
        .toList();
  }
}
