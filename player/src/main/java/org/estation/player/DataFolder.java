package org.estation.player;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.estation.player.disk.DiskFull;
import org.estation.player.disk.LocalDisk;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;

/** The folder of a player's state, used by one player at a time. */
final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;
  private final boolean wasClean;

  private DataFolder(Path path, FileChannel lock, boolean wasClean) {
    this.path = path;
    this.lock = lock;
    this.wasClean = wasClean;
  }

  /**
   * Takes a folder, made where it is missing.
   *
   * @throws CannotGoOn when another player uses it, or it cannot be written
   */
  static DataFolder open(Path path) throws CannotGoOn {
    try {
      LocalDisk.makeFolder(path);
      FileChannel channel =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = channel.tryLock();
      if (held == null) {
        throw inUse(path);
      }
      return new DataFolder(path, channel, Files.deleteIfExists(path.resolve("stopped")));
    } catch (OverlappingFileLockException e) {
      throw inUse(path);
    } catch (IOException e) {
      throw unusable(path, e);
    }
  }

  private static CannotGoOn inUse(Path path) {
    return new CannotGoOn(Ending.ALREADY_RUNNING, Text.of("folder.used", path));
  }

  /** What to say when the folder cannot be read or written. */
  static CannotGoOn unusable(Path path, IOException failure) {
    return DiskFull.is(failure)
        ? new CannotGoOn(Ending.DISK_FULL, Text.of("disk.full"))
        : new CannotGoOn(Ending.UNUSABLE_FOLDER, Text.of("folder.unusable", path));
  }

  Path path() {
    return path;
  }

  /** Whether the last player in it ended cleanly. */
  boolean wasClean() {
    return wasClean;
  }

  /** Notes that this player ended cleanly. */
  void markClean() throws IOException {
    Files.write(path.resolve("stopped"), new byte[0]);
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      System.getLogger("player").log(System.Logger.Level.WARNING, "The lock stays", e);
    }
  }
}
