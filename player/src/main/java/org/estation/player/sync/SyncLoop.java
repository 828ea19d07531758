package org.estation.player.sync;

import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.text.CannotGoOn;
import org.estation.shared.trust.BadSignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does in turn what is due: first what needs no server, then the errands to it. Whatever goes wrong
 * is counted, and tried again after a while; only what a person has to mend ends the loop.
 */
final class SyncLoop {
  private static final Logger LOG = LoggerFactory.getLogger(SyncLoop.class);
  private static final long LONGEST_PAUSE = 1_000;

  private final Errand.Task local;
  private final List<Errand> errands;
  private final LongSupplier elapsed;
  private final Outcome outcome;
  private boolean hurried;
  private volatile boolean reached;

  /** What becomes of errands. */
  record Outcome(Troubles troubles, Faults faults, Reaction reaction) {}

  /** Deals with what the server says beyond counting it. */
  interface Reaction {
    /** It refused a call. */
    void refused(ServerRefused refusal) throws IOException;

    /** It signed something by a key that is not known. */
    void unsigned();
  }

  /**
   * A loop that has not begun.
   *
   * @param local what is done each time, without the server
   * @param elapsed milliseconds since the loop was made
   */
  SyncLoop(Errand.Task local, List<Errand> errands, LongSupplier elapsed, Outcome outcome) {
    this.local = local;
    this.errands = List.copyOf(errands);
    this.elapsed = elapsed;
    this.outcome = outcome;
  }

  /**
   * Runs until the thread is interrupted.
   *
   * @throws CannotGoOn when a person has to mend something
   */
  void run() throws CannotGoOn {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        pause(round());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Something has happened that is worth a look. Any thread may call. */
  synchronized void hurry() {
    hurried = true;
    notifyAll();
  }

  /** The server is heard again, so it need not be left alone any longer. Any thread may call. */
  void reached() {
    reached = true;
    hurry();
  }

  /** Does what is due, and says for how many milliseconds nothing else will be. */
  long round() throws InterruptedException, CannotGoOn {
    attempt(local);
    if (reached) {
      reached = false;
      outcome.troubles().endQuiet();
    }
    for (Errand errand : errands) {
      long now = elapsed.getAsLong();
      if (errand.due() <= now && outcome.troubles().quietUntil() <= now) {
        attempt(() -> {
          errand.run(now);
          outcome.troubles().none();
        });
      }
    }
    long next = errands.stream().mapToLong(Errand::due).min().orElse(Long.MAX_VALUE);
    long due = Math.max(next, outcome.troubles().quietUntil());
    return Math.clamp(due - elapsed.getAsLong(), 0, LONGEST_PAUSE);
  }

  private void attempt(Errand.Task task) throws InterruptedException, CannotGoOn {
    try {
      task.run();
    } catch (ServerRefused e) {
      deal(e);
    } catch (BadSignature e) {
      outcome.troubles().unsigned();
      outcome.reaction().unsigned();
    } catch (IOException e) {
      LOG.debug("An errand failed", e);
      outcome.troubles().failed(e, elapsed.getAsLong());
    } catch (RuntimeException e) {
      LOG.error("An errand failed", e);
      outcome.faults().add(FaultCode.DEFECT, "sync");
    }
  }

  private void deal(ServerRefused refusal) {
    outcome.troubles().refused(refusal);
    try {
      outcome.reaction().refused(refusal);
    } catch (IOException e) {
      outcome.troubles().failed(e, elapsed.getAsLong());
    }
  }

  private synchronized void pause(long millis) throws InterruptedException {
    long until = elapsed.getAsLong() + millis;
    long left = millis;
    while (left > 0 && !hurried) {
      wait(left);
      left = until - elapsed.getAsLong();
    }
    hurried = false;
  }
}
