package org.estation.server.report.play;

import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * One play of one item.
 *
 * @param key its place among all plays
 * @param item what was shown, or null where that cannot be told: a run that its program does not
 *     plan stands as one play of nothing
 * @param end milliseconds since 1970 UTC
 * @param reason a code, empty when there is no more to say
 */
public record SinglePlay(
    PlayKey key,
    ScreenId screen,
    @Nullable ItemId item,
    long end,
    Outcome outcome,
    Trigger trigger,
    String reason,
    State state) {
  /** What a play is worth. */
  public enum State {
    /** Recorded, signed and credible. */
    COUNTED,
    /** The same, by a device without trusted time. */
    UNSURE,
    /** Reported by the player, not yet recorded. */
    PROVISIONAL,
    /** Recorded, but not credible. */
    QUARANTINED
  }

  /** When it began, milliseconds since 1970 UTC. */
  public long start() {
    return key.start();
  }

  /** How long it was shown, in milliseconds. */
  public long millis() {
    return end - key.start();
  }
}
