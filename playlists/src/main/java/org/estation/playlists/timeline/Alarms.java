package org.estation.playlists.timeline;

import java.util.PriorityQueue;

/**
 * The instants of a walk at which something may change, earliest first. Who wakes looks anew and
 * names its next instant; waking once too often changes nothing.
 */
final class Alarms {
  /** The instant of somebody who sleeps for ever. */
  static final long NEVER = Long.MAX_VALUE;

  private final PriorityQueue<Alarm> queue = new PriorityQueue<>();

  /** Somebody who may change at certain instants. */
  abstract static class Sleeper {
    private long wakesAt = NEVER;

    /** Looks at the instant that has come and answers the next one to be woken at. */
    abstract long wake(long now);
  }

  private record Alarm(long at, Sleeper sleeper) implements Comparable<Alarm> {
    @Override
    public int compareTo(Alarm other) {
      return Long.compare(at, other.at);
    }
  }

  /** Wakes somebody now, and again whenever it said. */
  void wake(Sleeper sleeper, long now) {
    long next = sleeper.wake(now);
    sleeper.wakesAt = next;
    if (next != NEVER) {
      queue.add(new Alarm(next, sleeper));
    }
  }

  /** Wakes everybody whose instant has come. */
  void advance(long now) {
    while (next() <= now) {
      Alarm alarm = queue.remove();
      if (alarm.at == alarm.sleeper.wakesAt) {
        wake(alarm.sleeper, now);
      }
    }
  }

  /** The next instant, or {@link #NEVER}. */
  long next() {
    Alarm first = queue.peek();
    return first == null ? NEVER : first.at;
  }
}
