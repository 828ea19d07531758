package org.estation.player.sync;

import java.util.Map;
import org.estation.player.fault.FaultCode;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.ScreenId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.VerifyingKey;

/** What a player thinks of an assignment that comes to it. */
sealed interface Acceptance {
  /** It is to be followed. */
  record Accepted(Assignment assignment) implements Acceptance {}

  /** It is not, and the player goes on with what it holds. */
  record Refused(FaultCode why) implements Acceptance {}

  /**
   * What an assignment is judged by.
   *
   * @param keys the server's online keys by thumbprint
   * @param screen the screen this player stands for
   * @param version the version held, 0 for none
   * @param now milliseconds since 1970 UTC
   */
  record Standing(Map<String, VerifyingKey> keys, ScreenId screen, long version, long now) {}

  /** Judges a JWS; the first objection counts. */
  static Acceptance of(String signed, Standing standing) {
    Assignment assignment;
    try {
      assignment = read(signed, standing.keys());
    } catch (BadSignature e) {
      return new Refused(FaultCode.BAD_SIGNATURE);
    } catch (BadJson e) {
      return new Refused(FaultCode.ANSWER_MALFORMED);
    }
    if (!assignment.screen().equals(standing.screen())) {
      return new Refused(FaultCode.ASSIGNMENT_OF_ANOTHER_SCREEN);
    }
    if (assignment.version() <= standing.version()) {
      return new Refused(FaultCode.ASSIGNMENT_OLDER);
    }
    if (assignment.expiresAt() <= standing.now()) {
      return new Refused(FaultCode.ASSIGNMENT_EXPIRED);
    }
    return new Accepted(assignment);
  }

  /** The assignment of a JWS that one of these keys signed. */
  static Assignment read(String signed, Map<String, VerifyingKey> keys)
      throws BadSignature, BadJson {
    return Json.read(Jws.verify(JwsType.ASSIGNMENT, signed, keys), Assignment.class);
  }
}
