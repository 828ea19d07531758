package org.estation.player.playback;

import org.estation.shared.device.Health;
import org.jspecify.annotations.Nullable;

/**
 * Hears of everything the screen showed, in order, on one thread. Proof of play is written from it.
 */
public interface Witness {
  /** Something came on the screen; null where nothing is shown. */
  void now(Health.@Nullable Now now);

  /** Something was shown to its end, or ended early, or failed. */
  void shown(Showing showing);

  /** The player ends; whatever is open is sealed. */
  void stopped();
}
