package org.estation.shared.trust;

import java.util.Map;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;

/**
 * What a device signs to call its server (a JWT, RFC 7519), valid for at most five minutes.
 *
 * @param aud thumbprint of the root key of the server it is meant for
 * @param iat when it was signed, seconds since 1970 UTC
 * @param exp when it ends, seconds since 1970 UTC
 */
public record DeviceToken(String aud, long iat, long exp) {
  /** The longest life of a token, in seconds. */
  public static final long LIFE = 300;

  private static final long CLOCK_TOLERANCE = 60;

  /** A token signed now. */
  public static String sign(SigningKey device, VerifyingKey root, long nowMillis) {
    long now = nowMillis / 1000;
    byte[] payload = Json.bytes(new DeviceToken(root.thumbprint(), now, now + LIFE));
    return Jws.sign(JwsType.DEVICE, payload, device);
  }

  /**
   * Checks a token.
   *
   * @throws BadSignature when it is not this device's, not for this server, or not valid now
   */
  public static DeviceToken verify(
      String text, VerifyingKey device, VerifyingKey root, long nowMillis) throws BadSignature {
    byte[] payload = Jws.verify(JwsType.DEVICE, text, Map.of(device.thumbprint(), device));
    DeviceToken token = parse(payload);
    if (!token.aud.equals(root.thumbprint())) {
      throw new BadSignature("meant for another server");
    }
    long now = nowMillis / 1000;
    if (token.iat > now + CLOCK_TOLERANCE || token.exp < now - CLOCK_TOLERANCE) {
      throw new BadSignature("not valid now");
    }
    if (token.exp > Math.addExact(Math.max(token.iat, 0), LIFE) || token.exp < token.iat) {
      throw new BadSignature("valid for too long");
    }
    return token;
  }

  private static DeviceToken parse(byte[] payload) throws BadSignature {
    try {
      return Json.read(payload, DeviceToken.class);
    } catch (BadJson e) {
      throw new BadSignature("not a device token");
    }
  }
}
