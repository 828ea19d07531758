package org.estation.server.emergency;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.LongFunction;
import org.estation.server.audit.AuditEntry;
import org.estation.server.audit.Reason;
import org.estation.server.emergency.document.AlertDocument;
import org.estation.server.emergency.document.Parts;
import org.estation.server.platform.http.Refusal;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Blackout;
import org.estation.shared.id.BlackoutId;
import org.jspecify.annotations.Nullable;

/** Darkens screens and lights them again. What is decided is durable, logged and signed. */
final class Blackouts {
  private static final Duration LONGEST = Duration.ofDays(366);

  private final BlackoutStore store;
  private final AlertDocument document;
  private final Means means;

  Blackouts(BlackoutStore store, AlertDocument document, Means means) {
    this.store = store;
    this.document = document;
    this.means = means;
  }

  /**
   * What a person says of a new blackout.
   *
   * @param until when it ends, or null while nobody knows
   */
  record NewBlackout(List<String> units, String reason, @Nullable Long until) {}

  /** Those in force, oldest first. */
  List<OrderedBlackout> inForce() {
    return store.inForce(means.clock().millis());
  }

  /** Darkens the screens of some units at once. */
  OrderedBlackout order(NewBlackout wanted, String by) {
    long now = means.clock().millis();
    checkEnd(wanted.until(), now);
    Blackout blackout =
        new Blackout(
            new BlackoutId(means.ids().next()),
            means.units(wanted.units()),
            Reason.checked(wanted.reason()),
            wanted.until());
    AuditEntry entry = entry("BLACKOUT_ORDERED", blackout, blackout.reason(), by);
    LongFunction<OrderedBlackout> ordered =
        version -> new OrderedBlackout(blackout, new Ordered(by, now, version));
    long before =
        document.change(
            parts -> with(parts, blackout), version -> store.add(ordered.apply(version), entry));
    return ordered.apply(before);
  }

  private static void checkEnd(@Nullable Long until, long now) {
    if (until != null && (until <= now || until - now > LONGEST.toMillis())) {
      throw new Refusal(422, "BLACKOUT_UNTIL", LONGEST.toDays());
    }
  }

  private static Parts with(Parts parts, Blackout blackout) {
    boolean twice =
        parts.blackouts().stream()
            .anyMatch(
                other -> new HashSet<>(other.units()).equals(new HashSet<>(blackout.units())));
    if (twice) {
      throw new Refusal(409, "BLACKOUT_TWICE");
    }
    if (parts.blackouts().size() >= Alerts.MOST) {
      throw new Refusal(409, "BLACKOUTS_FULL", Alerts.MOST);
    }
    return parts.with(blackout);
  }

  /** Lifts a blackout before its end. */
  void lift(BlackoutId id, String reason, String by) {
    long now = means.clock().millis();
    Blackout lifted =
        store.inForce(now).stream()
            .map(OrderedBlackout::blackout)
            .filter(blackout -> blackout.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "BLACKOUT_UNKNOWN"));
    AuditEntry entry = entry("BLACKOUT_LIFTED", lifted, reason, by);
    document.change(
        parts -> parts,
        version -> {
          if (!store.lift(id, now, entry)) {
            throw new Refusal(404, "BLACKOUT_UNKNOWN");
          }
        });
  }

  /** The title of an entry names the units. */
  private AuditEntry entry(String action, Blackout blackout, String reason, String by) {
    return means.entry(
        new Means.Deed(action, blackout.id().value()), means.names(blackout.units()), reason, by);
  }
}
