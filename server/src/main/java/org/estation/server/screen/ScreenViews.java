package org.estation.server.screen;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.estation.server.library.Library;
import org.estation.server.organisation.Organisation;
import org.estation.server.organisation.Unit;
import org.estation.shared.device.Health;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** Screens as the console API shows them. */
public final class ScreenViews {
  private static final int ONLINE_INTERVALS = 3;
  private static final long LATE = Duration.ofHours(1).toMillis();

  private final Reports reports;
  private final Organisation organisation;
  private final InstantSource clock;
  private final Duration poll;

  /**
   * What is known of screens.
   *
   * @param issued the newest assignment version of a screen
   */
  public record Reports(
      HealthStore health, Devices devices, Library library, IssuedVersion issued) {}

  /** The newest assignment version of a screen, 0 for none; assignments come after screens. */
  @FunctionalInterface
  public interface IssuedVersion {
    /** The version. */
    long of(ScreenId screen);
  }

  /**
   * Views of screens.
   *
   * @param poll time between two health reports
   */
  public ScreenViews(
      Reports reports, Organisation organisation, InstantSource clock, Duration poll) {
    this.reports = reports;
    this.organisation = organisation;
    this.clock = clock;
    this.poll = poll;
  }

  /** How lately a screen's player was heard of. */
  enum State {
    UNCLAIMED,
    WAITING,
    ONLINE,
    LATE,
    OFFLINE
  }

  /** What plays now. */
  record NowPlaying(ItemId item, String title, long since, long until) {}

  /** A screen. */
  record View(
      ScreenId id,
      String name,
      UnitId unit,
      Words unitName,
      String kind,
      int width,
      int height,
      State state,
      @Nullable Long lastSeen,
      @Nullable String player,
      @Nullable NowPlaying now,
      @Nullable Long screenshotAt,
      @Nullable Long assignmentVersion,
      @Nullable Long heldVersion,
      @Nullable Long clockOffset,
      @Nullable Long freeBytes,
      @Nullable List<Health.Fault> faults) {}

  View of(Screen screen) {
    Optional<HealthStore.Heard> heard = reports.health().find(screen.id());
    Optional<Health> report = heard.map(HealthStore.Heard::report);
    long issued = reports.issued().of(screen.id());
    return new View(
        screen.id(),
        screen.name(),
        screen.unit(),
        name(screen.unit()),
        screen.kind(),
        screen.width(),
        screen.height(),
        state(screen, heard),
        heard.map(HealthStore.Heard::receivedAt).orElse(null),
        report.map(Health::player).orElse(null),
        report.map(Health::now).map(this::nowPlaying).orElse(null),
        heard.map(HealthStore.Heard::screenshotAt).orElse(null),
        issued == 0 ? null : issued,
        report.map(Health::assignment).orElse(null),
        report.map(health -> health.clock().offset()).orElse(null),
        report.map(health -> health.disk().free()).orElse(null),
        report.map(Health::errors).orElse(null));
  }

  private Words name(UnitId unit) {
    Unit known = organisation.byId().get(unit);
    return known == null
        ? new Words(unit.value(), unit.value())
        : new Words(known.zh(), known.en());
  }

  private State state(Screen screen, Optional<HealthStore.Heard> heard) {
    if (!reports.devices().has(screen.id())) {
      return State.UNCLAIMED;
    }
    if (heard.isEmpty()) {
      return State.WAITING;
    }
    long silence = clock.millis() - heard.get().receivedAt();
    if (silence <= ONLINE_INTERVALS * poll.toMillis()) {
      return State.ONLINE;
    }
    return silence <= LATE ? State.LATE : State.OFFLINE;
  }

  private NowPlaying nowPlaying(Health.Now now) {
    String title =
        reports.library().find(now.item()).map(item -> item.content().title()).orElse("");
    return new NowPlaying(now.item(), title, now.since(), now.until());
  }
}
