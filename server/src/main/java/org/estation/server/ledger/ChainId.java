package org.estation.server.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.trust.VerifyingKey;

/**
 * One chain of records: a journal of a device key. Devices choose the names of their journals, so
 * only both together name a chain; tables keep it as the first 16 bytes of SHA-256(key ‖ journal).
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record ChainId(String hex) {
  private static final int LENGTH = 16;

  public ChainId {
    if (HexFormat.of().parseHex(hex).length != LENGTH) {
      throw new IllegalArgumentException("a chain's id has 16 bytes");
    }
  }

  /** The chain of this device key's journal. */
  public static ChainId of(VerifyingKey key, JournalId journal) {
    MessageDigest digest = Sha256.digest();
    digest.update(key.bytes());
    digest.update(journal.value().getBytes(StandardCharsets.UTF_8));
    return of(Arrays.copyOf(digest.digest(), LENGTH));
  }

  /** The chain of these 16 bytes. */
  public static ChainId of(byte[] bytes) {
    return new ChainId(HexFormat.of().formatHex(bytes));
  }

  /** The 16 bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
