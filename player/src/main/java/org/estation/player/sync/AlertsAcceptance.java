package org.estation.player.sync;

import java.util.Map;
import org.estation.player.fault.FaultCode;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.VerifyingKey;

/** What a player thinks of an alerts document that comes to it. */
sealed interface AlertsAcceptance {
  /** It counts from now on. */
  record Accepted(Alerts alerts) implements AlertsAcceptance {}

  /** It does not, and what is held goes on to count. */
  record Refused(FaultCode why) implements AlertsAcceptance {}

  /**
   * Judges a JWS; the first objection counts.
   *
   * @param keys the server's online keys by thumbprint
   * @param version the version held, 0 for none
   */
  static AlertsAcceptance of(String signed, Map<String, VerifyingKey> keys, long version) {
    try {
      byte[] payload = Jws.verify(JwsType.ALERTS, signed, keys);
      if (payload.length > Alerts.LARGEST) {
        return new Refused(FaultCode.ALERTS_TOO_LARGE);
      }
      Alerts alerts = Json.read(payload, Alerts.class);
      boolean older = alerts.version() < version;
      return older ? new Refused(FaultCode.ALERTS_OLDER) : new Accepted(alerts);
    } catch (BadSignature e) {
      return new Refused(FaultCode.BAD_SIGNATURE);
    } catch (BadJson e) {
      return new Refused(FaultCode.ANSWER_MALFORMED);
    }
  }
}
