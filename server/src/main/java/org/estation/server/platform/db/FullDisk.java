package org.estation.server.platform.db;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tells whether a failure comes from a disk that is full. */
public final class FullDisk {
  private FullDisk() {}

  /** Whether the failure, or one of its causes, is that of a full disk. */
  public static boolean isBehind(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> false;
      case SQLiteException sqlite when sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL ->
          true;
      case IOException io when String.valueOf(io.getMessage()).contains("No space left") -> true;
      default -> isBehind(failure.getCause());
    };
  }
}
