package org.estation.playlists.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.estation.shared.program.Cadence;
import org.estation.shared.program.Interval;

/** What all bookings of a walk look at: the day, who wakes when, and what may start. */
final class WalkedDay {
  private final LocalDays days;
  private final int number;
  private final long start;
  private final long end;
  private final Alarms alarms = new Alarms();
  private final Availability availability;
  private final Map<Cadence, long[]> multiples = new HashMap<>();

  WalkedDay(LocalDays days, int number, Repertoire repertoire) {
    this.days = days;
    this.number = number;
    start = days.startOf(number);
    end = days.endOf(number);
    availability = new Availability(repertoire, alarms, start);
  }

  int number() {
    return number;
  }

  long start() {
    return start;
  }

  long end() {
    return end;
  }

  Alarms alarms() {
    return alarms;
  }

  Availability availability() {
    return availability;
  }

  Openings openings(Cast.Role role) {
    return Openings.of(role.booking(), days, number);
  }

  /** The instants of a cadence on this day, ascending; a time that the clock skips has none. */
  long[] multiples(Cadence cadence) {
    return multiples.computeIfAbsent(
        cadence,
        asked ->
            IntStream.iterate(asked.at(), minute -> minute < Interval.DAY, m -> m + asked.every())
                .filter(minute -> days.shows(number, minute))
                .mapToLong(minute -> days.instantOf(number, minute))
                .toArray());
  }
}
