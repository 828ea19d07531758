package org.estation.server.harvest;

import org.estation.shared.id.ItemId;

/** Where items go that need no review; the library stands behind it. */
@FunctionalInterface
public interface Intake {
  /**
   * Takes an item with its approval.
   *
   * @param approvedBy who answers for it, such as the name of a trusted source
   * @return the id of the new item
   */
  ItemId take(Harvested item, String approvedBy);
}
