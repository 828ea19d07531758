package org.estation.server.screen;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
   * @param issued the newest assignment versions of screens
   */
  public record Reports(
      HealthStore health, Devices devices, Library library, IssuedVersions issued) {}

  /** The newest assignment versions of screens that have one; assignments come after screens. */
  @FunctionalInterface
  public interface IssuedVersions {
    /** The versions of some of these screens. */
    Map<ScreenId, Long> of(List<ScreenId> screens);
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
      String zone,
      Traits traits,
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
    return of(List.of(screen)).getFirst();
  }

  /** Views of screens, from as many questions to the database whether they are few or many. */
  List<View> of(List<Screen> screens) {
    List<ScreenId> ids = screens.stream().map(Screen::id).toList();
    Map<ScreenId, HealthStore.Heard> heard = reports.health().find(ids);
    List<ItemId> playing =
        heard.values().stream()
            .flatMap(last -> Stream.ofNullable(last.report().now()))
            .map(Health.Now::item)
            .distinct()
            .toList();
    Known known =
        new Known(
            organisation.byId(),
            reports.devices().having(ids),
            reports.library().titles(playing),
            reports.issued().of(ids));
    return screens.stream()
        .map(screen -> view(screen, Optional.ofNullable(heard.get(screen.id())), known))
        .toList();
  }

  private record Known(
      Map<UnitId, Unit> units,
      Set<ScreenId> claimed,
      Map<ItemId, String> titles,
      Map<ScreenId, Long> issued) {
    Words name(UnitId unit) {
      Unit known = units.get(unit);
      return known == null
          ? new Words(unit.value(), unit.value())
          : new Words(known.zh(), known.en());
    }

    NowPlaying nowPlaying(Health.Now now) {
      String title = titles.getOrDefault(now.item(), "");
      return new NowPlaying(now.item(), title, now.since(), now.until());
    }
  }

  private View view(Screen screen, Optional<HealthStore.Heard> heard, Known known) {
    Optional<Health> report = heard.map(HealthStore.Heard::report);
    return new View(
        screen.id(),
        screen.name(),
        screen.unit(),
        known.name(screen.unit()),
        screen.kind(),
        screen.width(),
        screen.height(),
        screen.zone(),
        screen.traits(),
        known.claimed.contains(screen.id()) ? state(heard) : State.UNCLAIMED,
        heard.map(HealthStore.Heard::receivedAt).orElse(null),
        report.map(Health::player).orElse(null),
        report.map(Health::now).map(known::nowPlaying).orElse(null),
        heard.map(HealthStore.Heard::screenshotAt).orElse(null),
        known.issued.get(screen.id()),
        report.map(Health::assignment).orElse(null),
        report.map(health -> health.clock().offset()).orElse(null),
        report.map(health -> health.disk().free()).orElse(null),
        report.map(Health::errors).orElse(null));
  }

  private State state(Optional<HealthStore.Heard> heard) {
    if (heard.isEmpty()) {
      return State.WAITING;
    }
    long silence = clock.millis() - heard.get().receivedAt();
    if (silence <= ONLINE_INTERVALS * poll.toMillis()) {
      return State.ONLINE;
    }
    return silence <= LATE ? State.LATE : State.OFFLINE;
  }
}
