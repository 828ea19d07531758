package org.estation.server.emergency.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Blackout;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.program.ProgramItem.Media;

/** What the alerts document says, without its version. */
public record Parts(
    List<Alert> alerts, List<Blackout> blackouts, Withdrawn withdrawn, List<Media> reserve) {
  public Parts {
    alerts = List.copyOf(alerts);
    blackouts = List.copyOf(blackouts);
    reserve = List.copyOf(reserve);
  }

  /** Where the parts come from. */
  @FunctionalInterface
  public interface Source {
    /** The parts at this instant, without what has ended. */
    Parts at(long instant);
  }

  /** The same with one more alert. */
  public Parts with(Alert alert) {
    return new Parts(added(alerts, alert), blackouts, withdrawn, reserve);
  }

  /** The same with one more blackout. */
  public Parts with(Blackout blackout) {
    return new Parts(alerts, added(blackouts, blackout), withdrawn, reserve);
  }

  /** The same with other things withdrawn. */
  public Parts with(Withdrawn other) {
    return new Parts(alerts, blackouts, other, reserve);
  }

  /** The same with one more medium in the reserve. */
  public Parts with(Media medium) {
    return new Parts(alerts, blackouts, withdrawn, added(reserve, medium));
  }

  private static <T> List<T> added(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  /**
   * The same without pictures and films where it would be too large: what was checked to fit grows
   * only when they come back, approved again or no longer withdrawn.
   */
  Parts fitting() {
    return fit()
        ? this
        : new Parts(
            alerts.stream().map(Parts::withoutMedia).toList(), blackouts, withdrawn, List.of());
  }

  private static Alert withoutMedia(Alert alert) {
    return new Alert(
        alert.id(),
        alert.level(),
        alert.drill(),
        alert.headline(),
        alert.text(),
        alert.units(),
        List.of(),
        alert.from(),
        alert.until());
  }

  boolean fit() {
    return Alerts.fit(alerts, blackouts, withdrawn, reserve);
  }

  /** The first instant at which something of it has ended by itself; none gives the latest. */
  long firstEnd() {
    LongStream ends =
        Stream.concat(
                alerts.stream().map(Alert::until),
                blackouts.stream().map(Blackout::until).filter(Objects::nonNull))
            .mapToLong(Long::longValue);
    return ends.min().orElse(Long.MAX_VALUE);
  }

  Alerts document(long version, long issuedAt) {
    return new Alerts(version, issuedAt, alerts, blackouts, withdrawn, reserve);
  }
}
