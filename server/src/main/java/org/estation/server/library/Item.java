package org.estation.server.library;

import org.estation.server.harvest.Harvested;
import org.estation.shared.id.ItemId;

/**
 * An item of the library. It never changes; an edit makes a new one.
 *
 * @param content what it is
 * @param approval who answers for exactly these bytes
 * @param addedAt milliseconds since 1970 UTC
 * @param withdrawn whether no screen may show it any more, itself or all of its source
 */
public record Item(
    ItemId id, Harvested content, Approval approval, long addedAt, boolean withdrawn) {
  /** Bytes of all its media. */
  public long bytes() {
    return content.media().stream().mapToLong(medium -> medium.size()).sum();
  }

  /** Whether it may be shown at this instant: it is approved and not withdrawn. */
  public boolean mayPlayAt(long instant) {
    return !withdrawn && approvedAt(instant);
  }

  /** Whether its approval covers its bytes at this instant. */
  private boolean approvedAt(long instant) {
    Long expires = approval.expiresAt();
    return approval.hashes().equals(Approval.hashesOf(content.media()))
        && (expires == null || instant < expires);
  }
}
