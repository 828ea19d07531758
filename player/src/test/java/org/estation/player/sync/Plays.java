package org.estation.player.sync;

import org.estation.player.proof.Draft;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;

/** Plays to deliver. */
final class Plays {
  private Plays() {}

  /** A play told apart by a number. */
  static Draft draft(int number) {
    Circumstances circumstances =
        new Circumstances(LittleServer.SCREEN, Sha256.of(new byte[0]), 1, "boot", 0, 1, false);
    long start = Programs.NOON + number * 10_000L;
    return place ->
        new Play(
            place,
            circumstances,
            "main",
            null,
            new ItemId("a"),
            start,
            start + 10_000,
            Play.Outcome.PARTIAL,
            Play.Trigger.SCHEDULE,
            "stopped");
  }
}
