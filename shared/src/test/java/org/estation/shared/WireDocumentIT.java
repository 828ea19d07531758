package org.estation.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estation.shared.trust.JwsType;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/wire.md} to the golden files. */
class WireDocumentIT {
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- ([a-z-]+)\\.json -->\n```json\n(.*?)\n```", Pattern.DOTALL);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String page = page();

  @Test
  void every_golden_value_stands_on_the_page_as_it_is() throws IOException {
    Map<String, JsonNode> shown = new LinkedHashMap<>();
    Matcher matcher = EXAMPLE.matcher(page);
    while (matcher.find()) {
      shown.put(matcher.group(1), MAPPER.readTree(matcher.group(2)));
    }
    assertEquals(WireExamples.all().keySet(), Set.copyOf(shown.keySet()));
    for (Map.Entry<String, JsonNode> example : shown.entrySet()) {
      assertEquals(MAPPER.readTree(Golden.read(example.getKey() + ".json")), example.getValue());
    }
  }

  @Test
  void every_member_of_every_example_is_explained() throws IOException {
    String explained = EXAMPLE.matcher(page).replaceAll("");
    for (String name : WireExamples.all().keySet()) {
      assertExplained(name, MAPPER.readTree(Golden.read(name + ".json")), explained);
    }
  }

  @Test
  void every_member_and_every_constant_of_every_type_is_explained() {
    String explained = EXAMPLE.matcher(page).replaceAll("");
    List<Class<?>> roots =
        WireExamples.all().values().stream().<Class<?>>map(Object::getClass).toList();
    Map<Class<?>, Set<String>> types = WireTypes.reachedBy(roots);
    assertTrue(types.size() > 60, types.keySet().toString());
    types.forEach((type, words) -> {
      for (String word : words) {
        assertTrue(explained.contains("`" + word + "`"), type.getName() + ": " + word);
      }
    });
  }

  @Test
  void every_type_of_signed_text_is_named() {
    for (JwsType type : JwsType.values()) {
      assertTrue(page.contains("`" + type.text() + "`"), type.text());
    }
  }

  private static void assertExplained(String name, JsonNode node, String explained) {
    node.properties()
        .forEach(member -> {
          assertTrue(
              explained.contains("`" + member.getKey() + "`"), name + ": " + member.getKey());
          assertExplained(name, member.getValue(), explained);
        });
    if (node.isArray()) {
      node.forEach(one -> assertExplained(name, one, explained));
    }
  }

  private static String page() {
    try {
      return Files.readString(Path.of("../docs/wire.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
