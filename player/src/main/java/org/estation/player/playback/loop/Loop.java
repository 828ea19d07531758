package org.estation.player.playback.loop;

/** The one thread on which playback lives, with its alarm clock. Any thread may call it. */
public interface Loop {
  /** Runs the task after those that were given before. */
  void execute(Runnable task);

  /**
   * Runs the task after so many milliseconds. It takes the place of the task that was to be woken
   * before, if that has not begun.
   */
  void wake(long millis, Runnable task);

  /** Milliseconds of a clock that nobody can set. */
  long elapsed();
}
