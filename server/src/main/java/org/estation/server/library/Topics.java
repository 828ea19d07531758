package org.estation.server.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/** The topics items carry, from the seeds (domain rows C-06, J-08, J-10, Q-24, Y-21). */
public final class Topics {
  private static final String PLACE = "/org/estation/seeds/topics.json";

  private final Map<String, Topic> byId = new LinkedHashMap<>();

  /** The topics of the seeds. */
  public Topics() {
    for (Taxonomy taxonomy : read().taxonomies()) {
      taxonomy.topics().forEach(topic -> byId.put(topic.id(), topic));
    }
  }

  /** A topic. */
  public record Topic(String id, String zh, String en) {}

  private record Taxonomy(List<Topic> topics) {}

  private record Seeds(List<Taxonomy> taxonomies) {}

  /** All topics. */
  public List<Topic> all() {
    return new ArrayList<>(byId.values());
  }

  /** The topics of these ids; ids that are no topics are left out. */
  public List<Topic> of(List<String> ids) {
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private static Seeds read() {
    try (InputStream stream = Topics.class.getResourceAsStream(PLACE)) {
      return Json.read(Objects.requireNonNull(stream).readAllBytes(), Seeds.class);
    } catch (IOException | BadJson e) {
      throw new IllegalStateException("the seeds are damaged: " + PLACE, e);
    }
  }
}
