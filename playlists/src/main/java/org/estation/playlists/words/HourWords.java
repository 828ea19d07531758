package org.estation.playlists.words;

import java.util.List;
import java.util.Locale;
import org.estation.shared.program.Interval;

/** Times of day and intervals as people write them. */
public record HourWords(Phrases phrases) {
  private static final int HOUR = 60;

  /** Such as {@code 8:00–10:00 and 22:00–6:00 the next day}. */
  public String hours(List<Interval> intervals) {
    return Phrases.spaced(phrases.list(intervals.stream().map(this::hours).toList()));
  }

  private String hours(Interval interval) {
    boolean isOvernight = interval.to() > Interval.DAY;
    return phrases.say(
        isOvernight ? "interval.overnight" : "interval",
        time(interval.from()),
        time(isOvernight ? interval.to() - Interval.DAY : interval.to()));
  }

  /** Such as {@code 8:00}; the day's last minute ends at {@code 24:00}. */
  public static String time(int minute) {
    return minute / HOUR + ":" + String.format(Locale.ROOT, "%02d", minute % HOUR);
  }
}
