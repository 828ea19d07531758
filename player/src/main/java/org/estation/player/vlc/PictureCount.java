package org.estation.player.vlc;

import org.estation.player.playback.Showing;

/**
 * Counts the pictures of a playing film, and finds out for how long it stood still.
 *
 * <p>libvlc hands over the last picture again when the next one is more than about 60 ms away, so a
 * count of what it hands over would hide what is missing. A picture that looks like the last one
 * and comes so late is taken for such a repetition, unless the film itself has so few pictures a
 * second. A still scene has no new look either, but its pictures come in time; on a machine too
 * slow even for that, the decoder's progress shows that the film is not stuck. Instants are
 * nanoseconds of any monotonic clock.
 */
final class PictureCount {
  private static final long REPETITION = 58_000_000;
  private static final double SECOND = 1e9;

  private final double rate;
  private boolean playing;
  private long begun;
  private long ended;
  private long latest;
  private long look;
  private long alive;
  private long decoded;
  private long shown;
  private long freeze;

  /** Counts for a film of so many pictures a second; 0 where that is not known. */
  PictureCount(double rate) {
    this.rate = rate;
  }

  /** The film, at its first picture, begins to play. */
  synchronized void begins(long now) {
    if (!playing && ended == 0) {
      playing = true;
      begun = now;
      latest = now;
      alive = now;
      shown = 1;
    }
  }

  /** A picture was handed over; equal pictures have equal looks. */
  synchronized void picture(long now, long newLook) {
    boolean repeated = newLook == look && now - latest >= REPETITION && rate * REPETITION > SECOND;
    look = newLook;
    latest = now;
    if (playing && !repeated) {
      shown++;
      lives(now);
    }
  }

  /** The decoder has made so many pictures by now. */
  synchronized void decoded(long now, long pictures) {
    if (playing && pictures > decoded) {
      lives(now);
    }
    decoded = pictures;
  }

  /** The film is over, and stands at its last picture as it should. */
  synchronized void ends(long now) {
    if (playing) {
      lives(now);
      playing = false;
      ended = now;
    }
  }

  /** What was counted by now. */
  synchronized Showing.Film at(long now) {
    if (!playing && ended == 0) {
      return Showing.Film.NONE;
    }
    long until = playing ? now : ended;
    long expected = rate > 0 ? Math.max(1, Math.round(rate * (until - begun) / SECOND)) : shown;
    long still = playing ? Math.max(freeze, now - alive) : freeze;
    return new Showing.Film(Math.min(shown, expected), expected, still / 1_000_000);
  }

  private void lives(long now) {
    freeze = Math.max(freeze, now - alive);
    alive = now;
  }
}
