package org.estation.server.screen;

import java.util.Collections;
import java.util.List;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;

/**
 * Which screens are meant: those that fit all of its lists that name something, and in each list
 * one of its names. A screen added later is meant when it fits.
 *
 * @param units the screens of these units and of those below them
 * @param kinds the screens of these kinds
 * @param tags the screens with one of these tags
 * @param audiences the screens before one of these audiences
 * @param screens these screens alone
 */
public record Target(
    List<UnitId> units,
    List<String> kinds,
    List<String> tags,
    List<String> audiences,
    List<ScreenId> screens) {
  private static final int MOST = 1_000;

  public Target {
    units = List.copyOf(units);
    kinds = List.copyOf(kinds);
    tags = List.copyOf(tags);
    audiences = List.copyOf(audiences);
    screens = List.copyOf(screens);
    int named = units.size() + kinds.size() + tags.size() + audiences.size() + screens.size();
    if (named == 0) {
      throw new IllegalArgumentException("a target names a unit, kind, tag, audience or screen");
    }
    if (named > MOST) {
      throw new IllegalArgumentException("a target names at most 1000 things");
    }
  }

  /** These screens and no others. */
  public static Target of(List<ScreenId> screens) {
    return new Target(List.of(), List.of(), List.of(), List.of(), screens);
  }

  /**
   * Whether a screen is meant.
   *
   * @param path the screen's units, its own among them
   */
  public boolean means(Screen screen, List<UnitId> path) {
    return (units.isEmpty() || !Collections.disjoint(units, path))
        && (kinds.isEmpty() || kinds.contains(screen.kind()))
        && (tags.isEmpty() || !Collections.disjoint(tags, screen.traits().tags()))
        && (audiences.isEmpty() || !Collections.disjoint(audiences, screen.traits().audiences()))
        && (screens.isEmpty() || screens.contains(screen.id()));
  }
}
