package org.estation.player.sync;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the player holds.
 *
 * @param current what is followed, or null
 * @param pending what is being fetched and will be followed, or null
 * @param previous what was followed before, or null
 */
record Stocks(@Nullable Stock current, @Nullable Stock pending, @Nullable Stock previous) {
  /** Nothing. */
  static final Stocks NONE = new Stocks(null, null, null);

  /** What is or will be followed, most urgent first. */
  List<Stock> wanted() {
    List<Stock> wanted = new ArrayList<>();
    if (current != null) {
      wanted.add(current);
    }
    if (pending != null) {
      wanted.add(pending);
    }
    return wanted;
  }

  /** All that are there. */
  List<Stock> all() {
    List<Stock> all = wanted();
    if (previous != null) {
      all.add(previous);
    }
    return all;
  }

  /** The one with the newest assignment. */
  @Nullable Stock newest() {
    return pending == null ? current : pending;
  }

  /** The same with this to be fetched, in place of what was being fetched. */
  Stocks fetching(@Nullable Stock next) {
    return new Stocks(current, next, previous);
  }

  /** What was pending is followed. */
  Stocks promoted() {
    return new Stocks(/* current= */ pending, /* pending= */ null, /* previous= */ current);
  }

  /** What was followed cannot be, so what was before it is, and the newest is fetched again. */
  Stocks fallenBack() {
    return new Stocks(/* current= */ previous, /* pending= */ newest(), /* previous= */ null);
  }
}
