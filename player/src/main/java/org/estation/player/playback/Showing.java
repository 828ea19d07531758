package org.estation.player.playback;

import org.estation.playlists.timeline.Slot;
import org.estation.shared.id.ItemId;
import org.estation.shared.proof.Play;
import org.jspecify.annotations.Nullable;

/**
 * Something that was shown, or that should have been.
 *
 * @param generation what the player followed
 * @param slot the slot the program planned, or null where it planned none
 * @param item what was shown, or should have been
 * @param start when its first picture appeared, milliseconds since 1970 UTC
 * @param end when it left the screen
 * @param outcome how it went
 * @param trigger why it was shown
 * @param reason a code where there is more to say, else empty
 * @param film what was measured of a film's pictures
 */
public record Showing(
    Generation generation,
    Slot.@Nullable Filled slot,
    ItemId item,
    long start,
    long end,
    Play.Outcome outcome,
    Play.Trigger trigger,
    String reason,
    Film film) {
  /**
   * A film's pictures.
   *
   * @param shown pictures shown
   * @param expected pictures that should have been shown
   * @param longestFreeze longest time it stood still, milliseconds
   */
  public record Film(long shown, long expected, long longestFreeze) {
    /** For items that are no films. */
    public static final Film NONE = new Film(0, 0, 0);
  }
}
