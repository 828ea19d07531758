package org.estation.server.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The units from the root to this one. */
  public List<UnitId> path(UnitId unit) {
    Map<UnitId, Unit> byId = byId();
    List<UnitId> path = new ArrayList<>();
    for (Unit at = byId.get(unit); at != null; at = above(byId, at)) {
      path.addFirst(at.id());
    }
    return path;
  }

  /** The units of the subtrees below these, themselves included; unknown ones are left out. */
  public Set<UnitId> below(Collection<UnitId> tops) {
    Set<UnitId> below = new HashSet<>();
    for (Unit unit : units()) {
      if (tops.contains(unit.id()) || (unit.parent() != null && below.contains(unit.parent()))) {
        below.add(unit.id());
      }
    }
    return below;
  }

  private static @Nullable Unit above(Map<UnitId, Unit> byId, Unit unit) {
    return unit.parent() == null ? null : byId.get(unit.parent());
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
