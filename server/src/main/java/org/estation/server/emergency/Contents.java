package org.estation.server.emergency;

import java.util.List;
import org.estation.server.emergency.document.Parts;
import org.estation.server.emergency.reserve.ReserveItems;
import org.estation.server.emergency.withdrawal.WithdrawalStore;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Blackout;

/** What the alerts document says, from what is stored. */
record Contents(
    AlertStore alerts, BlackoutStore blackouts, WithdrawalStore withdrawals, ReserveItems reserve)
    implements Parts.Source {
  @Override
  public Parts at(long instant) {
    List<Alert> shown =
        alerts.inForce(instant).stream()
            .map(alert -> alert.withMedia(reserve.media(alert.items(), instant)))
            .toList();
    List<Blackout> dark =
        blackouts.inForce(instant).stream().map(OrderedBlackout::blackout).toList();
    return new Parts(shown, dark, withdrawals.named(), reserve.kept(instant));
  }
}
