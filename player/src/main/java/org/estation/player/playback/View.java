package org.estation.player.playback;

/**
 * One item on its way to the screen. Every method returns at once and may be called from any
 * thread.
 */
public interface View {
  /**
   * Brings it on the screen, in front of what its region showed before, which is then let go. To be
   * called once, when it is ready.
   */
  void show();

  /**
   * Sets how loud it is from now on.
   *
   * @param percent of the loudness that the player is set to
   */
  void volume(int percent);

  /** What was measured of its pictures so far; {@link Showing.Film#NONE} when it is no film. */
  Showing.Film film();

  /** Lets go of a view that is not going to be shown. */
  void discard();

  /** Hears how a view fares, on any thread. */
  interface Listener {
    /** Its first picture is there; {@link View#show} will bring it on without delay. */
    void ready();

    /** Its first picture is on the screen. */
    void appeared();

    /**
     * It cannot be shown, or not any longer; its last picture stays until another view is shown.
     *
     * @param reason a code of {@link Reasons}
     */
    void failed(String reason);
  }
}
