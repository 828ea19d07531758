package org.estation.shared.alerts;

import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.SourceId;

/**
 * What no screen shows any more, whatever its program says.
 *
 * @param items single items, at most 1,000
 * @param sources sources with all that came from them, at most 200
 */
public record Withdrawn(List<ItemId> items, List<SourceId> sources) {
  /** Nothing. */
  public static final Withdrawn NOTHING = new Withdrawn(List.of(), List.of());

  /** The most items. */
  public static final int MOST_ITEMS = 1_000;

  /** The most sources. */
  public static final int MOST_SOURCES = 200;

  public Withdrawn {
    items = List.copyOf(items);
    sources = List.copyOf(sources);
    if (items.size() > MOST_ITEMS || sources.size() > MOST_SOURCES) {
      throw new IllegalArgumentException("at most 1000 items and 200 sources are withdrawn");
    }
  }

  /** Whether an item of this source is withdrawn, alone or with the source. */
  public boolean has(ItemId item, SourceId source) {
    return items.contains(item) || sources.contains(source);
  }
}
