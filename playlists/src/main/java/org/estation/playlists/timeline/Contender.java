package org.estation.playlists.timeline;

import java.nio.charset.StandardCharsets;

/** One that competes for airtime in a {@link FairQueue}. */
abstract class Contender {
  private final byte[] name;
  private final int weight;
  private long finish;

  Contender(String name, int weight) {
    this.name = name.getBytes(StandardCharsets.UTF_8);
    this.weight = weight;
  }

  /** Whether it has something to show now. */
  abstract boolean eligible();

  final byte[] name() {
    return name;
  }

  final int weight() {
    return weight;
  }

  /** The tag up to which it has had its airtime. */
  final long finish() {
    return finish;
  }

  final void finishAt(long tag) {
    finish = tag;
  }
}
