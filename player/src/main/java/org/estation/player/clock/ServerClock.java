package org.estation.player.clock;

import java.io.IOException;
import java.util.Optional;
import org.estation.player.playback.TrustedClock;

/**
 * The player's clock. It runs on the machine's ticks, so nobody who sets the machine's clock moves
 * it, and is set by the server's signed time alone.
 *
 * <p>After a restart without network it goes on as decision 0002 says: in the same boot of the
 * machine by the machine's uptime; in another boot by the machine's clock, with an uncertainty that
 * makes every record UNSURE; and where that clock lies before the last time the server gave, the
 * time is not trusted at all and stands on that floor.
 */
public final class ServerClock implements TrustedClock {
  /** A change of the time that is larger is a step, which ends runs; milliseconds. */
  public static final long STEP = 250;

  /** From this uncertainty on records are UNSURE; milliseconds. */
  public static final long UNSURE = 5_000;

  private static final long NANOS_A_MILLI = 1_000_000;
  private static final long DRIFT = 50;
  private static final long MILLION = 1_000_000;
  private static final long UPTIME_GRAIN = 10;
  private static final long UNKNOWN = 86_400_000;

  private record Anchor(long ticks, long time, long uncertainty, boolean trusted) {}

  private final Machine machine;
  private final ClockFile file;
  private volatile Anchor anchor;
  private volatile long floor;
  private volatile long steps;

  /** The clock as it was kept. */
  public ServerClock(Machine machine, ClockFile file) throws IOException {
    this.machine = machine;
    this.file = file;
    Optional<ClockFile.Known> known = file.read();
    floor = known.map(ClockFile.Known::time).orElse(Long.MIN_VALUE);
    anchor = known.map(this::continued).orElseGet(() -> unknown(machine.wall()));
  }

  @Override
  public long now() {
    Anchor from = anchor;
    return Math.max(floor, from.time() + since(from));
  }

  @Override
  public Reading reading() {
    Anchor from = anchor;
    return new Reading(now() - machine.wall(), uncertainty(from), from.trusted());
  }

  /** Whether records made now are UNSURE. */
  public boolean isUnsure() {
    Reading reading = reading();
    return !reading.trusted() || reading.uncertainty() > UNSURE;
  }

  /** How often the time was changed by more than {@link #STEP}. */
  public long steps() {
    return steps;
  }

  /**
   * Takes a time that the server signed, unless the clock is known better already.
   *
   * @return false when it lies below the floor and is not believed
   */
  public synchronized boolean set(Measurement measured) throws IOException {
    long reached = (machine.ticks() - measured.ticks()) / NANOS_A_MILLI;
    long time = measured.time() + reached;
    if (time + Math.max(measured.uncertainty(), STEP) < floor) {
      return false;
    }
    long step = Math.abs(time - now());
    long known = uncertainty(anchor);
    boolean agrees = anchor.trusted() && step <= known + measured.uncertainty();
    if (!agrees || measured.uncertainty() <= known) {
      steps += step > STEP ? 1 : 0;
      anchor = new Anchor(measured.ticks(), measured.time(), measured.uncertainty(), true);
    }
    save();
    return true;
  }

  /** Keeps what is known, and raises the floor to it, when the clock is well set. */
  public synchronized void save() throws IOException {
    if (isUnsure()) {
      return;
    }
    long now = now();
    Machine.Uptime uptime = machine.uptime().orElse(new Machine.Uptime("", 0));
    file.write(new ClockFile.Known(now, uncertainty(anchor), uptime.boot(), uptime.millis()));
    floor = now;
  }

  private Anchor continued(ClockFile.Known known) {
    Optional<Machine.Uptime> uptime =
        machine
            .uptime()
            .filter(up -> up.boot().equals(known.boot()) && up.millis() >= known.uptime());
    if (uptime.isPresent()) {
      long passed = uptime.get().millis() - known.uptime();
      long uncertainty = known.uncertainty() + UPTIME_GRAIN + drift(passed);
      return new Anchor(machine.ticks(), known.time() + passed, uncertainty, true);
    }
    long wall = machine.wall();
    return wall >= known.time()
        ? new Anchor(machine.ticks(), wall, UNKNOWN, true)
        : unknown(known.time());
  }

  private Anchor unknown(long time) {
    return new Anchor(machine.ticks(), time, UNKNOWN, false);
  }

  private long since(Anchor from) {
    return (machine.ticks() - from.ticks()) / NANOS_A_MILLI;
  }

  private long uncertainty(Anchor from) {
    return from.uncertainty() + drift(since(from));
  }

  private static long drift(long millis) {
    return millis * DRIFT / MILLION;
  }
}
