package org.estation.server.emergency.document;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.estation.server.platform.http.Refusal;
import org.estation.server.screen.ServerKeys;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.trust.JwsType;
import org.jspecify.annotations.Nullable;

/**
 * The one alerts document of the installation. It is signed once for each change, at once, and kept
 * in memory, so that a player's poll is a comparison whatever the fleet. Each start signs anew:
 * players may hold a newer version than a backup that was restored, and would refuse what it says.
 */
public final class AlertDocument {
  /** How long what does not end by itself, such as an approval, may go unnoticed. */
  private static final long RECHECK = Duration.ofMinutes(1).toMillis();

  private final Parts.Source source;
  private final DocumentStore store;
  private final Outlet outlet;
  private final InstantSource clock;
  private volatile @Nullable Held held;

  private record Held(DocumentStore.Issued issued, Parts parts, long goodUntil) {}

  /**
   * How a document gets out.
   *
   * @param hint tells players that there is a new one
   */
  public record Outlet(ServerKeys keys, Runnable hint) {}

  /** A document that says what this source gives. */
  public AlertDocument(
      Parts.Source source, DocumentStore store, Outlet outlet, InstantSource clock) {
    this.source = source;
    this.store = store;
    this.outlet = outlet;
    this.clock = clock;
  }

  /** Something that is recorded once it is known that the document has room for it. */
  @FunctionalInterface
  public interface Recorded {
    /**
     * Records it; may refuse.
     *
     * @param version the version of the document before the change
     */
    void after(long version);
  }

  /** The document now. */
  DocumentStore.Issued current() {
    Held known = held;
    return known != null && clock.millis() < known.goodUntil ? known.issued : renewed();
  }

  /**
   * Records a change and signs the document that follows from it. One change is made at a time.
   *
   * @param change what the document says after the change; it may refuse
   * @return the version of the document before the change
   */
  public synchronized long change(UnaryOperator<Parts> change, Recorded recorded) {
    if (!change.apply(source.at(clock.millis())).fit()) {
      throw new Refusal(409, "ALERTS_TOO_LARGE", Alerts.LARGEST >> 10);
    }
    long before = current().version();
    recorded.after(before);
    renew();
    return before;
  }

  private synchronized DocumentStore.Issued renewed() {
    Held known = held;
    return known != null && clock.millis() < known.goodUntil ? known.issued : renew();
  }

  private DocumentStore.Issued renew() {
    long now = clock.millis();
    Parts parts = source.at(now).fitting();
    Held known = held;
    long goodUntil = Math.min(parts.firstEnd(), now + RECHECK);
    if (known != null && known.parts.equals(parts)) {
      held = new Held(known.issued, parts, goodUntil);
      return known.issued;
    }
    DocumentStore.Issued issued = issue(parts, now);
    held = new Held(issued, parts, goodUntil);
    outlet.hint().run();
    return issued;
  }

  private DocumentStore.Issued issue(Parts parts, long now) {
    long version = Math.max(store.newestVersion() + 1, now);
    String jws = outlet.keys().sign(JwsType.ALERTS, parts.document(version, now));
    DocumentStore.Issued issued = new DocumentStore.Issued(version, now, jws);
    store.put(issued);
    return issued;
  }
}
