package org.estation.player.proof;

import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;

/** Records to fill journals with. */
final class Records {
  private Records() {}

  /** A play of an item that is told apart by its start. */
  static Draft play(long start) {
    Circumstances circumstances =
        new Circumstances(
            new ScreenId("screen-1"), Sha256.of(new byte[] {1}), 7, "boot-1", 12, 30, false);
    return number ->
        new Play(
            number,
            circumstances,
            "main",
            null,
            new ItemId("item-" + start % 9),
            start,
            start + 10_000,
            Play.Outcome.PARTIAL,
            Play.Trigger.SCHEDULE,
            "STOPPED");
  }
}
