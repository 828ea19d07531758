package org.estation.player.clock;

import java.util.Optional;

/** What the machine itself knows of time. */
public interface Machine {
  /** Nanoseconds from a moment that stays the same while the process runs. */
  long ticks();

  /** The machine's own clock, milliseconds since 1970 UTC; anybody may have set it. */
  long wall();

  /** How long it has been up; empty where it does not tell. */
  Optional<Uptime> uptime();

  /**
   * How long a machine has been up.
   *
   * @param boot names this boot of the machine
   * @param millis milliseconds since then, which no setting of a clock changes
   */
  record Uptime(String boot, long millis) {}
}
