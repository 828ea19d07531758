package org.estation.server.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Adds, renames, moves and removes units, and gives them further lines of membership. The tree has
 * one root for ever; a change that would break a bound or make a circle is refused before anything
 * is stored, so one change is made at a time.
 */
public final class Reorganisation {
  /** The most units of an organisation. */
  static final int MOST_UNITS = 10_000;

  /** The most units that a unit belongs to over all its lines, itself included. */
  static final int MOST_ABOVE = 16;

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_LEVEL = 64;

  private final Organisation organisation;
  private final OrganisationStore store;
  private final Changes changes;
  private final Ids ids;

  /** Changes of this organisation, kept in this database. */
  public Reorganisation(Organisation organisation, Database database, Changes changes, Ids ids) {
    this.organisation = organisation;
    this.store = new OrganisationStore(database);
    this.changes = changes;
    this.ids = ids;
  }

  /**
   * What a person says of a unit.
   *
   * @param parent the unit above it; null for the root alone
   * @param en may be empty
   */
  record Facts(@Nullable String parent, String level, String zh, String en) {
    Unit of(UnitId id) {
      boolean possible = filled(level, LONGEST_LEVEL) && filled(zh, LONGEST_NAME);
      if (!possible || en.length() > LONGEST_NAME) {
        throw new Refusal(422, "UNIT_FIELDS", LONGEST_NAME, LONGEST_LEVEL);
      }
      return new Unit(
          id,
          parent == null ? null : idOf(parent).orElseThrow(() -> new Refusal(422, "UNIT_PARENT")),
          level.strip(),
          zh.strip(),
          en.strip());
    }

    private static boolean filled(String text, int longest) {
      return !text.isBlank() && text.length() <= longest;
    }
  }

  /** The unit id that a text is; nothing where it cannot be one. */
  static Optional<UnitId> idOf(String text) {
    try {
      return Optional.of(new UnitId(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Adds a unit below another one. */
  synchronized Unit add(Facts facts) {
    Organisation.Paths now = organisation.paths();
    Unit unit = facts.of(new UnitId(ids.next()));
    if (now.byId().size() >= MOST_UNITS) {
      throw new Refusal(409, "UNITS_FULL", MOST_UNITS);
    }
    checkParent(now, unit);
    check(with(now, unit));
    store.add(unit);
    changes.note();
    return unit;
  }

  /** Says something else of a unit, or moves it with all that lies below it. */
  synchronized Unit change(UnitId id, Facts facts) {
    Organisation.Paths now = organisation.paths();
    Unit before = known(now, id);
    Unit after = facts.of(id);
    if (before.parent() == null ? after.parent() != null : after.parent() == null) {
      throw new Refusal(422, "UNIT_PARENT");
    }
    if (after.parent() != null) {
      checkParent(now, after);
      checkCircle(now, id, after.parent());
    }
    check(with(now, after));
    store.change(after);
    changes.note();
    return after;
  }

  /** Removes a unit that nothing belongs to: no unit, no screen, no role. */
  synchronized void remove(UnitId id) {
    Unit unit = known(organisation.paths(), id);
    if (unit.parent() == null || !store.remove(id)) {
      throw new Refusal(409, "UNIT_IN_USE", unit.zh());
    }
    changes.note();
  }

  /** Lets a unit belong to another one in a line beside the tree's. */
  synchronized void addLine(UnitId id, UnitId parent) {
    Organisation.Paths now = organisation.paths();
    Unit unit = known(now, id);
    Unit above = known(now, parent);
    checkCircle(now, id, parent);
    if (now.of(id).contains(parent)) {
      throw new Refusal(409, "UNIT_LINE_TWICE", unit.zh(), above.zh());
    }
    Map<UnitId, List<UnitId>> lines = new HashMap<>(now.lines());
    List<UnitId> longer = new ArrayList<>(lines.getOrDefault(id, List.of()));
    longer.add(parent);
    lines.put(id, longer);
    check(new Organisation.Paths(now.byId(), lines));
    store.addLine(id, parent);
    changes.note();
  }

  /** Ends a line of membership beside the tree's; one that is not there stays so. */
  synchronized void removeLine(UnitId id, UnitId parent) {
    known(organisation.paths(), id);
    store.removeLine(id, parent);
    changes.note();
  }

  private static Unit known(Organisation.Paths paths, UnitId id) {
    Unit unit = paths.byId().get(id);
    if (unit == null) {
      throw new Refusal(404, "UNIT_UNKNOWN");
    }
    return unit;
  }

  private static void checkParent(Organisation.Paths now, Unit unit) {
    if (unit.parent() == null || !now.byId().containsKey(unit.parent())) {
      throw new Refusal(422, "UNIT_PARENT");
    }
  }

  private static void checkCircle(Organisation.Paths now, UnitId id, UnitId parent) {
    if (now.of(parent).contains(id)) {
      throw new Refusal(409, "UNIT_CIRCLE");
    }
  }

  private static Organisation.Paths with(Organisation.Paths now, Unit unit) {
    Map<UnitId, Unit> byId = new HashMap<>(now.byId());
    byId.put(unit.id(), unit);
    return new Organisation.Paths(byId, now.lines());
  }

  private static void check(Organisation.Paths after) {
    if (after.byId().keySet().stream().anyMatch(unit -> after.of(unit).size() > MOST_ABOVE)) {
      throw new Refusal(409, "UNIT_ABOVE", MOST_ABOVE);
    }
  }
}
