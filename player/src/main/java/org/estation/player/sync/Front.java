package org.estation.player.sync;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.estation.player.text.Announcements;
import org.estation.player.text.CannotGoOn;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Hardware;
import org.estation.shared.trust.PairingCode;

/**
 * How syncing reaches people.
 *
 * @param hardware what the player is made of
 * @param card where a pairing code is shown
 * @param camera takes a picture of the screen, as JPEG
 * @param announcements says what happens
 * @param self does to the player what is wished, and ends it
 */
public record Front(
    Hardware hardware,
    PairingCard card,
    Supplier<CompletableFuture<byte[]>> camera,
    Announcements announcements,
    Self self) {
  /** Shows the code by which a person claims this player. Any thread may call. */
  public interface PairingCard {
    /** Shows it, over everything else. */
    void show(PairingCode code);

    /** Takes it away: the player is claimed. */
    void remove();
  }

  /** Does to the player what its server wishes, and ends it. Any thread may call. */
  public interface Self {
    /** Ends it, to be started again at once. */
    void restart();

    /** Logs this much from now on, until the player ends. */
    void log(Wish.Level level);

    /** Ends it, because a person has to mend something. */
    void cannotGoOn(CannotGoOn why);
  }
}
