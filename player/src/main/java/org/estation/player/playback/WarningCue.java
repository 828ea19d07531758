package org.estation.player.playback;

import java.nio.file.Path;
import org.estation.shared.alerts.Alert;
import org.estation.shared.program.ProgramItem.Media;
import org.estation.shared.program.ZoneOffsets;
import org.jspecify.annotations.Nullable;

/**
 * What a stage is to get ready of an alert.
 *
 * @param alert the alert
 * @param zone the local time of its end, or null where none is known
 * @param medium the picture or film of it that is to be seen, or null for its card
 * @param duration how long it is seen in all, milliseconds; pages are spread over it
 * @param offset how far into the duration it begins, milliseconds
 * @param volume percent of the loudness that the player is set to
 */
public record WarningCue(
    Alert alert,
    @Nullable ZoneOffsets zone,
    @Nullable Medium medium,
    long duration,
    long offset,
    int volume) {
  public WarningCue {
    if (offset < 0 || offset >= duration) {
      throw new IllegalArgumentException("alert " + alert.id() + " begins after its end");
    }
  }

  /** A medium with its file. */
  public record Medium(Media media, Path file) {}
}
