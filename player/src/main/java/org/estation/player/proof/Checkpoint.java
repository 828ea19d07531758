package org.estation.player.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.estation.player.disk.Disk;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Run;

/** Keeps the open runs outside the chain, for the case that power fails before they are sealed. */
public final class Checkpoint {
  private final Disk disk;
  private final Path file;

  /** The checkpoint's file. */
  public Checkpoint(Disk disk, Path file) {
    this.disk = disk;
    this.file = file;
  }

  /**
   * Open runs at some moment.
   *
   * @param next where the next record was to stand
   * @param runs the runs, with a number that means nothing
   */
  record Kept(Journals.Position next, List<Run> runs) {}

  /** What was kept last. */
  Optional<Kept> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(Files.readAllBytes(file), Kept.class));
    } catch (BadJson e) {
      return Optional.empty();
    }
  }

  /** Keeps this. */
  void write(Kept kept) throws IOException {
    disk.replace(file, Json.bytes(kept));
  }
}
