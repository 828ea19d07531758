package org.estation.server.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/** The organisation tree. */
public final class Organisation {
  private final OrganisationStore store;

  /** The tree in this database. */
  public Organisation(Database database) {
    this.store = new OrganisationStore(database);
  }

  /** All units, parents before their children. */
  public List<Unit> units() {
    return store.units();
  }

  /** Units by id. */
  public Map<UnitId, Unit> byId() {
    Map<UnitId, Unit> byId = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    units().forEach(unit -> byId.put(unit.id(), unit));
    return byId;
  }

  /** The ways from the root to each unit, as they are now. */
  public Paths paths() {
    return new Paths(byId());
  }

  /** The ways from the root to units, at one moment. */
  public record Paths(Map<UnitId, Unit> byId) {
    /** The units from the root to this one. */
    public List<UnitId> of(UnitId unit) {
      List<UnitId> path = new ArrayList<>();
      for (Unit at = byId.get(unit); at != null; at = above(at)) {
        path.addFirst(at.id());
      }
      return path;
    }

    private @Nullable Unit above(Unit unit) {
      return unit.parent() == null ? null : byId.get(unit.parent());
    }
  }

  /**
   * Stores units where there are none yet.
   *
   * @return whether there were none
   */
  public boolean begin(List<Unit> units) {
    return store.begin(units);
  }
}
