package org.estation.player.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.estation.player.disk.Disk;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/** Keeps through a restart what the clock knew. */
public final class ClockFile {
  private final Disk disk;
  private final Path file;

  /** The clock's file. */
  public ClockFile(Disk disk, Path file) {
    this.disk = disk;
    this.file = file;
  }

  /**
   * What the clock knew when it was well set.
   *
   * @param time milliseconds since 1970 UTC; the floor below which no later time is believed
   * @param uncertainty how far it might be off, milliseconds
   * @param boot the machine's boot, empty where it does not tell
   * @param uptime milliseconds the machine had been up
   */
  record Known(long time, long uncertainty, String boot, long uptime) {}

  /** What was kept last; empty when there is nothing readable. */
  Optional<Known> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(Files.readAllBytes(file), Known.class));
    } catch (BadJson e) {
      return Optional.empty();
    }
  }

  /** Keeps this. */
  void write(Known known) throws IOException {
    disk.replace(file, Json.bytes(known));
  }
}
