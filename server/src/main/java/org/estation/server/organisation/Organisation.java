package org.estation.server.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.estation.server.platform.db.Database;
import org.estation.shared.id.UnitId;

/** The organisation tree. */
public final class Organisation {
  private final OrganisationStore store;

  /** The tree in this database. */
  public Organisation(Database database) {
    this.store = new OrganisationStore(database);
  }

  /** All units: each before those below it, and beside each other as they were added. */
  public List<Unit> units() {
    Map<Optional<UnitId>, List<Unit>> byParent =
        store.units().stream().collect(groupingBy(unit -> Optional.ofNullable(unit.parent())));
    List<Unit> inOrder = new ArrayList<>();
    descend(Optional.empty(), byParent, inOrder);
    return inOrder;
  }

  private static void descend(
      Optional<UnitId> parent, Map<Optional<UnitId>, List<Unit>> byParent, List<Unit> inOrder) {
    for (Unit unit : byParent.getOrDefault(parent, List.of())) {
      inOrder.add(unit);
      descend(Optional.of(unit.id()), byParent, inOrder);
    }
  }

  /** Units by id. */
  public Map<UnitId, Unit> byId() {
    Map<UnitId, Unit> byId = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    units().forEach(unit -> byId.put(unit.id(), unit));
    return byId;
  }

  /** The unit above a unit in the tree; nothing for the root, and for what is no unit. */
  Optional<UnitId> parent(UnitId unit) {
    return Optional.ofNullable(byId().get(unit)).map(Unit::parent);
  }

  /** The ways from the root to each unit, as they are now. */
  public Paths paths() {
    return new Paths(byId(), store.lines());
  }

  /**
   * The ways from the root to units, at one moment.
   *
   * @param byId the units of the tree
   * @param lines the parents that units have in other lines of membership
   */
  public record Paths(Map<UnitId, Unit> byId, Map<UnitId, List<UnitId>> lines) {
    /** All units that a unit belongs to, by whatever line, itself last and the root first. */
    public List<UnitId> of(UnitId unit) {
      Set<UnitId> path = new LinkedHashSet<>();
      add(unit, path);
      List<UnitId> fromRoot = new ArrayList<>(path);
      Collections.reverse(fromRoot);
      return fromRoot;
    }

    private void add(UnitId id, Set<UnitId> path) {
      Unit unit = byId.get(id);
      if (unit != null && path.add(id)) {
        lines.getOrDefault(id, List.of()).forEach(parent -> add(parent, path));
        if (unit.parent() != null) {
          add(unit.parent(), path);
        }
      }
    }
  }

  /** The units that belong to one of these by whatever line, those themselves included. */
  public Set<UnitId> below(Collection<UnitId> tops) {
    Paths paths = paths();
    Set<UnitId> below = new HashSet<>(paths.byId().keySet());
    below.removeIf(unit -> Collections.disjoint(paths.of(unit), tops));
    return below;
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
