package org.estation.player.sync;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.estation.player.text.CannotGoOn;
import org.estation.shared.assignment.Polling;
import org.estation.shared.trust.BadSignature;

/** The errands to the server, in the order in which a new player needs them. */
final class Errands implements SyncLoop.Reaction {
  private static final int UNAUTHORISED = 401;
  private static final long ENROL_EVERY = 3_000;
  private static final long KEYS_EVERY = 600_000;
  private static final long TIME_EVERY = 600_000;

  private final ServerClient server;
  private final Work work;
  private final Errand enrolment;
  private final Errand keys;
  private final Errand time;
  private final Errand assignment;
  private final Errand alerts;
  private final Errand plays;
  private final Errand health;

  /**
   * What the errands do.
   *
   * @param held what is held, which is nothing while nobody has claimed the player
   */
  record Work(
      Timekeeping timekeeping,
      Following following,
      Alerting alerting,
      Delivering delivering,
      Reporting reporting,
      Held held) {}

  Errands(ServerClient server, Work work, RandomGenerator chance) {
    this.server = server;
    this.work = work;
    enrolment = new Errand(this::enrol, () -> !isClaimed(), () -> ENROL_EVERY, chance);
    keys = new Errand(server.joining()::fetchKeys, this::hasRoot, () -> KEYS_EVERY, chance);
    time = new Errand(work.timekeeping()::ask, this::hasKeys, () -> TIME_EVERY, chance);
    assignment = new Errand(this::follow, this::isMember, () -> polling().assignment(), chance);
    alerts = new Errand(work.alerting()::ask, this::isMember, () -> polling().assignment(), chance);
    plays = new Errand(work.delivering()::deliver, this::isMember, () -> polling().plays(), chance);
    health = new Errand(work.reporting()::report, this::isMember, () -> polling().health(), chance);
  }

  /** All of them. */
  List<Errand> all() {
    return List.of(enrolment, keys, time, alerts, assignment, plays, health);
  }

  /** Takes up what was held for the screen this player stands for. */
  void takeUp(long now) throws IOException {
    Identity me = server.joining().identity();
    if (me.root() != null && me.screen() != null) {
      work.held().generations().load(me.root(), me.screen(), now);
      work.held().shelf().load(me.root());
    }
  }

  /** Asks for the assignment and the alerts as soon as can be. Any thread may call. */
  void lookNow() {
    lookAtAlerts();
    lookAtAssignment();
  }

  /** Asks for the alerts as soon as can be. Any thread may call. */
  void lookAtAlerts() {
    alerts.hurry();
  }

  /** Asks for the assignment as soon as can be. Any thread may call. */
  void lookAtAssignment() {
    assignment.hurry();
  }

  @Override
  public void refused(ServerRefused refusal) throws IOException {
    if (refusal.code().equals("NOT_CLAIMED")) {
      server.joining().parted();
      work.held().generations().forget();
      work.held().shelf().forget();
      enrolment.hurry();
    }
    if (refusal.status() == UNAUTHORISED) {
      server.tokens().forget();
      time.hurry();
    }
  }

  @Override
  public void unsigned() {
    keys.hurry();
  }

  private void enrol() throws IOException, InterruptedException, CannotGoOn {
    server.joining().enrol();
    if (isClaimed()) {
      takeUp(work.reporting().now());
      lookNow();
      health.hurry();
    }
  }

  private void follow() throws IOException, InterruptedException, BadSignature {
    work.following().ask();
    if (work.reporting().isWished()) {
      health.hurry();
    }
  }

  private Polling polling() {
    return work.following().polling();
  }

  private boolean isClaimed() {
    return server.joining().isClaimed();
  }

  private boolean hasRoot() {
    return server.joining().identity().root() != null;
  }

  private boolean hasKeys() {
    return !server.keys().signed().isEmpty();
  }

  /** Whether the server knows this player as a screen's. Any thread may call. */
  boolean isMember() {
    return isClaimed() && hasKeys();
  }
}
