package org.estation.player;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.estation.shared.assignment.Wish;

/** How much the player logs. What other libraries log stays as it is. */
final class LogLevel {
  private static final Logger OURS = Logger.getLogger("org.estation");

  private LogLevel() {}

  /** Logs this much from now on. */
  static void set(Wish.Level wished) {
    Level level =
        switch (wished) {
          case ERROR -> Level.SEVERE;
          case WARN -> Level.WARNING;
          case INFO -> Level.INFO;
          case DEBUG -> Level.FINE;
        };
    OURS.setLevel(level);
    for (Handler handler : List.of(Logger.getLogger("").getHandlers())) {
      handler.setLevel(Level.ALL);
    }
  }
}
