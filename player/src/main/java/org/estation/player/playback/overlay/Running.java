package org.estation.player.playback.overlay;

import java.util.List;
import org.estation.shared.assignment.Hours;
import org.estation.shared.assignment.Settings;
import org.estation.shared.program.ZoneOffsets;

/**
 * How a screen is run at an instant: whether its display is on, and how loud it is.
 *
 * @param zone the local time of its hours
 */
record Running(Settings settings, ZoneOffsets zone) {
  /** Whether the display is on at an instant (milliseconds since 1970 UTC). */
  boolean isOn(long instant) {
    return settings.power().isEmpty() || hours(settings.power()).hold(instant);
  }

  /** Percent of the loudness that the player itself is set to, by the quiet hours. */
  int volume(long instant) {
    return hours(settings.quiet()).hold(instant) ? 0 : settings.volume();
  }

  /** The first instant after this one at which the display may go on or off. */
  long nextSwitch(long instant) {
    return hours(settings.power()).nextEdge(instant);
  }

  private LocalHours hours(List<Hours> hours) {
    return new LocalHours(zone, hours);
  }
}
