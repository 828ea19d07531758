package org.estation.server.library;

import org.estation.server.harvest.Harvested;
import org.estation.shared.id.ItemId;

/**
 * An item of the library. It never changes; an edit makes a new one.
 *
 * @param content what it is
 * @param approval who answers for exactly these bytes
 * @param addedAt milliseconds since 1970 UTC
 */
public record Item(ItemId id, Harvested content, Approval approval, long addedAt) {
  /** Bytes of all its media. */
  public long bytes() {
    return content.media().stream().mapToLong(medium -> medium.size()).sum();
  }

  /** Whether its approval covers its bytes at this instant. */
  public boolean approvedAt(long instant) {
    Long expires = approval.expiresAt();
    return approval.hashes().equals(Approval.hashesOf(content.media()))
        && (expires == null || instant < expires);
  }
}
