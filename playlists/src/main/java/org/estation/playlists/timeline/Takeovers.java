package org.estation.playlists.timeline;

import java.util.Comparator;
import java.util.TreeSet;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/** The takeovers that can play: the highest priority, then the one that opened last, then by id. */
final class Takeovers implements Turn.Queue {
  static final Comparator<Turn> ORDER =
      Comparator.<Turn>comparingInt(turn -> -turn.booking().priority())
          .thenComparing(Comparator.comparingLong(Turn::openedAt).reversed())
          .thenComparing(Contender.BY_NAME);

  private final TreeSet<Turn> turns = new TreeSet<>(ORDER);

  @Override
  public void enter(Turn turn) {
    turns.add(turn);
  }

  @Override
  public void leave(Turn turn) {
    turns.remove(turn);
  }

  /** Whose turn it is, or null when it is nobody's. */
  @Nullable Turn first() {
    return turns.isEmpty() ? null : turns.first();
  }

  /** Who claims the region while a slot of this booking runs, or null when nobody does. */
  @Nullable Turn against(Turn running) {
    Turn first = first();
    boolean keepsItsPlace = running.booking().layer() == Layer.TAKEOVER && running.isOpen();
    return first == null || (keepsItsPlace && ORDER.compare(running, first) <= 0) ? null : first;
  }
}
