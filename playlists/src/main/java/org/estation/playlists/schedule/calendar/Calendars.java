package org.estation.playlists.schedule.calendar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calendars by name. None is made from one that is not there, nor, round some corners, from itself.
 */
public final class Calendars {
  private static final int MOST = 1_000;

  private final Map<String, NamedCalendar> all = new HashMap<>();

  /**
   * Calendars that may name each other.
   *
   * @throws IllegalArgumentException with the path to the offending one
   */
  public Calendars(List<NamedCalendar> calendars) {
    if (calendars.size() > MOST) {
      throw new IllegalArgumentException("calendars: a list has at most 1000 entries");
    }
    for (int i = 0; i < calendars.size(); i++) {
      if (all.putIfAbsent(calendars.get(i).name(), calendars.get(i)) != null) {
        throw refusal(i, "comes twice: " + calendars.get(i).name());
      }
    }
    Set<String> sound = new HashSet<>();
    for (int i = 0; i < calendars.size(); i++) {
      checkParts(i, calendars.get(i), new LinkedHashSet<>(), sound);
    }
  }

  /** Looks at each calendar once; what is above it is what leads to it. */
  private void checkParts(int index, NamedCalendar calendar, Set<String> above, Set<String> sound) {
    if (sound.contains(calendar.name())) {
      return;
    }
    if (!above.add(calendar.name())) {
      String circle = String.join(" - ", above) + " - " + calendar.name();
      throw refusal(index, "calendars refer to each other in a circle: " + circle);
    }
    for (String part : calendar.parts()) {
      NamedCalendar found = all.get(part);
      if (found == null) {
        throw refusal(index, "there is no calendar " + part);
      }
      checkParts(index, found, above, sound);
    }
    above.remove(calendar.name());
    sound.add(calendar.name());
  }

  private static IllegalArgumentException refusal(int index, String rule) {
    return new IllegalArgumentException("calendars[" + index + "]: " + rule);
  }

  /** The calendar of a name, or null. */
  public @Nullable NamedCalendar find(String name) {
    return all.get(name);
  }

  /**
   * The calendar of a name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public NamedCalendar get(String name) {
    NamedCalendar calendar = find(name);
    if (calendar == null) {
      throw new IllegalArgumentException("there is no calendar " + name);
    }
    return calendar;
  }
}
