package org.estation.server.harvest;

import org.estation.shared.id.ItemId;

/** Where items go that need no review; the library stands behind it. */
@FunctionalInterface
public interface Intake {
  /**
   * Takes an item with its approval; durable when this returns. An id that is there already changes
   * nothing, so that a harvest that was killed between this and its own record may ask again.
   *
   * @param id the id that the new item gets
   * @param approvedBy who answers for it, such as the name of a trusted source
   */
  void take(ItemId id, Harvested item, String approvedBy);
}
