package org.estation.player.playback.overlay;

import org.estation.player.playback.Showing;
import org.estation.player.playback.Witness;
import org.estation.shared.device.Health;
import org.estation.shared.proof.Play;
import org.jspecify.annotations.Nullable;

/**
 * Tells an alert's showing as one for as long as nothing else is seen, but at least every five
 * minutes: the parts of its turn are no plays of their own, and a power cut loses little.
 */
public final class AlertSpans implements Witness {
  private static final long LONGEST = 300_000;
  private static final long GAP = 5_000;

  private final Witness witness;
  private @Nullable Showing open;

  /** Tells this witness. */
  public AlertSpans(Witness witness) {
    this.witness = witness;
  }

  @Override
  public void now(Health.@Nullable Now now) {
    if (open != null && (now == null || !now.item().equals(open.item()))) {
      close();
    }
    witness.now(now);
  }

  @Override
  public void shown(Showing showing) {
    boolean whole = showing.outcome() == Play.Outcome.COMPLETED;
    boolean continues = open != null && continues(open, showing);
    if (!continues) {
      close();
    }
    if (showing.trigger() != Play.Trigger.ALERT || !(whole || continues)) {
      witness.shown(showing);
      return;
    }
    Showing span = continues && open != null ? spanned(open, showing) : showing;
    open = span;
    if (!whole || span.end() - span.start() >= LONGEST) {
      close();
    }
  }

  @Override
  public void stopped() {
    close();
    witness.stopped();
  }

  private void close() {
    if (open != null) {
      witness.shown(open);
      open = null;
    }
  }

  private static boolean continues(Showing before, Showing next) {
    return next.trigger() == Play.Trigger.ALERT
        && next.outcome() != Play.Outcome.FAILED
        && next.item().equals(before.item())
        && next.generation().equals(before.generation())
        && next.start() >= before.end()
        && next.start() - before.end() <= GAP;
  }

  private static Showing spanned(Showing before, Showing next) {
    return new Showing(
        before.generation(),
        null,
        before.item(),
        before.start(),
        next.end(),
        next.outcome(),
        Play.Trigger.ALERT,
        next.reason(),
        Showing.Film.NONE);
  }
}
