package org.estation.shared.program;

/**
 * How often a booking plays by the clock: at the local minutes {@code at}, {@code at + every}, … of
 * each day.
 *
 * @param every minutes, 1 to 1,440
 * @param at minutes, 0 to {@code every} − 1
 */
public record Cadence(int every, int at) {
  public Cadence {
    if (every < 1 || every > Interval.DAY) {
      throw new IllegalArgumentException("a cadence comes every 1 to 1440 minutes");
    }
    if (at < 0 || at >= every) {
      throw new IllegalArgumentException("a cadence begins at a minute from 0 to every - 1");
    }
  }
}
