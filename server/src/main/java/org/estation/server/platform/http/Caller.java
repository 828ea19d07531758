package org.estation.server.platform.http;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a call of the console API, and what that person may do where.
 *
 * @param name the account
 * @param grants what it may do in which unit and below
 * @param below the units that belong to one of some units, those themselves included
 */
public record Caller(
    String name, List<Grant> grants, Function<Collection<UnitId>, Set<UnitId>> below) {
  private static final String KEY = "estation.caller";

  public Caller {
    grants = List.copyOf(grants);
  }

  /**
   * Rights in a unit and in all units below it.
   *
   * @param top whether the unit is the topmost one, so that all units lie below it
   */
  public record Grant(UnitId unit, boolean top, Set<Right> rights) {}

  /** Who makes this call. */
  public static Caller of(Context context) {
    Caller caller = context.attribute(KEY);
    if (caller == null) {
      throw new IllegalStateException("the call was not guarded");
    }
    return caller;
  }

  /** Notes who makes this call. */
  public void makes(Context context) {
    context.attribute(KEY, this);
  }

  /** Whether it has the right in any unit. */
  public boolean may(Right right) {
    return grants.stream().anyMatch(grant -> grant.rights().contains(right));
  }

  /** Whether it has the right in all units. */
  public boolean mayEverywhere(Right right) {
    return grants.stream().anyMatch(grant -> grant.top() && grant.rights().contains(right));
  }

  /** The units in which it has the right; null where it has it in all. */
  public @Nullable Set<UnitId> units(Right right) {
    if (mayEverywhere(right)) {
      return null;
    }
    List<UnitId> tops =
        grants.stream().filter(grant -> grant.rights().contains(right)).map(Grant::unit).toList();
    return below.apply(tops);
  }

  /** Refuses the call unless it has the right in each of these units. */
  public void require(Right right, Collection<UnitId> units) {
    Set<UnitId> mine = units(right);
    if (mine != null && !mine.containsAll(units)) {
      throw new Refusal(403, "OUTSIDE");
    }
  }

  /** Refuses the call unless it has the right in this unit. */
  public void require(Right right, UnitId unit) {
    require(right, List.of(unit));
  }

  /** Refuses the call unless it has the right in all units. */
  public void requireEverywhere(Right right) {
    if (!mayEverywhere(right)) {
      throw new Refusal(403, "EVERYWHERE");
    }
  }
}
