package org.estation.playlists.schedule.time;

/** Days on end, both ends included. */
public record DayRange(LocalDay first, LocalDay last) {
  public DayRange {
    if (last.compareTo(first) < 0) {
      throw new IllegalArgumentException("days end before they begin");
    }
  }

  /** Whether a day, counted from 1970-01-01, is one of them. */
  public boolean has(int day) {
    return first.number() <= day && day <= last.number();
  }
}
