package org.estation.player.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The machine's own disk. New files and folders are for their owner alone. */
public final class LocalDisk implements Disk {
  private static final FileAttribute<Set<PosixFilePermission>> OWN_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> OWN_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  @Override
  public void append(Path file, byte[] bytes) throws IOException {
    boolean made = !Files.exists(file);
    write(file, bytes, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    if (made) {
      syncFolder(parentOf(file));
    }
  }

  @Override
  public void replace(Path file, byte[] bytes) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    write(
        fresh,
        bytes,
        Set.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE));
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    syncFolder(parentOf(file));
  }

  @Override
  public void truncate(Path file, long size) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
      channel.force(true);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      syncFolder(parentOf(file));
    }
  }

  /** Makes a folder with its parents; it is durable when this returns. */
  public static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = parentOf(folder);
    makeFolder(parent);
    Files.createDirectory(folder, OWN_FOLDER);
    syncFolder(parent);
  }

  /** Makes the entries of a folder durable: names that came, changed or went. */
  public static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void write(Path file, byte[] bytes, Set<? extends OpenOption> options)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, options, OWN_FILE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static Path parentOf(Path path) {
    @Nullable Path parent = path.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException("the root folder is no place for state");
    }
    return parent;
  }
}
