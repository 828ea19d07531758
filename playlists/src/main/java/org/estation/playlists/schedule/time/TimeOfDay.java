package org.estation.playlists.schedule.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estation.shared.program.Interval;

/**
 * A local time to the minute, in JSON a text from {@code 00:00} to {@code 24:00}.
 *
 * @param minute minutes since midnight, 0 to 1,440
 */
public record TimeOfDay(int minute) {
  private static final int HOUR = 60;
  private static final Pattern FORM = Pattern.compile("([0-9]{2}):([0-5][0-9])");

  public TimeOfDay {
    if (minute < 0 || minute > Interval.DAY) {
      throw new IllegalArgumentException("a time of day is 00:00 to 24:00");
    }
  }

  /**
   * The time of a text.
   *
   * @throws IllegalArgumentException when it names none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static TimeOfDay of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a time of day such as 08:00");
    }
    return new TimeOfDay(
        Integer.parseInt(parts.group(1)) * HOUR + Integer.parseInt(parts.group(2)));
  }

  @JsonValue
  @Override
  public String toString() {
    return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
  }
}
