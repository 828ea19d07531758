package org.estation.player.playback.loop;

import org.estation.player.playback.Lookout;
import org.estation.player.playback.Showing;
import org.estation.player.playback.agenda.Due;
import org.estation.shared.proof.Play;

/**
 * What is done about films that stand still: the film is begun again, then the reserve takes its
 * place, and when yet another one stands still before any has moved, the player is to be started
 * again. That is asked for once, and not in the first ten minutes, so that one bad film does not
 * have the player started again and again.
 */
final class Freezes {
  private static final long SETTLED = 600_000;

  /** What is done about a film. */
  enum Remedy {
    /** It is begun again, where it should be now. */
    AGAIN,
    /** The reserve takes its place. */
    RESERVE
  }

  private final Lookout lookout;
  private final Loop loop;
  private final long begun;
  private int inARow;
  private boolean asked;

  Freezes(Lookout lookout, Loop loop) {
    this.lookout = lookout;
    this.loop = loop;
    begun = loop.elapsed();
  }

  /** Something stands still: what is to be done about it. */
  Remedy remedy(Due.Shown what) {
    lookout.frozen(what.id());
    inARow++;
    if (inARow > 2 && !asked && loop.elapsed() - begun >= SETTLED) {
      asked = true;
      lookout.helpless();
    }
    return inARow == 1 ? Remedy.AGAIN : Remedy.RESERVE;
  }

  /** Something was shown: a film that was shown whole has moved. */
  void shown(Showing showing) {
    if (showing.film().expected() > 1 && showing.outcome() == Play.Outcome.COMPLETED) {
      inARow = 0;
    }
  }
}
