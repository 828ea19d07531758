package org.estation.shared.trust;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64URL;
import java.text.ParseException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signed texts in JWS compact form (RFC 7515) with one algorithm, {@code EdDSA} over Ed25519 (RFC
 * 8037), a {@code typ} that says what the text is for and a {@code kid} that names the key.
 */
public final class Jws {
  private static final Pattern COMPACT =
      Pattern.compile("(?:[A-Za-z0-9_-]++\\.){2}[A-Za-z0-9_-]{86}");

  private Jws() {}

  /** Signs a payload. */
  public static String sign(JwsType type, byte[] payload, SigningKey key) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.EdDSA)
            .type(new JOSEObjectType(type.text()))
            .keyID(key.verifyingKey().thumbprint())
            .build();
    JWSObject jws = new JWSObject(header, new Payload(payload));
    try {
      jws.sign(new Ed25519JwsSigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("an Ed25519 key always signs", e);
    }
    return jws.serialize();
  }

  /**
   * The payload of a text that one of these keys signed for this purpose.
   *
   * @param keys the keys to trust, by thumbprint
   * @throws BadSignature when the text is malformed, of another type or algorithm, or of another
   *     signer
   */
  public static byte[] verify(JwsType type, String text, Map<String, VerifyingKey> keys)
      throws BadSignature {
    JWSObject jws = parse(text);
    JWSHeader header = jws.getHeader();
    if (!JWSAlgorithm.EdDSA.equals(header.getAlgorithm())) {
      throw new BadSignature("algorithm is not EdDSA");
    }
    if (header.getType() == null || !header.getType().getType().equals(type.text())) {
      throw new BadSignature("not of type " + type.text());
    }
    VerifyingKey key = header.getKeyID() == null ? null : keys.get(header.getKeyID());
    if (key == null) {
      throw new BadSignature("signed by a key that is not trusted here");
    }
    byte[] signature = jws.getSignature().decode();
    if (!Base64URL.encode(signature).equals(jws.getSignature())) {
      throw new BadSignature("the signature has bits too many");
    }
    if (!key.verifies(jws.getSigningInput(), signature)) {
      throw new BadSignature("the signature does not fit the text");
    }
    return jws.getPayload().toBytes();
  }

  /**
   * The name of the key a text claims to be signed by; it proves nothing before {@link #verify}.
   *
   * @throws BadSignature when the text is malformed or names no key
   */
  public static String claimedKey(String text) throws BadSignature {
    String key = parse(text).getHeader().getKeyID();
    if (key == null) {
      throw new BadSignature("names no key");
    }
    return key;
  }

  private static JWSObject parse(String text) throws BadSignature {
    if (!COMPACT.matcher(text).matches()) {
      throw new BadSignature("not a JWS in compact form");
    }
    try {
      JWSObject jws = JWSObject.parse(text);
      if (jws.getHeader().getCriticalParams() != null) {
        throw new BadSignature("asks for extensions that are not known");
      }
      return jws;
    } catch (ParseException e) {
      throw new BadSignature("not a JWS in compact form");
    }
  }
}
