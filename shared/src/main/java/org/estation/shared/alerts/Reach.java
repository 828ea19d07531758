package org.estation.shared.alerts;

import java.util.Collections;
import java.util.List;
import org.estation.shared.id.UnitId;

/** Which screens something is for: those with one of its units on their path. */
final class Reach {
  static final int MOST_UNITS = 64;

  private Reach() {}

  static List<UnitId> checked(List<UnitId> units) {
    if (units.isEmpty() || units.size() > MOST_UNITS) {
      throw new IllegalArgumentException("1 to 64 units are named");
    }
    return List.copyOf(units);
  }

  static boolean touches(List<UnitId> units, List<UnitId> path) {
    return !Collections.disjoint(units, path);
  }
}
