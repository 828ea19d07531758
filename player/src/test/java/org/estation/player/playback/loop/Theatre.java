package org.estation.player.playback.loop;

import org.estation.player.playback.Generation;

/** Playback with everything around it faked, at a virtual time. */
final class Theatre {
  final FakeTime time;
  final FakeStage stage;
  final FakeHoldings holdings = new FakeHoldings();
  final FakeWitness witness = new FakeWitness();
  final FakeLookout lookout = new FakeLookout();
  final Playback playback;

  Theatre(FakeTime time) {
    this.time = time;
    stage = new FakeStage(time);
    playback = new Playback(new Surroundings(time, holdings, stage, witness, lookout), time);
  }

  /** A theatre that follows a generation, at so many milliseconds after midnight. */
  static Theatre at(long afterMidnight, Generation generation) {
    Theatre theatre = new Theatre(FakeTime.at(Programs.MIDNIGHT + afterMidnight));
    theatre.holdings.follow(generation, Long.MIN_VALUE);
    return theatre;
  }

  /** Begins, and goes on to so many milliseconds after midnight. */
  Theatre playTo(long afterMidnight) {
    playback.start();
    return onTo(afterMidnight);
  }

  Theatre onTo(long afterMidnight) {
    time.runTo(Programs.MIDNIGHT + afterMidnight);
    return this;
  }
}
