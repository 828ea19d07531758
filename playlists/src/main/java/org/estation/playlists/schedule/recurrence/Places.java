package org.estation.playlists.schedule.recurrence;

import java.util.BitSet;
import java.util.List;

/** Places in a row, from its beginning or, negative, from its end; none for every place. */
final class Places {
  private final BitSet fromBeginning = new BitSet();
  private final BitSet fromEnd = new BitSet();

  Places(List<Integer> places) {
    for (int place : places) {
      (place > 0 ? fromBeginning : fromEnd).set(Math.abs(place));
    }
  }

  boolean isEvery() {
    return fromBeginning.isEmpty() && fromEnd.isEmpty();
  }

  /** Whether a place from 1 on, of a row of this length, is among them. */
  boolean has(int place, int length) {
    return isEvery() || fromBeginning.get(place) || fromEnd.get(length - place + 1);
  }
}
