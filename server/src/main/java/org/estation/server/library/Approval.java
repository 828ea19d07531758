package org.estation.server.library;

import java.util.List;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an item's bytes.
 *
 * @param version 1 for the first approval of the item
 * @param hashes the hash over the hashes of the approved media, in order
 * @param by who approved
 * @param at milliseconds since 1970 UTC
 * @param expiresAt until when it counts, or null
 */
public record Approval(int version, Sha256 hashes, String by, long at, @Nullable Long expiresAt) {
  /** What an approval of these media covers. */
  static Sha256 hashesOf(List<Media> media) {
    return Sha256.of(Json.bytes(media.stream().map(Media::hash).toList()));
  }
}
