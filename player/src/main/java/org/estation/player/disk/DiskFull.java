package org.estation.player.disk;

import java.io.IOException;

/** Tells a full disk from other failures. */
public final class DiskFull {
  /** What an operation says that fails because there is no room left. */
  public static final String MESSAGE = "No space left on device";

  private DiskFull() {}

  /** Whether an operation failed because there is no room, or no quota, left (ENOSPC, EDQUOT). */
  public static boolean is(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains(MESSAGE) || message.contains("Disk quota exceeded");
  }
}
