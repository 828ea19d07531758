package org.estation.player.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.estation.player.cache.Backoff;
import org.estation.player.cache.Downloads;
import org.estation.player.cache.Pace;
import org.estation.player.clock.TimeCheck;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.playback.Holdings;
import org.estation.player.proof.PlaysOutbox;
import org.estation.player.text.CannotGoOn;
import org.estation.shared.id.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the player in step with its server: time, keys, enrolment, assignment, program, files,
 * switch; and the other way plays and health. All of it goes on from what is on the disk when the
 * server is gone.
 */
public final class Sync implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sync.class);
  private static final long LAST_CALL_MILLIS = 5_000;
  private static final long NANOS_A_MILLI = 1_000_000;
  private static final int NONCE_BYTES = 18;
  private static final long AT_ONCE = 120_000;

  private final SecureRandom chance = new SecureRandom();
  private final Site site;
  private final Holds holds;
  private final Front front;
  private final ServerClient server;
  private final Held held;
  private final Downloads downloads;
  private final Wishes wishes;
  private final Delivering delivering;
  private final Errands errands;
  private final SyncLoop loop;
  private final Listening listening;
  private final Thread thread;
  private volatile Runnable alertsChanged = () -> {};

  /** Takes up what is on the disk; nothing is asked of the server yet. */
  public Sync(Site site, Holds holds, Front front) throws IOException {
    this.site = site;
    this.holds = holds;
    this.front = front;
    server = ServerClient.of(site, holds, front);
    held = held();
    downloads =
        new Downloads(
            holds.cache(),
            server.client(),
            faults(),
            Pace.usual(failures -> Backoff.millis(failures, chance)));
    wishes = new Wishes(site.disk(), site.data().resolve("wishes.json"));
    delivering = delivering();
    errands = new Errands(server, work(), chance);
    loop = loop();
    listening = new Listening(server.events(), errands::isMember, hints(), chance);
    thread = Thread.ofPlatform().name("sync").daemon().unstarted(this::run);
    takeUp();
  }

  /** What the player holds. */
  public Holdings holdings() {
    return held;
  }

  /** Calls this, on any thread, whenever other alerts count; to be said before {@link #start}. */
  public void whenAlertsChange(Runnable action) {
    alertsChanged = action;
  }

  /** Begins to deal with the server, on a thread of its own. */
  public void start() {
    downloads.whenOneCame(loop::hurry);
    thread.start();
    listening.start();
    Thread.ofPlatform().name("verify").daemon().start(this::verifyAll);
  }

  /** Ends, after one more try of at most five seconds to deliver what is recorded. */
  @Override
  public void close() {
    listening.close();
    thread.interrupt();
    downloads.close();
    Thread last = Thread.ofPlatform().name("last-call").daemon().start(this::deliverLast);
    try {
      last.join(LAST_CALL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.close();
  }

  /** One turn of the loop, for a test that turns it by hand. */
  long round() throws InterruptedException, CannotGoOn {
    return loop.round();
  }

  /** What the server's hints lead to. */
  Listening.Hints hints() {
    return new Listening.Hints() {
      @Override
      public void begun() {
        errands.lookNow();
        loop.reached();
      }

      @Override
      public void assignment() {
        errands.lookAtAssignment();
        loop.hurry();
      }

      @Override
      public void alerts() {
        errands.lookAtAlerts();
        loop.hurry();
      }
    };
  }

  private void takeUp() throws IOException {
    if (holds.identity().root() != null) {
      server.keys().load(holds.identity().root());
    }
    long now = holds.clock().now();
    errands.takeUp(now);
    held.newestAssignment().ifPresent(newest -> wishes.take(newest.wishes()));
    holds.cache().verify(untrusted(List.copyOf(held.shelf().names())));
    holds.cache().verify(untrusted(held.generations().during(now, AT_ONCE)));
  }

  private void run() {
    try {
      loop.run();
    } catch (CannotGoOn e) {
      front.self().cannotGoOn(e);
    }
  }

  private void verifyAll() {
    long now = holds.clock().now();
    try {
      holds.cache().verify(held.generations().during(now, Needs.AHEAD));
      holds.cache().verify(holds.cache().hashes());
    } catch (IOException e) {
      LOG.warn("A file could not be verified", e);
      faults().add(FaultCode.DISK_FAILED, "cache");
    }
    loop.hurry();
  }

  private void deliverLast() {
    if (!server.joining().isClaimed()) {
      return;
    }
    try {
      delivering.deliver();
    } catch (IOException e) {
      LOG.debug("The last records will be delivered after the next start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Sha256> untrusted(List<Sha256> hashes) {
    return hashes.stream().filter(hash -> holds.cache().file(hash).isEmpty()).toList();
  }

  private Errands.Work work() {
    TimeCheck check = new TimeCheck(site.machine(), this::nonce);
    Joining.Server calls = new Joining.Server(server.client(), server.keys());
    Following following =
        new Following(
            calls,
            server.joining(),
            held.generations(),
            new Following.Reactions(wishes, holds.clock()::now, front.announcements(), faults()));
    Reporting reporting =
        new Reporting(
            server.client(),
            new Reporting.Facts(
                front.hardware().player(), holds, held, server.keys(), site.vitals()),
            wishes,
            new Reporting.Camera(front.camera(), () -> following.polling().screenshot()));
    return new Errands.Work(
        new Timekeeping(check, calls, new Timekeeping.Clockwork(holds.clock(), faults())),
        following,
        new Alerting(
            calls,
            server.joining(),
            held.shelf(),
            new Alerting.Reactions(front.announcements(), faults(), () -> alertsChanged.run())),
        delivering,
        reporting,
        held);
  }

  private Delivering delivering() {
    PlaysOutbox outbox =
        new PlaysOutbox(holds.books().journals(), holds.identity().key(), faults());
    return new Delivering(server.client(), outbox, holds.clock()::now, front.announcements());
  }

  private SyncLoop loop() {
    Tending tending =
        new Tending(
            holds.clock(),
            new Tending.Goods(held, downloads, holds.keeper()),
            new Tending.Reactions(wishes, front.self(), front.announcements()));
    Troubles troubles = new Troubles(faults(), front.announcements(), chance);
    long begun = site.machine().ticks();
    return new SyncLoop(
        tending::tend,
        errands.all(),
        () -> (site.machine().ticks() - begun) / NANOS_A_MILLI,
        new SyncLoop.Outcome(troubles, faults(), errands));
  }

  private Held held() throws IOException {
    Path stocks = site.data().resolve("assignments.json");
    Path alerts = site.data().resolve("alerts.json");
    Generations generations =
        new Generations(new StocksFile(site.disk(), stocks, faults()), holds.cache(), faults());
    AlertsShelf shelf = new AlertsShelf(site.disk(), alerts, faults());
    holds.cache().keep(shelf::names);
    return new Held(generations, shelf, holds.cache());
  }

  private Faults faults() {
    return holds.books().faults();
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    chance.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
