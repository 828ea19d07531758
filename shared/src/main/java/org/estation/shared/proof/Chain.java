package org.estation.shared.proof;

import java.security.MessageDigest;
import org.estation.shared.id.Sha256;

/** The hash chain over a journal's lines. */
public final class Chain {
  /** h(0): the SHA-256 of no bytes. */
  public static final Sha256 START = Sha256.of(new byte[0]);

  private Chain() {}

  /** h(n) = SHA-256(h(n−1) ‖ line). */
  public static Sha256 next(Sha256 previous, byte[] line) {
    MessageDigest digest = Sha256.digest();
    digest.update(previous.bytes());
    digest.update(line);
    return Sha256.ofDigest(digest.digest());
  }
}
