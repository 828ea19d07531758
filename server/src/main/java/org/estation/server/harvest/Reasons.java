package org.estation.server.harvest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estation.server.harvest.article.ArticleRefusal;
import org.estation.server.harvest.content.ContentRefusal;
import org.estation.server.harvest.feed.FeedRefusal;
import org.estation.server.harvest.fetch.FetchRefusal;
import org.estation.server.media.MediaRefusal;
import org.estation.server.media.Refusal;
import org.estation.server.media.RefusalCode;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.jspecify.annotations.Nullable;

/** Every reason a harvest can give, and how tables keep one. */
final class Reasons {
  private static final Map<String, RefusalCode> ALL =
      Stream.<RefusalCode[]>of(
              FetchRefusal.values(),
              FeedRefusal.values(),
              ArticleRefusal.values(),
              ContentRefusal.values(),
              MediaRefusal.values(),
              HarvestRefusal.values())
          .flatMap(Arrays::stream)
          .collect(Collectors.toUnmodifiableMap(RefusalCode::name, Function.identity()));

  private Reasons() {}

  static List<RefusalCode> all() {
    return List.copyOf(ALL.values());
  }

  static @Nullable String code(Optional<Refusal> refusal) {
    return refusal.map(given -> given.code().name()).orElse(null);
  }

  static @Nullable String details(Optional<Refusal> refusal) {
    return refusal
        .map(given -> new String(Json.bytes(given.details()), StandardCharsets.UTF_8))
        .orElse(null);
  }

  static Optional<Refusal> read(@Nullable String code, @Nullable String details) {
    if (code == null || details == null) {
      return Optional.empty();
    }
    RefusalCode known = ALL.get(code);
    if (known == null) {
      throw new IllegalStateException("a reason nobody knows is stored: " + code);
    }
    try {
      String[] words = Json.read(details.getBytes(StandardCharsets.UTF_8), String[].class);
      return Optional.of(new Refusal(known, List.of(words)));
    } catch (BadJson e) {
      throw new IllegalStateException("stored details of " + code + " are damaged", e);
    }
  }
}
