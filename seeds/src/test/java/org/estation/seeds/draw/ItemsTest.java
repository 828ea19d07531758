package org.estation.seeds.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.seeds.SeedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The nine starter items as their files describe them: rows C-04, C-06, C-12. */
class ItemsTest {
  private static List<Item> items = List.of();

  @BeforeAll
  static void read() throws IOException {
    items = new ItemFiles().read();
  }

  @Test
  void there_are_three_items_each_on_food_emergencies_and_health() {
    assertEquals(9, items.size());
    for (String topic : List.of("food-safety", "emergency", "health")) {
      assertEquals(3, items.stream().filter(item -> item.topics().contains(topic)).count(), topic);
    }
  }

  @Test
  void there_are_three_items_of_each_kind_and_one_clip_is_on_an_emergency() {
    for (Item.Kind kind : Item.Kind.values()) {
      assertEquals(3, items.stream().filter(item -> item.kind() == kind).count(), kind::name);
    }
    assertTrue(
        items.stream()
            .anyMatch(
                item -> item.kind() == Item.Kind.VIDEO && item.topics().contains("emergency")));
  }

  @Test
  void every_item_names_the_authority_of_its_facts_and_speaks_both_languages() {
    for (Item item : items) {
      assertFalse(item.authority().name().isBlank(), item::slug);
      assertTrue(item.authority().note().length() > 10, item::slug);
      assertTrue(chinese(item.title().zh()) > 3, item::slug);
      assertTrue(item.title().en().matches("[A-Z][ -~°]*"), item::slug);
      assertTrue(item.summary().en().matches("[A-Z][ -~°]*"), item::slug);
    }
  }

  @Test
  void topics_and_audiences_are_those_of_the_vocabulary() {
    Set<String> topics = SeedData.ids(SeedData.topics());
    Set<String> audiences = SeedData.ids(SeedData.audiences());
    for (Item item : items) {
      assertTrue(topics.containsAll(item.topics()), item::slug);
      assertTrue(audiences.containsAll(item.audiences()), item::slug);
      assertFalse(item.audiences().isEmpty(), item::slug);
    }
  }

  @Test
  void slugs_guids_and_drawings_are_unique() {
    assertEquals(9, items.stream().map(Item::slug).distinct().count());
    assertEquals(9, items.stream().map(Item::guid).distinct().count());
    Set<String> drawings = new HashSet<>();
    items.forEach(item -> item.drawings().forEach(name -> assertTrue(drawings.add(name), name)));
  }

  @Test
  void an_article_has_between_120_and_260_characters_and_its_blocks_are_of_three_kinds() {
    for (Item item : items) {
      if (item.kind() == Item.Kind.ARTICLE) {
        int count = item.body().stream().mapToInt(block -> chinese(words(block))).sum();
        assertTrue(count >= 120 && count <= 260, () -> item.slug() + " has " + count);
        assertTrue(
            item.body().stream().map(Object::getClass).collect(Collectors.toSet()).size() == 4,
            item::slug);
      }
    }
  }

  @Test
  void a_drawing_that_nobody_drew_is_refused_with_the_names_that_exist() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Catalogue.picture("no-such-drawing"))
            .toString();
    assertTrue(message.contains("no-such-drawing") && message.contains("earthquake"), message);
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text();
      case Block.Paragraph paragraph -> paragraph.text();
      case Block.Points points -> String.join("", points.items());
      case Block.Figure figure -> "";
    };
  }

  private static int chinese(String text) {
    return (int) text.codePoints().filter(Character::isIdeographic).count();
  }
}
