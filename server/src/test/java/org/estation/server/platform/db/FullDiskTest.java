package org.estation.server.platform.db;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FullDiskTest {
  @Test
  void a_full_disk_is_told_from_every_other_failure_however_deep_it_lies() {
    IOException full = new IOException("No space left on device");
    assertTrue(FullDisk.isBehind(new IllegalStateException(new UncheckedIOException(full))));
    SQLiteException database = new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL);
    assertTrue(FullDisk.isBehind(new IllegalStateException(database)));
    assertFalse(FullDisk.isBehind(new IOException("Connection reset")));
    assertFalse(FullDisk.isBehind(new SQLiteException("busy", SQLiteErrorCode.SQLITE_BUSY)));
    assertFalse(FullDisk.isBehind(null));
  }
}
