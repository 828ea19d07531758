package org.estation.server.program;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.estation.server.platform.db.Changes;
import org.estation.server.screen.ServerKeys;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.JwsType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * States what each screen should hold. One pass over all screens works it out after each change: it
 * compiles each distinct program once, and issues an assignment where what it says has changed or
 * half its life is over. A poll reads what the last pass left, and asks no database.
 */
final class Assignments implements Changes.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(Assignments.class);
  private static final long STALE = Duration.ofHours(1).toMillis();
  private static final long DEADLINE = Duration.ofHours(6).toMillis();

  private final AssignmentStore store;
  private final Fleet fleet;
  private final Means means;
  private final InstantSource clock;
  private final Map<ScreenId, AssignmentStore.Issued> held = new ConcurrentHashMap<>();
  private final AtomicLong asked = new AtomicLong();
  private long answered;
  private long freshUntil;

  /**
   * What assignments are made with.
   *
   * @param issued is told which screens have a new assignment
   */
  record Means(ServerKeys keys, Polling polling, Consumer<List<ScreenId>> issued) {}

  Assignments(AssignmentStore store, Fleet fleet, Means means, InstantSource clock) {
    this.store = store;
    this.fleet = fleet;
    this.means = means;
    this.clock = clock;
    held.putAll(store.newest());
  }

  /** What a screen should hold now; empty while nothing was ever published to it. */
  Optional<AssignmentStore.Issued> of(ScreenId screen) {
    return Optional.ofNullable(held.get(screen));
  }

  /**
   * Brings the assignments of all screens up to date. Those who wait here while a pass runs share
   * the next one.
   */
  @Override
  public void changed() {
    long mine = asked.incrementAndGet();
    synchronized (this) {
      if (answered < mine) {
        long covered = asked.get();
        long now = clock.millis();
        freshUntil = now;
        issueChanged(fleet.inputs(held.keySet(), means.polling()));
        answered = covered;
        freshUntil = now + STALE;
      }
    }
  }

  /**
   * Makes a pass where the last one failed or is an hour old: approvals end, quarters begin and
   * assignments age without a change.
   */
  void refreshStale() {
    boolean stale;
    synchronized (this) {
      stale = clock.millis() >= freshUntil;
    }
    if (stale) {
      changed();
    }
  }

  @Override
  public synchronized void changed(ScreenId screen) {
    issueChanged(fleet.inputs(screen, held.containsKey(screen), means.polling()));
  }

  /**
   * A player that holds a newer assignment than was ever issued here would refuse every one: this
   * server was restored from a backup, and issues it a newer one.
   */
  @Override
  public void held(ScreenId screen, long version) {
    AssignmentStore.Issued last = held.get(screen);
    if (last != null && version > last.version() && version <= clock.millis()) {
      reissue(screen);
    }
  }

  private synchronized void reissue(ScreenId screen) {
    LOG.warn("The player of {} holds a newer assignment than is known here", screen);
    held.computeIfPresent(screen, (one, last) -> last.outdated());
    changed(screen);
  }

  private void issueChanged(Map<ScreenId, Inputs> wanted) {
    long now = clock.millis();
    Map<ScreenId, AssignmentStore.Issued> fresh = new LinkedHashMap<>();
    wanted.forEach((screen, inputs) -> {
      AssignmentStore.Issued last = held.get(screen);
      if (last == null || !stands(last, inputs, now)) {
        long version = Math.max(last == null ? 0 : last.version() + 1, now);
        fresh.put(screen, issue(screen, inputs, version, now));
      }
    });
    if (!fresh.isEmpty()) {
      store.add(fresh);
      held.putAll(fresh);
      means.issued().accept(List.copyOf(fresh.keySet()));
    }
  }

  private static boolean stands(AssignmentStore.Issued last, Inputs inputs, long now) {
    return last.inputs().equals(inputs.hash()) && now - last.issuedAt() < life(inputs) / 2;
  }

  private static long life(Inputs inputs) {
    return inputs.traits().network().life().toMillis();
  }

  private AssignmentStore.Issued issue(ScreenId screen, Inputs inputs, long version, long now) {
    Assignment assignment =
        new Assignment(
            screen,
            inputs.name(),
            inputs.units(),
            version,
            now,
            now + life(inputs),
            inputs.traits().expired(),
            inputs.program().hash(),
            inputs.program().size(),
            now,
            now + DEADLINE,
            inputs.traits().syncGroup(),
            inputs.traits().settings(),
            inputs.polling(),
            inputs.wishes());
    String jws = means.keys().sign(JwsType.ASSIGNMENT, assignment);
    return new AssignmentStore.Issued(version, inputs.program().hash(), inputs.hash(), now, jws);
  }
}
