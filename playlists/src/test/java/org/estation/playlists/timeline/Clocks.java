package org.estation.playlists.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Instants as a clock on a wall shows them. */
final class Clocks {
  private Clocks() {}

  /** Hours and minutes; with the offset when the clock shows them twice on that date. */
  static String wall(String zone, long instant) {
    ZonedDateTime time = Instant.ofEpochMilli(instant).atZone(ZoneId.of(zone));
    boolean twice = time.getZone().getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
    return time.toLocalTime() + (twice ? time.getOffset().toString() : "");
  }
}
