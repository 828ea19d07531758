package org.estation.server.report;

import java.util.Optional;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;

/** What people call things. */
public interface Names {
  /** A screen's name. */
  Optional<String> screen(ScreenId screen);

  /**
   * An item's title.
   *
   * @param item as a device wrote it: it need not be an item that was ever here
   */
  Optional<String> item(ItemId item);
}
