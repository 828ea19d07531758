package org.estation.player.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.estation.player.disk.Disk;
import org.estation.player.disk.QuickDisk;

/** A disk that at times takes a part of what is added and then says that it is full. */
final class FailingDisk implements Disk {
  private final Disk disk = new QuickDisk();
  boolean fail;

  @Override
  public void append(Path file, byte[] bytes) throws IOException {
    if (fail) {
      disk.append(file, Arrays.copyOf(bytes, bytes.length / 2));
      throw new IOException("No space left on device");
    }
    disk.append(file, bytes);
  }

  @Override
  public void replace(Path file, byte[] bytes) throws IOException {
    disk.replace(file, bytes);
  }

  @Override
  public void truncate(Path file, long size) throws IOException {
    disk.truncate(file, size);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }
}
