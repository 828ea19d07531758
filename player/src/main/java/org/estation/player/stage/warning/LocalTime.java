package org.estation.player.stage.warning;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.estation.player.text.Text;
import org.estation.playlists.timeline.LocalDays;
import org.estation.shared.program.Words;
import org.estation.shared.program.ZoneOffsets;

/** Local times in words. */
final class LocalTime {
  private LocalTime() {}

  /** Until when something holds. */
  static Words until(long instant, ZoneOffsets zone) {
    Words patterns = Text.of("stage.alert.until.pattern");
    return new Words(
        Text.of("stage.alert.until", time(instant, zone, patterns.zh())).zh(),
        Text.of("stage.alert.until", time(instant, zone, patterns.en())).en());
  }

  private static String time(long instant, ZoneOffsets zone, String pattern) {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(new LocalDays(zone).offsetAt(instant));
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .format(Instant.ofEpochMilli(instant).atOffset(offset));
  }
}
