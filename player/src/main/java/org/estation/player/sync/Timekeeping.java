package org.estation.player.sync;

import java.io.IOException;
import org.estation.player.clock.ServerClock;
import org.estation.player.clock.TimeCheck;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.trust.BadSignature;

/** Sets the player's clock by the server. */
final class Timekeeping {
  private final TimeCheck check;
  private final DeviceClient client;
  private final KeyRing keys;
  private final Clockwork clockwork;

  /** What is set, and where it is said when it cannot be. */
  record Clockwork(ServerClock clock, Faults faults) {}

  Timekeeping(TimeCheck check, Joining.Server server, Clockwork clockwork) {
    this.check = check;
    this.client = server.client();
    this.keys = server.keys();
    this.clockwork = clockwork;
  }

  /** Asks for the time once. */
  void ask() throws IOException, InterruptedException, BadSignature {
    if (!clockwork.clock().set(check.measure(client::time, keys.keys()))) {
      clockwork.faults().add(FaultCode.TIME_BELOW_FLOOR);
    }
  }
}
