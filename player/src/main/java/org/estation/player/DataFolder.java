package org.estation.player;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.estation.player.disk.Disk;
import org.estation.player.disk.DiskFull;
import org.estation.player.disk.LocalDisk;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a player's state, used by one player at a time. A file called {@code stopped} is
 * there only between a clean stop and the next start; it is durably gone before anything else
 * changes.
 */
final class DataFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

  private final Disk disk = new LocalDisk();
  private final Path path;
  private final FileChannel lock;
  private final boolean wasClean;

  private DataFolder(Path path, FileChannel lock) throws IOException {
    this.path = path;
    this.lock = lock;
    this.wasClean = Files.exists(stopped());
    disk.delete(stopped());
  }

  /**
   * Takes a folder, made where it is missing.
   *
   * @throws CannotGoOn when another player uses it, or it cannot be written
   */
  static DataFolder open(Path path) throws CannotGoOn {
    try {
      LocalDisk.makeFolder(path);
      FileChannel lock = lock(path);
      if (lock == null) {
        throw new CannotGoOn(Ending.ALREADY_RUNNING, Text.of("folder.used", path));
      }
      return new DataFolder(path, lock);
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  private static @Nullable FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      LOG.debug("Locked by this very process", e);
    }
    channel.close();
    return null;
  }

  /** What to say when the folder cannot be read or written. */
  static CannotGoOn unusable(Path path, IOException failure) {
    LOG.debug("The data folder cannot be used", failure);
    return DiskFull.is(failure)
        ? new CannotGoOn(Ending.DISK_FULL, Text.of("disk.full"))
        : new CannotGoOn(Ending.UNUSABLE_FOLDER, Text.of("folder.unusable", path));
  }

  Path path() {
    return path;
  }

  Disk disk() {
    return disk;
  }

  /** Whether the last player in it ended cleanly. */
  boolean wasClean() {
    return wasClean;
  }

  /** Notes that this player ended cleanly. */
  void markClean() throws IOException {
    disk.replace(stopped(), new byte[0]);
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("The lock stays until the process ends", e);
    }
  }

  private Path stopped() {
    return path.resolve("stopped");
  }
}
