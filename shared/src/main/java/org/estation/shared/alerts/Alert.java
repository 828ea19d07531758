package org.estation.shared.alerts;

import java.util.List;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.ProgramItem.Media;

/**
 * A warning to people, shown over whatever the program shows. Instants are milliseconds since 1970
 * UTC.
 *
 * @param id names it, also when a newer version of it comes
 * @param level how severe it is
 * @param drill whether it is an exercise, which is never shown as if it were real
 * @param headline 1 to 100 characters
 * @param text what has happened and what to do, at most 1,000 characters, may be empty
 * @param units whom it is for: the screens in these units and in those below them, 1 to 64
 * @param media pictures and films that go with it, at most 4
 * @param from first instant it is shown
 * @param until first instant it is not shown any more
 */
public record Alert(
    AlertId id,
    Level level,
    boolean drill,
    String headline,
    String text,
    List<UnitId> units,
    List<Media> media,
    long from,
    long until) {
  /** The longest headline, in characters. */
  public static final int LONGEST_HEADLINE = 100;

  /** The longest text, in characters. */
  public static final int LONGEST_TEXT = 1_000;

  /** The most units of one alert. */
  public static final int MOST_UNITS = Reach.MOST_UNITS;

  /** The most media of one alert. */
  public static final int MOST_MEDIA = 4;

  public Alert {
    units = Reach.checked(units);
    media = List.copyOf(media);
    if (headline.isBlank() || headline.length() > LONGEST_HEADLINE) {
      throw new IllegalArgumentException("an alert's headline has 1 to 100 characters");
    }
    if (text.length() > LONGEST_TEXT || media.size() > MOST_MEDIA) {
      throw new IllegalArgumentException("an alert has at most 1000 characters and 4 media");
    }
    if (until <= from) {
      throw new IllegalArgumentException("an alert ends after it begins");
    }
  }

  /** Whether it is shown at this instant on a screen with this path of units. */
  boolean concerns(List<UnitId> path, long instant) {
    return from <= instant && instant < until && Reach.touches(units, path);
  }

  /** How severe an alert is: the colours of China's warning levels I to IV, worst first. */
  public enum Level {
    /** I: extremely severe. */
    RED,
    /** II: severe. */
    ORANGE,
    /** III: fairly severe. */
    YELLOW,
    /** IV: ordinary. */
    BLUE
  }
}
