package org.estation.server.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.estation.server.ledger.TakeResult.FrozenKey;
import org.estation.server.ledger.TakeResult.Gap;
import org.estation.server.ledger.TakeResult.NotBatch;
import org.estation.server.ledger.TakeResult.NotSigned;
import org.estation.server.ledger.TakeResult.Stored;
import org.estation.server.ledger.TakeResult.WrongHash;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Routes;
import org.estation.server.screen.Device;
import org.estation.server.screen.DeviceGuard;

/** Where devices hand in their records. */
public final class PlaysRoutes implements Routes {
  private final Ledger ledger;
  private final DeviceGuard guard;

  /**
   * Routes over this ledger.
   *
   * @param guard knows the device that makes a call, and refuses the call of any other
   */
  public PlaysRoutes(Ledger ledger, DeviceGuard guard) {
    this.ledger = ledger;
    this.guard = guard;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.post("/device/v1/plays", this::take);
  }

  private void take(Context context) {
    Device device = guard.device(context.header("Authorization"));
    switch (ledger.take(device, context.body())) {
      case Stored stored -> Exchange.answer(context, stored.receipt());
      case NotSigned it -> throw new Refusal(401, "BAD_SIGNATURE", it.why());
      case NotBatch it -> throw new Refusal(422, "BAD_BATCH", it.why());
      case Gap gap -> throw Refusal.expecting("GAP", gap.expected());
      case WrongHash it -> throw Refusal.expecting("WRONG_HASH", it.expected());
      case FrozenKey _ -> throw new Refusal(403, "FROZEN_KEY");
    }
  }
}
