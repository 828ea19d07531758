package org.estation.shared.trust;

import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** The private half of an Ed25519 key (RFC 8032). It never prints itself. */
public final class SigningKey {
  /** Bytes of the seed a key is made from. */
  public static final int SEED_LENGTH = 32;

  private final Ed25519PrivateKeyParameters key;
  private final VerifyingKey verifyingKey;

  /** The key of a seed of 32 random bytes. */
  public SigningKey(byte[] seed) {
    if (seed.length != SEED_LENGTH) {
      throw new IllegalArgumentException("an Ed25519 seed has 32 bytes");
    }
    key = new Ed25519PrivateKeyParameters(seed, 0);
    verifyingKey = VerifyingKey.of(key.generatePublicKey().getEncoded());
  }

  /** The public half. */
  public VerifyingKey verifyingKey() {
    return verifyingKey;
  }

  /** The 32 bytes to keep, readable by the owner alone. */
  public byte[] seed() {
    return key.getEncoded();
  }

  /** The message's signature, 64 bytes. */
  public byte[] sign(byte[] message) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, key);
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }
}
