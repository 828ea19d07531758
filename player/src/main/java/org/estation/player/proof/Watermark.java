package org.estation.player.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.estation.player.disk.Disk;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/** Keeps up to which record the server has a journal. */
final class Watermark {
  private final Disk disk;
  private final Path file;
  private long stored;

  private record Kept(long stored) {}

  /** The watermark of the journal in this folder; 0 where nothing readable was kept. */
  Watermark(Disk disk, Path folder) throws IOException {
    this.disk = disk;
    this.file = folder.resolve("acknowledged.json");
    this.stored = read();
  }

  /** Number of the last record the server has. */
  long stored() {
    return stored;
  }

  /** Moves it, up or down. */
  void move(long to) throws IOException {
    if (to != stored) {
      disk.replace(file, Json.bytes(new Kept(to)));
      stored = to;
    }
  }

  /** Removes it from the disk. */
  void remove() throws IOException {
    disk.delete(file);
  }

  private long read() throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try {
      return Json.read(Files.readAllBytes(file), Kept.class).stored();
    } catch (BadJson e) {
      return 0;
    }
  }
}
