package org.estation.seeds.draw;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** Reads the starter items from the class path, in the order of {@code items.json}. */
final class ItemFiles {
  private static final String FOLDER = "/org/estation/seeds/";

  private final JsonMapper json = new JsonMapper();

  /** All starter items. */
  List<Item> read() throws IOException {
    JsonNode list = json.readTree(bytes("items.json"));
    return texts(list, "items").stream().map(this::item).toList();
  }

  /** The exact bytes of an item's file: part of the stamp of what is drawn from it. */
  static byte[] bytesOf(Item item) throws IOException {
    return bytes("items/" + item.slug() + ".json");
  }

  private Item item(String slug) {
    try {
      return item(json.readTree(bytes("items/" + slug + ".json")));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("The item file " + slug + ".json: " + e.getMessage(), e);
    }
  }

  private static Item item(JsonNode file) {
    return new Item(
        text(file, "slug"),
        text(file, "guid"),
        Item.Kind.valueOf(text(file, "kind")),
        words(field(file, "title")),
        words(field(file, "summary")),
        texts(file, "topics"),
        texts(file, "audiences"),
        OffsetDateTime.parse(text(file, "published")),
        authority(field(file, "authority")),
        text(file, "credit"),
        file.path("drawing").asText(),
        field(file, "body").valueStream().map(ItemFiles::block).toList());
  }

  private static Block block(JsonNode node) {
    String type = text(node, "type").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "heading" -> new Block.Heading(text(node, "text"));
      case "paragraph" -> new Block.Paragraph(text(node, "text"));
      case "list" -> new Block.Points(texts(node, "items"));
      case "figure" -> new Block.Figure(text(node, "drawing"), text(node, "caption"));
      default -> throw new IllegalArgumentException("unknown block type " + type);
    };
  }

  private static Item.Words words(JsonNode node) {
    return new Item.Words(text(node, "zh"), text(node, "en"));
  }

  private static Item.Authority authority(JsonNode node) {
    return new Item.Authority(text(node, "name"), text(node, "document"), text(node, "note"));
  }

  private static List<String> texts(JsonNode node, String name) {
    return field(node, name).valueStream().map(JsonNode::asText).toList();
  }

  private static String text(JsonNode node, String name) {
    String text = field(node, name).asText();
    if (text.isBlank()) {
      throw new IllegalArgumentException("the field " + name + " is blank");
    }
    return text;
  }

  private static JsonNode field(JsonNode node, String name) {
    if (!node.hasNonNull(name)) {
      throw new IllegalArgumentException("the field " + name + " is missing");
    }
    return node.get(name);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = ItemFiles.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IOException("the file " + name + " is not there");
      }
      return stream.readAllBytes();
    }
  }
}
