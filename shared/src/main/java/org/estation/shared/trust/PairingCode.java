package org.estation.shared.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;
import org.estation.shared.id.Sha256;

/**
 * What a person types to join a player and its server: the first 40 bits of SHA-256(device key ‖
 * server root key ‖ nonce). Each side derives it from what it believes the other to be, so a
 * stranger between them makes the codes differ, and the claim fails.
 *
 * @param text eight letters of Crockford's base 32 with a hyphen in the middle, such as {@code
 *     7K2M-9QXD}
 */
public record PairingCode(@JsonValue String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LETTERS = 8;
  private static final int BITS_A_LETTER = 5;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PairingCode {
    text = normalised(text);
  }

  /** The code of a device key and nonce at the server with this root key. */
  public static PairingCode of(VerifyingKey device, VerifyingKey root, String nonce) {
    MessageDigest digest = Sha256.digest();
    digest.update(device.bytes());
    digest.update(root.bytes());
    digest.update(nonce.getBytes(StandardCharsets.UTF_8));
    byte[] hash = digest.digest();
    long bits = 0;
    for (int i = 0; i < LETTERS * BITS_A_LETTER / Byte.SIZE; i++) {
      bits = (bits << Byte.SIZE) | (hash[i] & 0xff);
    }
    StringBuilder code = new StringBuilder();
    for (int letter = LETTERS - 1; letter >= 0; letter--) {
      code.append(ALPHABET.charAt((int) (bits >>> (letter * BITS_A_LETTER)) & 31));
    }
    return new PairingCode(code.toString());
  }

  private static String normalised(String typed) {
    String letters =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (letters.length() != LETTERS || !letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
      throw new IllegalArgumentException("a pairing code has eight letters or digits");
    }
    return letters.substring(0, LETTERS / 2) + "-" + letters.substring(LETTERS / 2);
  }
}
