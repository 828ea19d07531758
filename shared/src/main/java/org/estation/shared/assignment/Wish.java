package org.estation.shared.assignment;

import org.estation.shared.id.WishId;
import org.jspecify.annotations.Nullable;

/**
 * A state the server wishes of a player; done once, however often it is read.
 *
 * @param level how much to log, with {@link Kind#LOG_LEVEL} and no other
 */
public record Wish(WishId id, Kind kind, @Nullable Level level) {
  public Wish {
    if ((kind == Kind.LOG_LEVEL) != (level != null)) {
      throw new IllegalArgumentException("a wish has a level when it is one for a log level");
    }
  }

  /** A wish that its kind says all about: any but {@link Kind#LOG_LEVEL}. */
  public static Wish of(WishId id, Kind kind) {
    return new Wish(id, kind, null);
  }

  /** What is wished. */
  public enum Kind {
    /** A picture of what the screen shows, sent with the next health report. */
    SCREENSHOT,
    /** The player ends and is started again by what started it. */
    RESTART,
    /** The player logs as much as the level says, until it ends. */
    LOG_LEVEL
  }

  /** How much is logged. */
  public enum Level {
    /** What failed. */
    ERROR,
    /** And what may lead to a failure. */
    WARN,
    /** And what happens. */
    INFO,
    /** And how it happens. */
    DEBUG
  }
}
