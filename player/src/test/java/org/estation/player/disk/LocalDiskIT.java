package org.estation.player.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalDiskIT {
  @TempDir Path folder;
  private final LocalDisk disk = new LocalDisk();

  @Test
  void it_adds_replaces_cuts_and_removes() throws IOException {
    Path file = folder.resolve("a");
    disk.append(file, bytes("科普"));
    disk.append(file, bytes("e站"));
    assertEquals("科普e站", Files.readString(file));
    disk.truncate(file, 6);
    assertEquals("科普", Files.readString(file));
    disk.replace(file, bytes("x"));
    assertEquals("x", Files.readString(file));
    disk.delete(file);
    disk.delete(file);
    assertFalse(Files.exists(file));
  }

  @Test
  void what_a_power_cut_left_of_a_replacement_is_no_hindrance() throws IOException {
    Path file = folder.resolve("a");
    Files.writeString(folder.resolve("a.new"), "a much longer text than the next");
    disk.replace(file, bytes("x"));
    assertEquals("x", Files.readString(file));
  }

  @Test
  void files_and_folders_are_for_their_owner_alone() throws IOException {
    Path inner = folder.resolve("state").resolve("inner");
    LocalDisk.makeFolder(inner);
    LocalDisk.makeFolder(inner);
    disk.replace(inner.resolve("a"), bytes("x"));
    disk.append(inner.resolve("b"), bytes("x"));
    assertEquals("rwx------", permissions(inner));
    assertEquals("rwx------", permissions(folder.resolve("state")));
    assertEquals("rw-------", permissions(inner.resolve("a")));
    assertEquals("rw-------", permissions(inner.resolve("b")));
  }

  @Test
  void a_full_disk_is_told_from_other_failures() {
    assertTrue(DiskFull.is(new IOException("No space left on device")));
    assertFalse(DiskFull.is(new IOException("Input/output error")));
    assertFalse(DiskFull.is(new IOException()));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
