package org.estation.shared.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;

/**
 * The digest of a run's (start, item) list: SHA-256 over, for each slot in order, the start as
 * eight bytes big-endian, the item's id in UTF-8 and one zero byte.
 */
public final class RunDigest {
  private final MessageDigest digest = Sha256.digest();

  /** Takes the next slot. */
  public void add(long start, ItemId item) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(start).array());
    digest.update(item.value().getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** The digest of what was added; nothing may be added after. */
  public Sha256 finish() {
    return Sha256.ofDigest(digest.digest());
  }
}
