package org.estation.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the seed files as a server would: as resources on the class path. */
public final class SeedData {
  private static final JsonMapper JSON = new JsonMapper();

  private SeedData() {}

  public static JsonNode file(String name) {
    try (InputStream bytes = SeedData.class.getResourceAsStream("/org/estation/seeds/" + name)) {
      return JSON.readTree(Objects.requireNonNull(bytes, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<JsonNode> taxonomies() {
    return file("topics.json").get("taxonomies").valueStream().toList();
  }

  public static List<JsonNode> topics() {
    return taxonomies().stream().flatMap(taxonomy -> taxonomy.get("topics").valueStream()).toList();
  }

  public static List<JsonNode> audiences() {
    return file("audiences.json").get("audiences").valueStream().toList();
  }

  public static List<JsonNode> keyDates() {
    return file("key-dates.json").get("keyDates").valueStream().toList();
  }

  public static JsonNode keyDate(String name) {
    return keyDates().stream()
        .filter(date -> text(date.get("calendar"), "name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  public static String text(JsonNode node, String field) {
    return Objects.requireNonNull(node.get(field), () -> field + " in " + node).asText();
  }

  public static List<String> texts(JsonNode node, String field) {
    return node.path(field).valueStream().map(JsonNode::asText).toList();
  }

  public static Set<String> ids(List<JsonNode> nodes) {
    return nodes.stream()
        .map(node -> text(node, "id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
