package org.estation.server.harvest;

import org.estation.server.media.Refusal;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry of a feed.
 *
 * @param id ours; grows with the time the entry was first seen
 * @param key hash of the id it has in its feed
 * @param fingerprint hash of all that its feed says of it
 * @param title may be empty
 * @param seenAt when it was first seen, in milliseconds since 1970 UTC
 * @param triedAt when it was tried last
 */
public record Entry(
    String id,
    SourceId source,
    Sha256 key,
    Sha256 fingerprint,
    String title,
    @Nullable String link,
    State state,
    long seenAt,
    long triedAt) {

  /** The same entry in another state. */
  Entry in(State next) {
    return new Entry(id, source, key, fingerprint, title, link, next, seenAt, triedAt);
  }

  /** Where it stands. */
  public sealed interface State {
    /** Its item is in the library. */
    record Taken(ItemId item) implements State {}

    /**
     * It waits for a review, or was about to be taken.
     *
     * @param item the id its item is to have, or null where none was given yet
     */
    record Waiting(@Nullable ItemId item) implements State {}

    /** It was refused. */
    record Refused(Refusal why) implements State {}
  }
}
