package org.estation.player.clock;

import java.util.Optional;

/** A machine whose time a test moves. */
public final class FakeMachine implements Machine {
  private static final long NANOS_A_MILLI = 1_000_000;

  private String boot = "boot-1";
  private long ticks = 5;
  private long wall = 1_790_000_000_000L;
  private long uptime = 50_000;
  private boolean tellsUptime = true;

  /** Lets time pass. */
  public void pass(long millis) {
    ticks += millis * NANOS_A_MILLI;
    wall += millis;
    uptime += millis;
  }

  /** Milliseconds that have passed since its boot. */
  public long uptimeMillis() {
    return uptime;
  }

  /** Somebody sets the machine's own clock. */
  public void setWall(long millis) {
    wall = millis;
  }

  /** The machine was off and comes up with this time. */
  public void bootAgain(String name, long wallThen) {
    boot = name;
    ticks = 0;
    uptime = 0;
    wall = wallThen;
  }

  /** The process starts again in the same boot. */
  public void startAgain() {
    ticks = 17;
  }

  /** The machine stops to tell how long it has been up. */
  public void hideUptime() {
    tellsUptime = false;
  }

  @Override
  public long ticks() {
    return ticks;
  }

  @Override
  public long wall() {
    return wall;
  }

  @Override
  public Optional<Uptime> uptime() {
    return tellsUptime ? Optional.of(new Uptime(boot, uptime)) : Optional.empty();
  }
}
