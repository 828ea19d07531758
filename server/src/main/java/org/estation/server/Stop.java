package org.estation.server;

/** Why a command cannot go on, in one sentence in each language. */
final class Stop extends Exception {
  /** The exit status of a failure. */
  static final int FAILED = 1;

  /** The exit status of wrong use: what was typed is not what the command takes. */
  static final int BAD_USE = 2;

  /** The exit status where a file that was named cannot be read or is not what it should be. */
  static final int BAD_INPUT = 3;

  private static final long serialVersionUID = 1L;

  private final int status;

  /** A failure. */
  Stop(String zh, String en) {
    this(FAILED, zh, en);
  }

  Stop(int status, String zh, String en) {
    super(zh + "\n" + en);
    this.status = status;
  }

  /** What the command exits with. */
  int status() {
    return status;
  }
}
