package org.estation.server.emergency.withdrawal;

import org.estation.shared.id.ItemId;
import org.estation.shared.id.SourceId;

/** What is withdrawn. */
sealed interface Subject {
  /** One item. */
  record OfItem(ItemId item) implements Subject {
    @Override
    public String id() {
      return item.value();
    }
  }

  /** A source with all that came and will come from it. */
  record OfSource(SourceId source) implements Subject {
    @Override
    public String id() {
      return source.value();
    }
  }

  /** The id of the item or source. */
  String id();
}
