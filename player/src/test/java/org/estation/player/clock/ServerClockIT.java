package org.estation.player.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estation.player.disk.QuickDisk;
import org.estation.player.playback.TrustedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decision 0002: what the clock knows after a restart without network. */
final class ServerClockIT {
  private static final long TIME = 1_800_000_000_000L;
  private static final long HOUR = 3_600_000;

  @TempDir Path folder;
  private final FakeMachine machine = new FakeMachine();

  @Test
  void without_ever_a_word_from_the_server_the_time_is_not_trusted() throws IOException {
    ServerClock clock = clock();
    assertFalse(clock.reading().trusted());
    assertTrue(clock.isUnsure());
    assertEquals(machine.wall(), clock.now());
  }

  @Test
  void the_servers_time_counts_whatever_the_machines_clock_says() throws IOException {
    ServerClock clock = clock();
    assertTrue(set(clock, TIME, 20));
    machine.pass(1_000);
    machine.setWall(0);
    assertEquals(TIME + 1_000, clock.now());
    assertEquals(new TrustedClock.Reading(TIME + 1_000, 20, true), clock.reading());
    assertFalse(clock.isUnsure());
  }

  @Test
  void uncertainty_grows_by_fifty_millionths() throws IOException {
    ServerClock clock = clock();
    set(clock, TIME, 20);
    machine.pass(HOUR);
    assertEquals(20 + 180, clock.reading().uncertainty());
    machine.pass(27 * HOUR);
    assertTrue(clock.isUnsure());
  }

  @Test
  void in_the_same_boot_a_restart_loses_nothing_though_somebody_set_the_machines_clock()
      throws IOException {
    set(clock(), TIME, 20);
    machine.pass(10_000);
    machine.startAgain();
    machine.setWall(TIME - 90 * 24 * HOUR);
    ServerClock again = clock();
    assertEquals(TIME + 10_000, again.now());
    assertTrue(again.reading().trusted());
    assertFalse(again.isUnsure());
  }

  @Test
  void after_another_boot_the_machines_clock_is_followed_but_unsure() throws IOException {
    set(clock(), TIME, 20);
    machine.bootAgain("boot-2", TIME + HOUR);
    ServerClock again = clock();
    assertEquals(TIME + HOUR, again.now());
    assertTrue(again.reading().trusted());
    assertTrue(again.isUnsure());
  }

  @Test
  void after_another_boot_with_a_clock_below_the_floor_the_time_is_not_trusted()
      throws IOException {
    set(clock(), TIME, 20);
    machine.bootAgain("boot-2", TIME - 1);
    ServerClock again = clock();
    assertFalse(again.reading().trusted());
    machine.pass(500);
    assertEquals(TIME + 500, again.now());
  }

  @Test
  void a_machine_that_does_not_tell_its_uptime_counts_as_booted_again() throws IOException {
    set(clock(), TIME, 20);
    machine.hideUptime();
    machine.setWall(TIME + HOUR);
    assertTrue(clock().isUnsure());
  }

  @Test
  void an_unsure_time_never_raises_the_floor() throws IOException {
    set(clock(), TIME, 20);
    machine.bootAgain("boot-2", TIME + 400 * 24 * HOUR);
    clock().save();
    machine.bootAgain("boot-3", TIME + HOUR);
    ServerClock again = clock();
    assertEquals(TIME + HOUR, again.now());
    assertTrue(set(again, TIME + HOUR, 20));
    assertEquals(TIME + HOUR, again.now());
  }

  @Test
  void a_time_below_the_floor_is_not_believed_even_when_signed() throws IOException {
    ServerClock clock = clock();
    set(clock, TIME, 20);
    assertFalse(set(clock, TIME - 1_000, 20));
    assertEquals(TIME, clock.now());
  }

  @Test
  void the_time_never_goes_below_the_floor() throws IOException {
    ServerClock clock = clock();
    set(clock, TIME, 20);
    assertTrue(set(clock, TIME - 10, 5));
    assertEquals(TIME, clock.now());
    machine.pass(10);
    assertEquals(TIME, clock.now());
    machine.pass(10);
    assertEquals(TIME + 10, clock.now());
  }

  @Test
  void only_a_change_of_more_than_a_quarter_of_a_second_is_a_step() throws IOException {
    ServerClock clock = clock();
    set(clock, TIME, 20);
    long before = clock.steps();
    set(clock, TIME + 250, 20);
    assertEquals(before, clock.steps());
    set(clock, TIME + 501, 20);
    assertEquals(before + 1, clock.steps());
    assertEquals(TIME + 501, clock.now());
  }

  @Test
  void a_rough_answer_that_agrees_does_not_spoil_a_good_one() throws IOException {
    ServerClock clock = clock();
    set(clock, TIME, 2);
    set(clock, TIME + 300, 400);
    assertEquals(TIME, clock.now());
    assertEquals(2, clock.reading().uncertainty());
  }

  @Test
  void an_unreadable_file_is_no_reason_not_to_start() throws IOException {
    Files.writeString(file(), "{\"time\":");
    assertFalse(clock().reading().trusted());
  }

  @Test
  void linux_tells_a_boot_and_an_uptime() {
    Machine.Uptime uptime = new LinuxMachine().uptime().orElseThrow();
    assertEquals(36, uptime.boot().length());
    assertTrue(uptime.millis() > 0);
  }

  private boolean set(ServerClock clock, long time, long uncertainty) throws IOException {
    return clock.set(new Measurement(machine.ticks(), time, uncertainty));
  }

  private ServerClock clock() throws IOException {
    return new ServerClock(machine, new ClockFile(new QuickDisk(), file()));
  }

  private Path file() {
    return folder.resolve("clock.json");
  }
}
