package org.estation.playlists.timeline;

import java.util.Iterator;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Start-time fair queuing (Goyal, Vin and Cheng, SIGCOMM 1996) in integers: who has had the least
 * airtime for its weight goes next. A contender has a finish tag F; its start tag is S = max(F, V),
 * V being the start tag last chosen, so that nobody saves up airtime while it cannot play. The
 * least S wins; among equals, the name that comes first as unsigned UTF-8 bytes. Then F = S +
 * ⌊milliseconds × 10⁶ / weight⌋. All tags begin at 0. A local day is shorter than 10⁹ ms, so tags
 * stay below 10¹⁵.
 *
 * <p>Only who can play stands in the queue. All whose F is not above V have the same start tag, so
 * they stand by name, and before those who stand by F.
 */
final class FairQueue<T extends Contender> {
  private final TreeSet<T> owed = new TreeSet<>(Contender.BY_NAME);
  private final TreeSet<T> ahead = new TreeSet<>(Contender.BY_TAG);
  private long lastChosen;

  boolean isEmpty() {
    return owed.isEmpty() && ahead.isEmpty();
  }

  /** Puts a contender in, or does nothing when it is. */
  void add(T contender) {
    (contender.finish() > lastChosen ? ahead : owed).add(contender);
  }

  /** Takes a contender out, or does nothing when it is not in. */
  void remove(T contender) {
    if (!owed.remove(contender)) {
      ahead.remove(contender);
    }
  }

  /** Who goes next, or null when nobody can. */
  @Nullable T first() {
    if (!owed.isEmpty()) {
      return owed.first();
    }
    return ahead.isEmpty() ? null : ahead.first();
  }

  /** All that stand in the queue, who goes first before the others. */
  Iterator<T> line() {
    return Stream.concat(owed.stream(), ahead.stream()).iterator();
  }

  /** The tag by which a contender stands. */
  long startTag(T contender) {
    return Math.max(contender.finish(), lastChosen);
  }

  /** Notes whose turn it is, before anybody is charged for it. */
  void choose(T first) {
    lastChosen = startTag(first);
    while (!ahead.isEmpty() && ahead.first().finish() <= lastChosen) {
      owed.add(ahead.removeFirst());
    }
  }

  /** Charges airtime; whether the contender stays in the queue is not changed. */
  void charge(T contender, long millis) {
    boolean queued = owed.remove(contender) || ahead.remove(contender);
    contender.charge(startTag(contender), millis);
    if (queued) {
      add(contender);
    }
  }
}
