package org.estation.server.emergency.reserve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estation.server.library.Item;
import org.estation.server.library.Library;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.ProgramItem.Media;

/** Which media of library items an alert may show and a reserve may keep. */
public final class ReserveItems {
  private final ReserveStore store;
  private final Library library;

  /** The items of this reserve in this library. */
  public ReserveItems(ReserveStore store, Library library) {
    this.store = store;
    this.library = library;
  }

  /** The picture or film that an item is; nothing where it may not be shown, or is neither. */
  public static Optional<Media> medium(Item item, long instant) {
    return Optional.of(item)
        .filter(known -> known.mayPlayAt(instant))
        .map(known -> known.content().media().getFirst())
        .filter(medium -> medium.type().matches("(image|video)/.*"));
  }

  /**
   * The reserve's media at this instant, in the order of adding, none twice. What has become too
   * much since it was added, because something came back, is left out.
   */
  public List<Media> kept(long instant) {
    List<Media> kept = new ArrayList<>();
    long bytes = 0;
    for (Media medium : media(store.all().stream().map(ReserveStore.Row::item).toList(), instant)) {
      if (kept.size() < Alerts.MOST_RESERVE && bytes + medium.size() <= Alerts.LARGEST_RESERVE) {
        kept.add(medium);
        bytes += medium.size();
      }
    }
    return kept;
  }

  /** The media of these items that may be shown at this instant, in order, none twice. */
  public List<Media> media(List<ItemId> items, long instant) {
    Map<ItemId, Item> known = library.find(items);
    Set<Sha256> seen = new HashSet<>();
    List<Media> media = new ArrayList<>();
    for (ItemId id : items) {
      Optional.ofNullable(known.get(id))
          .flatMap(item -> medium(item, instant))
          .filter(medium -> seen.add(medium.hash()))
          .ifPresent(media::add);
    }
    return media;
  }
}
