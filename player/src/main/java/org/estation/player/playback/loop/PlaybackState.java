package org.estation.player.playback.loop;

import org.estation.shared.device.Health;
import org.estation.shared.id.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * How playback stands, at one moment.
 *
 * @param assignment the version of the assignment it follows, 0 for none
 * @param now what is on the screen, or null for the idle card
 * @param next the item that is being made ready, or null
 */
public record PlaybackState(long assignment, Health.@Nullable Now now, @Nullable ItemId next) {
  /** Before anything. */
  public static final PlaybackState NOTHING = new PlaybackState(0, null, null);
}
