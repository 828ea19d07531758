package org.estation.shared.program;

import java.util.List;

/**
 * Local time over a horizon without a time-zone database.
 *
 * @param id the zone's IANA name, for people, at most 64 characters
 * @param offsetSeconds seconds east of UTC before the first transition
 * @param transitions the changes of the offset, in ascending order, at most 1,000
 */
public record ZoneOffsets(String id, int offsetSeconds, List<Transition> transitions) {
  private static final int LARGEST = 18 * 3600;
  private static final int MOST_TRANSITIONS = 1_000;
  private static final int LONGEST_ID = 64;

  public ZoneOffsets {
    transitions = List.copyOf(transitions);
    if (id.length() > LONGEST_ID || transitions.size() > MOST_TRANSITIONS) {
      throw new IllegalArgumentException("a zone has too long a name or too many transitions");
    }
    checkOffset(offsetSeconds);
    long last = Long.MIN_VALUE;
    for (Transition transition : transitions) {
      if (transition.at() <= last) {
        throw new IllegalArgumentException("transitions are not in ascending order");
      }
      last = transition.at();
    }
  }

  private static void checkOffset(int seconds) {
    if (seconds < -LARGEST || seconds > LARGEST) {
      throw new IllegalArgumentException("an offset is at most 18 hours");
    }
  }

  /**
   * One change of the offset.
   *
   * @param at the first instant of the new offset, milliseconds since 1970 UTC
   * @param offsetSeconds seconds east of UTC from then on
   */
  public record Transition(long at, int offsetSeconds) {
    public Transition {
      checkOffset(offsetSeconds);
    }
  }
}
