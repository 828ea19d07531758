package org.estation.server.program;

import java.util.Set;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.screen.Screens;
import org.estation.server.screen.Target;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who may publish on what (decision 0007). A target also means screens that come later; so it must
 * name units, or screens, that all lie in the units of the caller's role.
 */
record PublishRight(Screens screens) {
  /** Refuses the call unless the caller may publish on all that this may ever mean. */
  void require(Caller caller, @Nullable Target target) {
    Set<UnitId> mine = caller.units(Right.PUBLISH);
    if (target == null || mine == null) {
      return;
    }
    boolean byUnits = !target.units().isEmpty() && mine.containsAll(target.units());
    boolean byScreens =
        !target.screens().isEmpty() && mine.containsAll(screens.unitsOf(target.screens()));
    if (!byUnits && !byScreens) {
      throw new Refusal(403, "OUTSIDE");
    }
  }

  /** Refuses the call unless the caller may publish where this is. */
  void require(Caller caller, @Nullable Publication publication) {
    require(caller, publication == null ? null : publication.target());
  }
}
