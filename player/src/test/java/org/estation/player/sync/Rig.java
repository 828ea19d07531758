package org.estation.player.sync;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.estation.player.cache.Cache;
import org.estation.player.clock.ClockFile;
import org.estation.player.clock.FakeMachine;
import org.estation.player.clock.ServerClock;
import org.estation.player.disk.Disk;
import org.estation.player.disk.LocalDisk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.playback.Holdings;
import org.estation.player.proof.Books;
import org.estation.player.proof.Checkpoint;
import org.estation.player.proof.Journals;
import org.estation.player.proof.RunKeeper;
import org.estation.player.proof.Situation;
import org.estation.player.text.Announcements;
import org.estation.player.text.CannotGoOn;
import org.estation.player.vitals.Vitals;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Hardware;
import org.estation.shared.device.Health;
import org.estation.shared.id.JournalId;
import org.estation.shared.program.Program;
import org.estation.shared.trust.PairingCode;
import org.jspecify.annotations.Nullable;

/** A player without a screen, whose loop a test turns by hand while its machine's time passes. */
final class Rig implements AutoCloseable {
  private static final long A_ROUND = 200;
  private static final int MOST_ROUNDS = 100_000;

  final FakeMachine machine = new FakeMachine();
  final LittleServer server = new LittleServer(() -> Programs.NOON + machine.uptimeMillis());
  final List<PairingCode> codes = new ArrayList<>();
  final List<Wish.Level> levels = new ArrayList<>();
  int restarts;
  int cards;
  boolean cleanStop = true;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private @Nullable Parts parts;

  private record Parts(Sync sync, Holds holds, Faults faults) {}

  /** Starts a player on this folder. */
  void start(Path data) throws IOException, CannotGoOn {
    machine.startAgain();
    Disk disk = new LocalDisk();
    ServerClock clock = new ServerClock(machine, new ClockFile(disk, data.resolve("clock.json")));
    Faults faults = new Faults(() -> Instant.ofEpochMilli(clock.now()));
    Identity identity = new IdentityFile(disk, IdentityFile.in(data)).open(new SecureRandom());
    Books books =
        new Books(
            new Journals(disk, data.resolve("journal"), faults, () -> new JournalId("j")),
            new Checkpoint(disk, data.resolve("open-runs.json")),
            faults);
    RunKeeper keeper = new RunKeeper(books, new Situation(clock, "boot", () -> Optional.of(true)));
    Holds holds = new Holds(identity, clock, new Cache(data, cleanStop, faults), books, keeper);
    Site site = new Site(server.address(), data, disk, machine, vitals(data));
    parts = new Parts(new Sync(site, holds, front()), holds, faults);
  }

  private static Vitals vitals(Path nowhere) {
    return new Vitals(nowhere.resolve("no-memory"), nowhere.resolve("no-sensors"));
  }

  private Front front() {
    PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    Hardware hardware =
        new Hardware("rig", "test", List.of(1), 1920, 1080, List.of("h264"), "Linux", 2, 1, 1);
    Front.Self self =
        new Front.Self() {
          @Override
          public void restart() {
            restarts++;
          }

          @Override
          public void log(Wish.Level level) {
            levels.add(level);
          }

          @Override
          public void cannotGoOn(CannotGoOn why) {
            throw new IllegalStateException(why);
          }
        };
    return new Front(
        hardware,
        new Front.PairingCard() {
          @Override
          public void show(PairingCode code) {
            codes.add(code);
          }

          @Override
          public void remove() {
            cards++;
          }
        },
        () -> CompletableFuture.completedFuture(new byte[] {(byte) 0xff, (byte) 0xd8, 0}),
        new Announcements(stream),
        self);
  }

  /** One turn of the loop; a little time passes. */
  void round() throws InterruptedException, CannotGoOn {
    parts().sync().round();
    machine.pass(A_ROUND);
  }

  /** Turns until something is so. */
  void until(BooleanSupplier something) throws InterruptedException, CannotGoOn {
    for (int i = 0; i < MOST_ROUNDS && !something.getAsBoolean(); i++) {
      round();
    }
    if (!something.getAsBoolean()) {
      throw new AssertionError("it never came to that; faults " + faults());
    }
  }

  /** Turns until such a fault is noted. */
  void untilFault(FaultCode code) throws InterruptedException, CannotGoOn {
    until(() -> faults().contains(code.name()));
  }

  /** Starts a player on this folder, and turns until it follows this assignment. */
  void goLive(Path data, long version, Program program)
      throws IOException, InterruptedException, CannotGoOn {
    server.publish(version, program);
    start(data);
    until(() -> live() == version);
  }

  /** Lets time pass. */
  void pass(long millis) {
    machine.pass(millis);
  }

  /** Version of the assignment that is followed now, 0 for none. */
  long live() {
    return holdings()
        .at(parts().holds().clock().now())
        .map(generation -> generation.assignment().version())
        .orElse(0L);
  }

  Holdings holdings() {
    return parts().sync().holdings();
  }

  /** The version of the alerts that count, 0 for none. */
  long alerts() {
    return holdings().alerts().map(Alerts::version).orElse(0L);
  }

  /** What an events hint does. */
  void lookNow() {
    parts().sync().hints().begun();
  }

  Identity identity() {
    return parts().holds().identity();
  }

  /** Codes of the faults so far. */
  List<String> faults() {
    return parts().faults().list().stream().map(Health.Fault::code).toList();
  }

  String output() {
    return output.toString(StandardCharsets.UTF_8);
  }

  /** Records some plays. */
  void play(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      parts().holds().books().journals().append(List.of(Plays.draft(i)), Programs.NOON);
    }
  }

  /** Ends the player; its server stays. */
  void stop() {
    if (parts != null) {
      parts.sync().close();
      parts = null;
    }
  }

  @Override
  public void close() {
    stop();
    server.close();
  }

  private Parts parts() {
    if (parts == null) {
      throw new IllegalStateException("the player does not run");
    }
    return parts;
  }
}
