package org.estation.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.estation.shared.assignment.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class LogLevelTest {
  private static final Logger OURS = Logger.getLogger("org.estation");

  @AfterEach
  void restore() {
    OURS.setLevel(null);
    List.of(Logger.getLogger("").getHandlers()).forEach(handler -> handler.setLevel(Level.INFO));
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, true, false, false, false",
    "WARN, true, true, false, false",
    "INFO, true, true, true, false",
    "DEBUG, true, true, true, true"
  })
  void a_level_logs_itself_and_what_is_worse(
      Wish.Level level, boolean error, boolean warn, boolean info, boolean debug) {
    LogLevel.set(level);
    org.slf4j.Logger logger = LoggerFactory.getLogger("org.estation.player.sync.Sync");
    assertEquals(
        List.of(error, warn, info, debug),
        List.of(
            logger.isErrorEnabled(),
            logger.isWarnEnabled(),
            logger.isInfoEnabled(),
            logger.isDebugEnabled()));
  }
}
