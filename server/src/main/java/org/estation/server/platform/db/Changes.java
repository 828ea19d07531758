package org.estation.server.platform.db;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the changes of what screens should hold. While the count stands still, what was worked out
 * for a screen still holds, so an unchanged poll costs a comparison and no query.
 */
public final class Changes {
  private final AtomicLong count = new AtomicLong();

  /** Something that screens should hold was changed and is durable. */
  public void note() {
    count.incrementAndGet();
  }

  /** The count now. */
  public long count() {
    return count.get();
  }
}
