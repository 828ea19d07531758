package org.estation.server.emergency;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.server.audit.AuditEntry;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.Unit;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.alerts.Alert;
import org.estation.shared.id.UnitId;

/** What it takes to order an alert or a blackout. */
record Means(Organisation organisation, InstantSource clock, Ids ids) {
  /** The units of these ids; refused where there are none, too many, unknown ones or one twice. */
  List<UnitId> units(List<String> named) {
    Set<String> known = new HashSet<>();
    organisation.units().forEach(unit -> known.add(unit.id().value()));
    boolean distinct = new HashSet<>(named).size() == named.size();
    if (named.isEmpty()
        || named.size() > Alert.MOST_UNITS
        || !distinct
        || !known.containsAll(named)) {
      throw new Refusal(422, "EMERGENCY_UNITS", Alert.MOST_UNITS);
    }
    return named.stream().map(UnitId::new).toList();
  }

  /** The names of units in Chinese, as they are now. */
  String names(List<UnitId> units) {
    Map<UnitId, Unit> known = organisation.byId();
    return units.stream()
        .map(id -> Optional.ofNullable(known.get(id)).map(Unit::zh).orElse(id.value()))
        .collect(Collectors.joining("、"));
  }

  /** An entry of the audit log. */
  AuditEntry entry(Deed deed, String title, String reason, String by) {
    return new AuditEntry(
        ids.next(), clock.millis(), by, deed.action(), deed.subject(), title, reason);
  }

  /** What was done, and to what. */
  record Deed(String action, String subject) {}
}
