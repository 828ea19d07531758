package org.estation.player.playback.loop;

import org.estation.player.playback.Generation;
import org.estation.playlists.timeline.Slot;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.proof.Play;
import org.jspecify.annotations.Nullable;

/** What is to be on the screen for a while. Instants are milliseconds since 1970 UTC. */
sealed interface Due {
  /** First instant. */
  long start();

  /** First instant after it. */
  long end();

  /**
   * An item.
   *
   * @param slot the slot it fills, or null where it comes from the reserve for want of a plan
   * @param why empty when it is what the program plans, else the code of why the reserve plays
   */
  record Item(
      Generation generation,
      Slot.@Nullable Filled slot,
      ProgramItem item,
      long start,
      long end,
      String why)
      implements Due {
    /** Why it is shown. */
    Play.Trigger trigger() {
      return why.isEmpty() ? Play.Trigger.SCHEDULE : Play.Trigger.FALLBACK;
    }

    /** When it should have been seen first: where its slot starts, if it fills one. */
    long planned() {
      return slot == null ? start : slot.start();
    }
  }

  /**
   * The idle card.
   *
   * @param settled whether it stays to its end; else it goes as soon as something is due
   */
  record Card(long start, long end, boolean settled) implements Due {}
}
