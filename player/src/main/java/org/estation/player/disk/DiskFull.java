package org.estation.player.disk;

import java.io.IOException;

/** Tells a full disk from other failures. */
public final class DiskFull {
  private DiskFull() {}

  /** Whether an operation failed because there is no room, or no quota, left (ENOSPC, EDQUOT). */
  public static boolean is(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return message.contains("No space left") || message.contains("Disk quota exceeded");
  }
}
