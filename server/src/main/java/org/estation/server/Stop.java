package org.estation.server;

/** Why a command cannot go on, in one sentence in each language. */
final class Stop extends Exception {
  private static final long serialVersionUID = 1L;

  Stop(String zh, String en) {
    super(zh + "\n" + en);
  }
}
