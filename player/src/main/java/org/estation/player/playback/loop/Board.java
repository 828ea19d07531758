package org.estation.player.playback.loop;

import org.estation.player.playback.Stage;
import org.estation.player.playback.Witness;
import org.estation.shared.device.Health;
import org.estation.shared.program.Region;
import org.jspecify.annotations.Nullable;

/** Keeps what is on the screen for others to read, and shows the idle card once. */
final class Board {
  private final Stage stage;
  private final Witness witness;
  private boolean idle;
  private volatile PlaybackState state = PlaybackState.NOTHING;

  Board(Stage stage, Witness witness) {
    this.stage = stage;
    this.witness = witness;
  }

  PlaybackState state() {
    return state;
  }

  /** An item's first picture is on the screen. */
  void shows(Due.Item item, long since) {
    idle = false;
    Health.Now now = new Health.Now(item.item().id(), since, item.end());
    witness.now(now);
    state = new PlaybackState(item.generation().assignment().version(), now, state.next());
  }

  /** There is nothing to show. */
  void idle() {
    if (!idle) {
      idle = true;
      stage.idle(Region.main());
      witness.now(null);
      state = new PlaybackState(state.assignment(), null, state.next());
    }
  }

  /** This is being made ready. */
  void coming(@Nullable Due due) {
    state =
        new PlaybackState(
            state.assignment(),
            state.now(),
            due instanceof Due.Item item ? item.item().id() : null);
  }
}
