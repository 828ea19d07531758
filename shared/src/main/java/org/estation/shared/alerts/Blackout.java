package org.estation.shared.alerts;

import java.util.List;
import org.estation.shared.id.BlackoutId;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is shown, by one action, on all screens of some units. It begins when the document comes.
 *
 * @param id names it
 * @param units the screens in these units and in those below them are dark, 1 to 64
 * @param reason why, for people, 1 to 200 characters
 * @param until first instant it is over, milliseconds since 1970 UTC, or null while nobody knows
 */
public record Blackout(BlackoutId id, List<UnitId> units, String reason, @Nullable Long until) {
  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 200;

  public Blackout {
    units = Reach.checked(units);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a blackout's reason has 1 to 200 characters");
    }
  }

  /** Whether a screen with this path of units is dark at this instant. */
  boolean concerns(List<UnitId> path, long instant) {
    return (until == null || instant < until) && Reach.touches(units, path);
  }
}
