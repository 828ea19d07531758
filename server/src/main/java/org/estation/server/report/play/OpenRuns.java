package org.estation.server.report.play;

import java.util.List;
import org.estation.shared.device.Health.OpenRun;
import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.VerifyingKey;

/** What the players are in the middle of. */
@FunctionalInterface
public interface OpenRuns {
  /** The open runs that the screens' players reported last. */
  List<Reported> reported();

  /**
   * An open run.
   *
   * @param key the player's key
   */
  record Reported(ScreenId screen, VerifyingKey key, OpenRun run) {}
}
