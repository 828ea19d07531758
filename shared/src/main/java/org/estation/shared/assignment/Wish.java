package org.estation.shared.assignment;

import org.estation.shared.id.WishId;

/** A state the server wishes of a player; done once, however often it is read. */
public record Wish(WishId id, Kind kind) {
  /** What is wished. */
  public enum Kind {
    /** A picture of what the screen shows, sent with the next health report. */
    SCREENSHOT,
    /** The player ends and is started again by what started it. */
    RESTART
  }
}
