package org.estation.server.screen;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Refusal;
import org.estation.shared.device.Enrolment;
import org.estation.shared.id.ScreenId;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.DeviceToken;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.PairingCode;
import org.estation.shared.trust.VerifyingKey;

/**
 * Players: how they enrol, how a person claims them for a screen, and how they prove who they are.
 */
public final class Devices {
  private static final long CODE_LIFE = Duration.ofMinutes(10).toMillis();

  private final DeviceStore store;
  private final ServerKeys keys;
  private final InstantSource clock;
  private final Tokens tokens = new Tokens();

  /** The players in this database. */
  public Devices(Database database, ServerKeys keys, InstantSource clock) {
    this.store = new DeviceStore(database);
    this.keys = keys;
    this.clock = clock;
  }

  /** Takes what a new player says; the same again changes nothing. */
  public Enrolment.Answer enrol(Enrolment enrolment) {
    PairingCode code = PairingCode.of(enrolment.key(), keys.root(), enrolment.nonce());
    store.enrol(enrolment, code, clock.millis());
    DeviceStore.Row row = store.find(enrolment.key().thumbprint()).orElseThrow();
    Enrolment.State state =
        row.frozen()
            ? Enrolment.State.REFUSED
            : row.screen() == null ? Enrolment.State.PENDING : Enrolment.State.CLAIMED;
    return new Enrolment.Answer(keys.root(), state, row.screen());
  }

  /** Joins the player that shows this code to a screen, in place of the one it had. */
  public void claim(String typed, ScreenId screen) {
    int waiting = store.claim(code(typed), screen, clock.millis() - CODE_LIFE);
    tokens.forget();
    if (waiting != 1) {
      throw new Refusal(404, "CODE_UNKNOWN", typed);
    }
  }

  private static PairingCode code(String typed) {
    try {
      return new PairingCode(typed);
    } catch (IllegalArgumentException e) {
      throw new Refusal(422, "CODE_MALFORMED", typed);
    }
  }

  /** Parts a screen's player from it. */
  public void release(ScreenId screen) {
    store.release(screen);
    tokens.forget();
  }

  /** Takes a key out of use. */
  public void freeze(VerifyingKey key) {
    store.freeze(key);
    tokens.forget();
  }

  /** Those of these screens that have a player. */
  Set<ScreenId> having(List<ScreenId> screens) {
    return store.having(screens);
  }

  /** The player that signed this token. */
  public Device authenticate(String token) {
    long now = clock.millis();
    return tokens.find(token, now).orElseGet(() -> verified(token, now));
  }

  private Device verified(String token, long now) {
    long generation = tokens.generation();
    try {
      DeviceStore.Row row =
          store
              .find(Jws.claimedKey(token))
              .orElseThrow(() -> new BadSignature("signed by a player that is not known"));
      DeviceToken read = DeviceToken.verify(token, row.key(), keys.root(), now);
      ScreenId screen = row.screen();
      if (row.frozen()) {
        throw new Refusal(403, "FROZEN_KEY");
      }
      if (screen == null) {
        throw new Refusal(403, "NOT_CLAIMED");
      }
      Device device = new Device(row.key(), screen);
      tokens.keep(token, new Tokens.Verified(device, read.exp() * 1_000, generation), now);
      return device;
    } catch (BadSignature e) {
      throw new Refusal(401, "BAD_TOKEN", String.valueOf(e.getMessage()));
    }
  }
}
