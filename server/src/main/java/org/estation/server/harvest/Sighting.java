package org.estation.server.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.estation.server.harvest.feed.FeedRead;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is seen in a feed this time.
 *
 * @param key hash of the id it has in its feed
 * @param fingerprint hash of all that its feed says of it
 */
record Sighting(
    Sha256 key, Sha256 fingerprint, String title, @Nullable String link, FeedRead.Entry entry) {
  private static final Duration UNTIL_TRIED_AGAIN = Duration.ofHours(1);

  static Sighting of(FeedRead.Entry entry) {
    Sha256 fingerprint = Sha256.of(Json.bytes(entry));
    return switch (entry) {
      case FeedRead.Entry.Good good ->
          new Sighting(
              key(good.entry().id()),
              fingerprint,
              good.entry().title(),
              text(good.entry().link()),
              entry);
      case FeedRead.Entry.Bad bad ->
          new Sighting(key(bad.id()), fingerprint, bad.title(), text(bad.link()), entry);
    };
  }

  /**
   * Whether there is something to do about it. What was taken stays as it is; what waits is taken
   * when its source is trusted; what was refused is tried again when it changed, or an hour later.
   */
  boolean isDue(Optional<Entry> known, boolean trusted, long now) {
    if (known.isEmpty()) {
      return true;
    }
    Entry before = known.get();
    return switch (before.state()) {
      case Entry.State.Taken taken -> false;
      case Entry.State.Waiting waiting -> trusted;
      case Entry.State.Refused refused ->
          !before.fingerprint().equals(fingerprint)
              || now - before.triedAt() >= UNTIL_TRIED_AGAIN.toMillis();
    };
  }

  private static Sha256 key(String id) {
    return Sha256.of(id.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String text(@Nullable URI link) {
    return link == null ? null : link.toString();
  }
}
