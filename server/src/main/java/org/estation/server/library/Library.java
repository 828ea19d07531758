package org.estation.server.library;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.harvest.Harvested;
import org.estation.server.harvest.Intake;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.ItemKind;

/** The items that may be played, each with the approval of its bytes. */
public final class Library implements Intake {
  private final ItemStore store;
  private final InstantSource clock;
  private final Ids ids;

  /** The library in this database. */
  public Library(Database database, InstantSource clock, Ids ids) {
    this.store = new ItemStore(database);
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public void take(ItemId id, Harvested content, String approvedBy) {
    if (find(id).isEmpty()) {
      add(id, content, approvedBy);
    }
  }

  Item add(Harvested content, String approvedBy) {
    return add(new ItemId(ids.next()), content, approvedBy);
  }

  private Item add(ItemId id, Harvested content, String approvedBy) {
    long now = clock.millis();
    Approval approval = new Approval(1, Approval.hashesOf(content.media()), approvedBy, now, null);
    store.add(new Item(id, content, approval, now, false));
    return find(id).orElseThrow();
  }

  /** The items of these ids; ids that name nothing are left out. */
  public Map<ItemId, Item> find(List<ItemId> wanted) {
    return store.find(wanted);
  }

  /** One item. */
  public Optional<Item> find(ItemId id) {
    return Optional.ofNullable(store.find(List.of(id)).get(id));
  }

  /** The titles of these items; ids that name nothing are left out. */
  public Map<ItemId, String> titles(List<ItemId> wanted) {
    return store.titles(wanted);
  }

  List<Item> page(Optional<ItemKind> kind, String text, Optional<ItemId> after, int most) {
    return store.page(new ItemStore.Filter(kind, text), after, most);
  }
}
