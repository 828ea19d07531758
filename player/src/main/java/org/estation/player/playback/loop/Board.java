package org.estation.player.playback.loop;

import org.estation.player.playback.Stage;
import org.estation.player.playback.Witness;
import org.estation.player.playback.agenda.Due;
import org.estation.shared.device.Health;
import org.estation.shared.program.Region;
import org.jspecify.annotations.Nullable;

/** Keeps what is on the screen for others to read, and shows each card once. */
final class Board {
  private final Stage stage;
  private final Witness witness;
  private Due.@Nullable Face face;
  private volatile PlaybackState state = PlaybackState.NOTHING;

  Board(Stage stage, Witness witness) {
    this.stage = stage;
    this.witness = witness;
  }

  PlaybackState state() {
    return state;
  }

  /** The first picture of something is on the screen. */
  void shows(Due.Shown what, long since) {
    face = null;
    Health.Now now = new Health.Now(what.id(), since, what.end());
    witness.now(now);
    long assignment =
        what.followed()
            .map(generation -> generation.assignment().version())
            .orElse(state.assignment());
    state = new PlaybackState(assignment, now, state.next());
  }

  /** Shows a card, where it is not there yet. */
  void card(Due.Face wanted) {
    if (face != wanted) {
      face = wanted;
      switch (wanted) {
        case IDLE -> stage.idle(Region.main());
        case BLACKOUT -> stage.blackout();
        case DARK -> stage.dark();
      }
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
