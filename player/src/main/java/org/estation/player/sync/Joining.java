package org.estation.player.sync;

import java.io.IOException;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.player.text.Text;
import org.estation.shared.device.Enrolment;
import org.estation.shared.trust.BadSignature;
import org.estation.shared.trust.PairingCode;
import org.estation.shared.trust.VerifyingKey;

/** Joins this player to its server: pins the root key, waits to be claimed, fetches the keys. */
final class Joining {
  private final OwnIdentity self;
  private final KeyRing keys;
  private final DeviceClient client;
  private final Surroundings around;
  private String shown = "";

  /**
   * What joining deals with besides the server.
   *
   * @param front how it reaches people
   */
  record Surroundings(Front front, Faults faults) {}

  Joining(OwnIdentity self, Server server, Surroundings around) {
    this.self = self;
    this.keys = server.keys();
    this.client = server.client();
    this.around = around;
  }

  /** The server as the player knows it. */
  record Server(DeviceClient client, KeyRing keys) {}

  /** Who this player is. */
  Identity identity() {
    return self.get();
  }

  /** Whether a person has claimed it for a screen. */
  boolean isClaimed() {
    return identity().screen() != null;
  }

  /** Says what it is, until a person has claimed it. */
  void enrol() throws IOException, InterruptedException, CannotGoOn {
    Identity me = identity();
    Enrolment.Answer answer =
        client.enrol(new Enrolment(me.key().verifyingKey(), me.nonce(), around.front().hardware()));
    pin(answer.rootKey());
    switch (answer.state()) {
      case PENDING -> show(identity().code(answer.rootKey()));
      case CLAIMED -> claimed(answer);
      case REFUSED -> throw new CannotGoOn(Ending.NOT_OUR_SERVER, Text.of("key.frozen"));
    }
  }

  /** Fetches the list of the server's online keys. */
  void fetchKeys() throws IOException, InterruptedException, BadSignature {
    VerifyingKey root = identity().root();
    if (root != null && !keys.accept(client.keys(), root)) {
      around.faults().add(FaultCode.KEYS_OLDER);
    }
  }

  /** A person has parted this player from its screen: it can be claimed again. */
  void parted() throws IOException {
    self.become(identity().claimed(null));
    shown = "";
    around.front().announcements().say("joining.parted");
  }

  private void pin(VerifyingKey root) throws IOException, CannotGoOn {
    VerifyingKey pinned = identity().root();
    if (pinned == null) {
      self.become(identity().pinned(root));
    } else if (!pinned.equals(root)) {
      throw new CannotGoOn(Ending.NOT_OUR_SERVER, Text.of("root.changed"));
    }
  }

  private void claimed(Enrolment.Answer answer) throws IOException {
    if (answer.screen() == null) {
      throw new MalformedAnswer("claimed for no screen");
    }
    self.become(identity().claimed(answer.screen()));
    around.front().card().remove();
    around.front().announcements().say("joining.claimed", answer.screen());
  }

  private void show(PairingCode code) {
    if (!shown.equals(code.text())) {
      shown = code.text();
      around.front().announcements().say("joining.code", code.text());
      around.front().announcements().tell("pairing-code", code.text());
    }
    around.front().card().show(code);
  }
}
