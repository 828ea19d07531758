package org.estation.player.playback;

import org.estation.shared.id.ItemId;

/** Hears that the picture stands still. Any thread may call. */
public interface Lookout {
  /** A film stands still; it is shown again, or the reserve in its place. */
  void frozen(ItemId item);

  /** Films stand still whatever is done about it: only a new start of the player may help. */
  void helpless();
}
