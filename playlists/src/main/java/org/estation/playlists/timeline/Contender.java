package org.estation.playlists.timeline;

import java.util.Comparator;

/** One that competes for airtime in a {@link FairQueue}. */
abstract class Contender {
  /** By tag, and then by name. */
  static final Comparator<Contender> BY_TAG =
      Comparator.<Contender>comparingLong(one -> one.finish).thenComparingInt(one -> one.rank);

  /** By name as unsigned UTF-8 bytes. */
  static final Comparator<Contender> BY_NAME = Comparator.comparingInt(one -> one.rank);

  private static final long SCALE = 1_000_000;

  private final int rank;
  private final long weight;
  private final long parts;
  private long finish;

  /** With its name's place among all names, and a weight of {@code weight} / {@code parts}. */
  Contender(int rank, long weight, long parts) {
    this.rank = rank;
    this.weight = weight;
    this.parts = parts;
  }

  /** The tag up to which it has had its airtime. */
  final long finish() {
    return finish;
  }

  /** Charges airtime from a start tag on. */
  final void charge(long from, long millis) {
    finish = from + cost(millis);
  }

  /** What airtime costs at this weight. */
  final long cost(long millis) {
    return millis * SCALE * parts / weight;
  }
}
