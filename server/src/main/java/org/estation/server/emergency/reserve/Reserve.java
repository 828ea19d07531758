package org.estation.server.emergency.reserve;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.audit.AuditEntry;
import org.estation.server.emergency.document.AlertDocument;
import org.estation.server.emergency.document.Parts;
import org.estation.server.library.Item;
import org.estation.server.library.Library;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.ProgramItem.Media;

/** Chooses what every player keeps for alerts. */
public final class Reserve {
  private final ReserveStore store;
  private final Library library;
  private final AlertDocument document;
  private final Means means;

  /** What choosing needs besides. */
  public record Means(InstantSource clock, Ids ids) {}

  /**
   * An item of the reserve.
   *
   * @param kept whether players keep it: it is approved and not withdrawn
   */
  record Entry(Item item, boolean kept, String addedBy, long addedAt) {}

  /** A reserve of items of this library. */
  public Reserve(ReserveStore store, Library library, AlertDocument document, Means means) {
    this.store = store;
    this.library = library;
    this.document = document;
    this.means = means;
  }

  List<Entry> entries() {
    List<ReserveStore.Row> rows = store.all();
    Map<ItemId, Item> items = library.find(rows.stream().map(ReserveStore.Row::item).toList());
    long now = means.clock().millis();
    return rows.stream()
        .flatMap(row ->
            Optional.ofNullable(items.get(row.item())).map(item -> entry(row, item, now)).stream())
        .toList();
  }

  private static Entry entry(ReserveStore.Row row, Item item, long now) {
    boolean kept = ReserveItems.medium(item, now).isPresent();
    return new Entry(item, kept, row.addedBy(), row.addedAt());
  }

  /** Adds an item; the same again changes nothing. */
  void add(ItemId id, String by) {
    Item item = item(id);
    long now = means.clock().millis();
    Media medium =
        ReserveItems.medium(item, now).orElseThrow(() -> new Refusal(422, "RESERVE_ITEM"));
    document.change(
        parts -> with(parts, medium),
        version -> {
          if (store.all().size() >= Alerts.MOST_RESERVE && !has(id)) {
            throw full();
          }
          store.add(new ReserveStore.Row(id, by, now), entry(item, "RESERVE_ADDED", by));
        });
  }

  private boolean has(ItemId id) {
    return store.all().stream().anyMatch(row -> row.item().equals(id));
  }

  private static Parts with(Parts parts, Media medium) {
    List<Media> reserve = parts.reserve();
    if (reserve.stream().anyMatch(kept -> kept.hash().equals(medium.hash()))) {
      return parts;
    }
    long bytes = reserve.stream().mapToLong(Media::size).sum();
    if (reserve.size() >= Alerts.MOST_RESERVE || medium.size() > Alerts.LARGEST_RESERVE - bytes) {
      throw full();
    }
    return parts.with(medium);
  }

  private static Refusal full() {
    return new Refusal(
        409, "RESERVE_FULL", Alerts.MOST_RESERVE, Alerts.LARGEST_RESERVE / 1_000_000);
  }

  /** Removes an item; where it is not in the reserve, nothing changes. */
  void remove(ItemId id, String by) {
    Item item = item(id);
    document.change(
        parts -> parts, version -> store.remove(id, entry(item, "RESERVE_REMOVED", by)));
  }

  private Item item(ItemId id) {
    return library.find(id).orElseThrow(() -> new Refusal(404, "ITEM_UNKNOWN"));
  }

  private AuditEntry entry(Item item, String action, String by) {
    return new AuditEntry(
        means.ids().next(),
        means.clock().millis(),
        by,
        action,
        item.id().value(),
        item.content().title(),
        "");
  }
}
