package org.estation.player.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** A disk whose power fails inside one of its next operations, which then has done a part. */
public final class CrashingDisk implements Disk {
  /** The power failed. */
  public static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Disk disk = new QuickDisk();
  private final Random random;
  private int left = Integer.MAX_VALUE;

  /** A disk that crashes by this chance. */
  public CrashingDisk(Random random) {
    this.random = random;
  }

  /** Lets so many operations pass and the next one crash. */
  public void crashAfter(int operations) {
    left = operations;
  }

  /** Power is back and stays. */
  public void recover() {
    left = Integer.MAX_VALUE;
  }

  @Override
  public void append(Path file, byte[] bytes) throws IOException {
    if (isTheLast()) {
      disk.append(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
      throw new PowerCut();
    }
    disk.append(file, bytes);
  }

  @Override
  public void replace(Path file, byte[] bytes) throws IOException {
    if (isTheLast()) {
      if (random.nextBoolean()) {
        disk.replace(file, bytes);
      } else {
        byte[] part = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        Files.write(file.resolveSibling(file.getFileName() + ".new"), part);
      }
      throw new PowerCut();
    }
    disk.replace(file, bytes);
  }

  @Override
  public void truncate(Path file, long size) throws IOException {
    if (isTheLast()) {
      if (random.nextBoolean()) {
        disk.truncate(file, size);
      }
      throw new PowerCut();
    }
    disk.truncate(file, size);
  }

  @Override
  public void delete(Path file) throws IOException {
    if (isTheLast()) {
      if (random.nextBoolean()) {
        disk.delete(file);
      }
      throw new PowerCut();
    }
    disk.delete(file);
  }

  private boolean isTheLast() {
    return left-- == 0;
  }
}
