package org.estation.player.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A machine with Linux: the boot's id and the uptime are files of the kernel (proc(5)). */
public final class LinuxMachine implements Machine {
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  private static final Path UPTIME = Path.of("/proc/uptime");
  private static final int MILLIS_A_SECOND = 1_000;

  @Override
  public long ticks() {
    return System.nanoTime();
  }

  @Override
  public long wall() {
    return System.currentTimeMillis();
  }

  @Override
  public Optional<Uptime> uptime() {
    try {
      String boot = Files.readString(BOOT).strip();
      String seconds = Files.readString(UPTIME).split(" ", 2)[0];
      return Optional.of(new Uptime(boot, (long) (Double.parseDouble(seconds) * MILLIS_A_SECOND)));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
