package org.estation.playlists.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.ZoneOffsets;
import org.jspecify.annotations.Nullable;

/** Takes the offsets of a horizon, and of two days around it, out of the time-zone database. */
public final class ZoneEmbedding {
  private static final Duration MARGIN = Duration.ofDays(2);

  private ZoneEmbedding() {}

  /** The zone's offsets over a horizon. */
  public static ZoneOffsets of(ZoneId zone, Horizon horizon) {
    ZoneRules rules = zone.getRules();
    Instant from = startOfUtcDay(horizon.firstDay()).minus(MARGIN);
    Instant to = startOfUtcDay(horizon.lastDay()).plus(Duration.ofDays(1)).plus(MARGIN);
    List<ZoneOffsets.Transition> transitions = new ArrayList<>();
    @Nullable ZoneOffsetTransition next = rules.nextTransition(from);
    while (next != null && next.getInstant().isBefore(to)) {
      transitions.add(
          new ZoneOffsets.Transition(
              next.getInstant().toEpochMilli(), next.getOffsetAfter().getTotalSeconds()));
      next = rules.nextTransition(next.getInstant());
    }
    return new ZoneOffsets(zone.getId(), rules.getOffset(from).getTotalSeconds(), transitions);
  }

  private static Instant startOfUtcDay(int day) {
    return Instant.EPOCH.plus(Duration.ofDays(day));
  }
}
