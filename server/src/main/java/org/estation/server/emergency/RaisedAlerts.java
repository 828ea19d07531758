package org.estation.server.emergency;

import java.time.Duration;
import java.util.List;
import org.estation.server.audit.AuditEntry;
import org.estation.server.emergency.document.AlertDocument;
import org.estation.server.emergency.document.Parts;
import org.estation.server.emergency.reserve.ReserveItems;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Refusal;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.ItemId;
import org.jspecify.annotations.Nullable;

/** Raises alerts and ends them. What is decided is durable, logged and signed at the return. */
final class RaisedAlerts {
  private static final Duration LONGEST = Duration.ofDays(7);

  private final AlertStore store;
  private final ReserveItems media;
  private final AlertDocument document;
  private final Means means;

  RaisedAlerts(AlertStore store, ReserveItems media, AlertDocument document, Means means) {
    this.store = store;
    this.media = media;
    this.document = document;
    this.means = means;
  }

  /**
   * What a person says of a new alert.
   *
   * @param from when it begins, or null for at once
   */
  record NewAlert(
      Alert.Level level,
      boolean drill,
      String headline,
      String text,
      List<String> units,
      List<String> items,
      @Nullable Long from,
      long until) {
    boolean wordsFit() {
      return !headline.isBlank()
          && headline.length() <= Alert.LONGEST_HEADLINE
          && text.length() <= Alert.LONGEST_TEXT;
    }
  }

  /** Those in force or still to come, oldest first. */
  List<RaisedAlert> inForce() {
    return store.inForce(means.clock().millis());
  }

  /** Warns the screens of some units. */
  RaisedAlert raise(NewAlert wanted, String by) {
    RaisedAlert alert = checked(wanted, by);
    AuditEntry entry =
        means.entry(
            new Means.Deed("ALERT_RAISED", alert.id().value()), alert.headline(), alert.text(), by);
    Alert shown = alert.withMedia(media.media(alert.items(), alert.raised().at()));
    long before =
        document.change(
            parts -> with(parts, shown), version -> store.add(alert.after(version), entry));
    return alert.after(before);
  }

  private RaisedAlert checked(NewAlert wanted, String by) {
    long now = means.clock().millis();
    if (!wanted.wordsFit()) {
      throw new Refusal(422, "ALERT_WORDS", Alert.LONGEST_HEADLINE, Alert.LONGEST_TEXT);
    }
    long from = wanted.from() == null ? now : Math.max(wanted.from(), now);
    checkEnd(from, wanted.until(), now);
    return new RaisedAlert(
        new AlertId(means.ids().next()),
        wanted.level(),
        wanted.drill(),
        wanted.headline().strip(),
        wanted.text().strip(),
        means.units(wanted.units()),
        items(wanted.items(), now),
        from,
        wanted.until(),
        new Ordered(by, now, 0));
  }

  private static void checkEnd(long from, long until, long now) {
    if (until <= from) {
      throw new Refusal(422, "ALERT_OVER");
    }
    if (until - now > LONGEST.toMillis()) {
      throw new Refusal(422, "ALERT_TOO_LONG", LONGEST.toDays());
    }
  }

  private List<ItemId> items(List<String> named, long now) {
    if (named.size() > Alert.MOST_MEDIA || !named.stream().allMatch(IdBytes::fits)) {
      throw new Refusal(422, "ALERT_MEDIA", Alert.MOST_MEDIA);
    }
    List<ItemId> ids = named.stream().map(ItemId::new).toList();
    if (media.media(ids, now).size() < ids.size()) {
      throw new Refusal(422, "ALERT_MEDIA", Alert.MOST_MEDIA);
    }
    return ids;
  }

  private static Parts with(Parts parts, Alert alert) {
    if (parts.alerts().stream().anyMatch(other -> sameBut(other, alert))) {
      throw new Refusal(409, "ALERT_TWICE", alert.headline());
    }
    if (parts.alerts().size() >= Alerts.MOST) {
      throw new Refusal(409, "ALERTS_FULL", Alerts.MOST);
    }
    return parts.with(alert);
  }

  /** Whether two alerts differ in nothing but their names, beginnings and media. */
  private static boolean sameBut(Alert one, Alert other) {
    return one.level() == other.level()
        && one.drill() == other.drill()
        && one.until() == other.until()
        && one.headline().equals(other.headline())
        && one.text().equals(other.text())
        && one.units().equals(other.units());
  }

  /** Ends an alert before its time, or before it begins. */
  void end(AlertId id, String reason, String by) {
    long now = means.clock().millis();
    RaisedAlert ended =
        store.inForce(now).stream()
            .filter(alert -> alert.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(404, "ALERT_UNKNOWN"));
    AuditEntry entry =
        means.entry(new Means.Deed("ALERT_ENDED", id.value()), ended.headline(), reason, by);
    document.change(
        parts -> parts,
        version -> {
          if (!store.end(id, now, entry)) {
            throw new Refusal(404, "ALERT_UNKNOWN");
          }
        });
  }
}
