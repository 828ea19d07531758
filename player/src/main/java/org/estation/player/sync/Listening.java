package org.estation.player.sync;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for the server's hints on a thread of its own, again and again. Losing it costs nothing
 * but time: the polls go on.
 */
final class Listening implements EventsClient.Hearing, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
  private static final long SILENCE = 60_000;
  private static final long FIRST_PAUSE = 1_000;
  private static final long LONGEST_PAUSE = 10_000;
  private static final long NOT_YET = 1_000;

  private final EventsClient client;
  private final BooleanSupplier possible;
  private final Hints hints;
  private final RandomGenerator chance;
  private final Thread thread;
  private int failures;

  /** What a hint leads to; called on any thread. */
  interface Hints {
    /** The server is heard again. */
    void begun();

    /** Look at the assignment. */
    void assignment();

    /** Look at the alerts. */
    void alerts();
  }

  /**
   * A listener that has not begun.
   *
   * @param possible whether the server knows this player now
   */
  Listening(EventsClient client, BooleanSupplier possible, Hints hints, RandomGenerator chance) {
    this.client = client;
    this.possible = possible;
    this.hints = hints;
    this.chance = chance;
    thread = Thread.ofVirtual().name("events").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  @Override
  public void begun() {
    failures = 0;
    hints.begun();
  }

  @Override
  public void hint(String event) {
    switch (event) {
      case "assignment" -> hints.assignment();
      case "alerts" -> hints.alerts();
      default -> LOG.debug("A hint of a kind not known here: {}", event);
    }
  }

  private void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(possible.getAsBoolean() ? listenOnce() : NOT_YET);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Listens once, and says for how many milliseconds to wait then. */
  private long listenOnce() throws InterruptedException {
    failures++;
    try {
      long wanted = client.listen(this, SILENCE) * 1_000;
      return wanted > 0 ? wanted + chance.nextLong(FIRST_PAUSE) : pause();
    } catch (IOException e) {
      LOG.debug("Listening ended", e);
      return pause();
    }
  }

  /** A random part of a time that doubles with each failure. */
  private long pause() {
    long whole = Math.min(LONGEST_PAUSE, FIRST_PAUSE << Math.clamp(failures, 0, 5));
    return chance.nextLong(whole + 1);
  }
}
