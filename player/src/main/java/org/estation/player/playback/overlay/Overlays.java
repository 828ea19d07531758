package org.estation.player.playback.overlay;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.estation.player.playback.Holdings;
import org.estation.player.playback.TrustedClock;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Blackout;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Settings;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;

/**
 * Decides what lies over the timeline, as decision 0005 says: a real alert over everything, then a
 * blackout, then a display that is off, then a drill. Only the newest assignment and the alerts
 * document count, so both have their effect before any file is fetched.
 */
public final class Overlays {
  private static final long FRESH = 24 * 3_600_000L;
  private static final int USUAL = Settings.USUAL.volume();

  private final Holdings holdings;
  private final TrustedClock clock;
  private final Set<Sha256> brokenMedia = new HashSet<>();
  private final Set<Alert> brokenAlerts = new HashSet<>();

  /** Overlays by what is held. */
  public Overlays(Holdings holdings, TrustedClock clock) {
    this.holdings = holdings;
    this.clock = clock;
  }

  /** What lies over the timeline at an instant, milliseconds since 1970 UTC. */
  public Overlay at(long instant) {
    List<Alert> alerts =
        alerts(instant).stream().filter(alert -> !brokenAlerts.contains(alert)).toList();
    List<Alert> real = alerts.stream().filter(alert -> !alert.drill()).toList();
    long change = nextChange(instant);
    if (!real.isEmpty()) {
      return turns(real).at(instant, change);
    }
    if (isBlackedOut(instant)) {
      return new Overlay.Blackout(change);
    }
    if (!running(instant).map(running -> running.isOn(instant)).orElse(true)) {
      return new Overlay.Dark(change);
    }
    return alerts.isEmpty() ? new Overlay.Nothing(change) : turns(alerts).at(instant, change);
  }

  /** Percent of the loudness that the player itself is set to, for what the program plays. */
  public int volume(long instant) {
    return running(instant).map(running -> running.volume(instant)).orElseGet(this::loudness);
  }

  /** The same for an alert: only a drill keeps the quiet hours. */
  public int volume(Alert alert, long instant) {
    return alert.drill() ? volume(instant) : loudness();
  }

  /** A part of an alert's turn cannot be shown, and will not be tried again. */
  public void isBroken(Overlay.Warning part) {
    if (part.medium() != null) {
      brokenMedia.add(part.medium().hash());
    } else {
      brokenAlerts.add(part.alert());
    }
  }

  private int loudness() {
    return holdings
        .newestAssignment()
        .map(assignment -> assignment.settings().volume())
        .orElse(USUAL);
  }

  private Turns turns(List<Alert> alerts) {
    return new Turns(
        alerts,
        medium -> !brokenMedia.contains(medium.hash()) && holdings.file(medium.hash()).isPresent());
  }

  private List<Alert> alerts(long instant) {
    Optional<Alerts> held = holdings.alerts();
    if (held.isEmpty()) {
      return List.of();
    }
    if (clock.reading().trusted()) {
      return held.get().alertsOn(path(), instant);
    }
    boolean fresh = instant - held.get().issuedAt() < FRESH;
    return held.get().alerts().stream()
        .filter(alert -> fresh && !alert.drill() && instant < alert.until())
        .filter(alert -> !Collections.disjoint(alert.units(), path()))
        .toList();
  }

  private boolean isBlackedOut(long instant) {
    return holdings
        .alerts()
        .filter(alerts -> !alerts.blackoutsOn(path(), instant).isEmpty())
        .isPresent();
  }

  private long nextChange(long instant) {
    LongStream alerts =
        holdings.alerts().stream()
            .flatMap(held -> held.alerts().stream())
            .flatMapToLong(alert -> LongStream.of(alert.from(), alert.until()));
    LongStream blackouts =
        holdings.alerts().stream()
            .flatMap(held -> held.blackouts().stream())
            .map(Blackout::until)
            .flatMap(Stream::ofNullable)
            .mapToLong(Long::longValue);
    LongStream power = running(instant).stream().mapToLong(running -> running.nextSwitch(instant));
    return LongStream.concat(LongStream.concat(alerts, blackouts), power)
        .filter(change -> change > instant)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private Optional<Running> running(long instant) {
    return holdings
        .newestAssignment()
        .map(Assignment::settings)
        .flatMap(settings ->
            holdings
                .at(instant)
                .map(generation -> new Running(settings, generation.program().zone())));
  }

  private List<UnitId> path() {
    return holdings.newestAssignment().map(Assignment::units).orElse(List.of());
  }
}
