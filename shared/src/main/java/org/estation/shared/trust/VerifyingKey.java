package org.estation.shared.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.estation.shared.id.Sha256;

/**
 * The public half of an Ed25519 key (RFC 8032). BouncyCastle's lightweight API verifies ten times
 * faster than the JDK's provider.
 *
 * @param text its 32 bytes in base64url without padding
 */
public record VerifyingKey(@JsonValue String text) {
  private static final int LENGTH = 32;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VerifyingKey {
    if (decode(text).length != LENGTH || !encode(decode(text)).equals(text)) {
      throw new IllegalArgumentException("not an Ed25519 public key of 32 bytes in base64url");
    }
    if (!Ed25519.validatePublicKeyPartial(decode(text), 0)) {
      throw new IllegalArgumentException("32 bytes that are not a public key of Ed25519");
    }
  }

  /** A key from its 32 bytes. */
  public static VerifyingKey of(byte[] bytes) {
    return new VerifyingKey(encode(bytes));
  }

  /** The 32 bytes. */
  public byte[] bytes() {
    return decode(text);
  }

  /** The key's name, {@code kid} in signatures: the SHA-256 of its bytes in base64url. */
  public String thumbprint() {
    return encode(Sha256.of(bytes()).bytes());
  }

  /** Whether this key's owner signed the message. */
  public boolean verifies(byte[] message, byte[] signature) {
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(false, new Ed25519PublicKeyParameters(bytes(), 0));
    signer.update(message, 0, message.length);
    return signer.verifySignature(signature);
  }

  private static byte[] decode(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
