package org.estation.server.harvest.feed;

import java.net.URI;
import java.util.List;
import org.estation.server.media.Refusal;
import org.jspecify.annotations.Nullable;

/** What reading a feed gave. */
public sealed interface FeedRead {
  /**
   * A feed.
   *
   * @param entries in the feed's order, at most 500
   * @param left how many more entries the feed has
   */
  record Feed(List<Entry> entries, int left) implements FeedRead {
    public Feed {
      entries = List.copyOf(entries);
    }
  }

  /** No feed. */
  record Refused(Refusal why) implements FeedRead {}

  /** What reading an entry gave. */
  sealed interface Entry {
    /** An entry that says all it must. */
    record Good(FeedEntry entry) implements Entry {}

    /**
     * An entry that does not.
     *
     * @param id what tells it from others, made up where it has no id
     * @param title may be empty
     */
    record Bad(String id, String title, @Nullable URI link, Refusal why) implements Entry {}
  }
}
