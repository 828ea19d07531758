package org.estation.seeds.draw;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A starter item as its JSON file describes it (the shape is in {@code seeds/README.md}).
 *
 * @param slug the file's name without its extension; also the name of the page
 * @param guid what the feed calls the item for ever
 * @param drawing the main picture or clip of an IMAGE or a VIDEO; blank for an ARTICLE
 * @param published when the item appeared, fixed so that two runs make the same feed
 */
record Item(
    String slug,
    String guid,
    Kind kind,
    Words title,
    Words summary,
    List<String> topics,
    List<String> audiences,
    OffsetDateTime published,
    Authority authority,
    String credit,
    String drawing,
    List<Block> body) {

  /** What an item is to a screen. */
  enum Kind {
    VIDEO,
    IMAGE,
    ARTICLE
  }

  /** A text in Chinese and in English. */
  record Words(String zh, String en) {}

  /** The public body and document that the facts rest on, and what they say. */
  record Authority(String name, String document, String note) {}

  Item {
    topics = List.copyOf(topics);
    audiences = List.copyOf(audiences);
    body = List.copyOf(body);
    if ((kind == Kind.ARTICLE) != drawing.isEmpty()) {
      throw new IllegalArgumentException(
          slug + ": an IMAGE or VIDEO names its drawing, an ARTICLE has figures instead");
    }
    if (kind == Kind.ARTICLE && figures(body).isEmpty()) {
      throw new IllegalArgumentException(slug + ": an ARTICLE needs a figure");
    }
  }

  /** The drawings that the item needs, the one that stands for it first. */
  List<String> drawings() {
    return drawing.isEmpty() ? figures(body) : List.of(drawing);
  }

  /** The drawing of a clip, if the item is one. */
  Optional<String> clip() {
    return kind == Kind.VIDEO ? Optional.of(drawing) : Optional.empty();
  }

  private static List<String> figures(List<Block> body) {
    return body.stream()
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).drawing())
        .toList();
  }
}
