package org.estation.server.platform.db;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Ids as databases keep them: the 16 bytes of a UUID, so that byte order is the order of making.
 */
public final class IdBytes {
  private static final int LENGTH = 16;

  private IdBytes() {}

  /** The 16 bytes of an id that is a UUID in text form. */
  public static byte[] of(String id) {
    UUID uuid = UUID.fromString(id);
    return ByteBuffer.allocate(LENGTH)
        .putLong(uuid.getMostSignificantBits())
        .putLong(uuid.getLeastSignificantBits())
        .array();
  }

  /** Whether an id has the form that is kept in 16 bytes; others name nothing here. */
  public static boolean fits(String id) {
    try {
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The id of 16 bytes. */
  public static String text(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("an id has 16 bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong()).toString();
  }
}
