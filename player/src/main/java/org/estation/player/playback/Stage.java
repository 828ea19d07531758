package org.estation.player.playback;

import java.util.concurrent.CompletableFuture;
import org.estation.shared.program.Region;

/**
 * The picture a person sees. It never shows black between two things: what was there stays until
 * the next is ready. Every method returns at once and may be called from any thread.
 */
public interface Stage {
  /** Begins to get an item ready, unseen. */
  View prepare(Cue cue, View.Listener listener);

  /** Shows the idle card in a region. */
  void idle(Region region);

  /** Shows nothing at all: the display is off. */
  void dark();

  /** Shows the neutral card of a blackout, over the whole picture. */
  void blackout();

  /** Begins to get an alert's card or medium ready, unseen, for the whole picture. */
  View warn(WarningCue cue, View.Listener listener);

  /**
   * Shows the card of a player that nobody has claimed yet, over the whole picture.
   *
   * @param code the pairing code to be typed in the console
   * @param server the server's address
   */
  void pairing(String code, String server);

  /** What is on the screen, as a JPEG whose base64 form is within the limit of a health report. */
  CompletableFuture<byte[]> screenshot();
}
