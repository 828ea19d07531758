package org.estation.player.playback.overlay;

import java.util.List;
import org.estation.shared.alerts.Alert;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;

/** What lies over the timeline at an instant. Instants are milliseconds since 1970 UTC. */
public sealed interface Overlay {
  /** First instant at which it may be another one. */
  long until();

  /** The timeline is seen. */
  record Nothing(long until) implements Overlay {}

  /** The display is off. */
  record Dark(long until) implements Overlay {}

  /** Nothing of the program may be seen. */
  record Blackout(long until) implements Overlay {}

  /**
   * An alert has its turn.
   *
   * @param alerts all that are shown now, in the order of their turns
   * @param alert the one whose turn it is
   * @param medium the picture or film of it that is shown, or null for its card
   * @param start when this part of its turn began
   * @param duration how long the part lasts, milliseconds, unless the alerts change
   */
  record Warning(
      List<Alert> alerts,
      Alert alert,
      @Nullable Media medium,
      long start,
      long duration,
      long until)
      implements Overlay {
    public Warning {
      alerts = List.copyOf(alerts);
    }
  }
}
