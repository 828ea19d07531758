package org.estation.player.playback.overlay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.estation.playlists.timeline.LocalDays;
import org.estation.shared.assignment.Hours;
import org.estation.shared.program.Interval;
import org.estation.shared.program.ZoneOffsets;

/**
 * Hours of the week as stretches of instants. A local time means what it means to the timeline: the
 * first instant at which the zone's clock shows it or later. So hours that pass midnight belong to
 * the day they start on, an hour that comes twice counts whole, and one that is left out is none.
 */
final class LocalHours {
  private static final int AHEAD = 8;

  private final LocalDays days;
  private final List<Hours> hours;

  /** These hours in this zone. */
  LocalHours(ZoneOffsets zone, List<Hours> hours) {
    this.days = new LocalDays(zone);
    this.hours = List.copyOf(hours);
  }

  /** Whether the instant (milliseconds since 1970 UTC) lies in them. */
  boolean hold(long instant) {
    int today = days.dayOf(instant);
    return holds(today, instant) || holds(today - 1, instant);
  }

  /**
   * The first instant after this one at which they may begin or end.
   *
   * @return {@link Long#MAX_VALUE} where there is none within a week
   */
  long nextEdge(long instant) {
    int today = days.dayOf(instant);
    LongStream edges = LongStream.empty();
    for (int day = today - 1; day <= today + AHEAD; day++) {
      edges = LongStream.concat(edges, edges(day));
    }
    return edges.filter(edge -> edge > instant).min().orElse(Long.MAX_VALUE);
  }

  private boolean holds(int day, long instant) {
    return of(day).stream()
        .anyMatch(each ->
            days.instantOf(day, each.from()) <= instant
                && instant < days.instantOf(day, each.to()));
  }

  private LongStream edges(int day) {
    return of(day).stream()
        .flatMapToLong(each ->
            LongStream.of(days.instantOf(day, each.from()), days.instantOf(day, each.to())));
  }

  private List<Interval> of(int day) {
    if (days.startOf(day) == days.endOf(day)) {
      return List.of();
    }
    return hours.stream()
        .filter(each -> each.days().contains(LocalDate.ofEpochDay(day).getDayOfWeek()))
        .flatMap(each -> each.intervals().stream())
        .toList();
  }
}
