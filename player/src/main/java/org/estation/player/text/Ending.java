package org.estation.player.text;

/** Why the player's process ends, as the exit code that whatever started it sees. */
public enum Ending {
  /** Asked to end, and ended well. */
  STOPPED(0),
  /** A defect: the log has the details. */
  DEFECT(1),
  /** A setting has a wrong value or an unknown name. */
  BAD_SETTING(2),
  /** Another player works in the same data folder. */
  ALREADY_RUNNING(3),
  /** The data folder cannot be read or written. */
  UNUSABLE_FOLDER(4),
  /** The disk is full. */
  DISK_FULL(5),
  /** There is no display to show anything on. */
  NO_DISPLAY(6),
  /** There is no libvlc to play films with. */
  NO_LIBVLC(7),
  /** The server is not the one this player was joined to, or refuses this player's key. */
  NOT_OUR_SERVER(8),
  /** To be started again at once by whatever started it; EX_TEMPFAIL of sysexits.h. */
  RESTART(75);

  private final int code;

  Ending(int code) {
    this.code = code;
  }

  /** The process's exit code. */
  public int code() {
    return code;
  }
}
