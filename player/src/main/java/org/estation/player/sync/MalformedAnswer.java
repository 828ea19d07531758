package org.estation.player.sync;

import java.io.IOException;

/** The server answered with something that the contract does not know. */
final class MalformedAnswer extends IOException {
  private static final long serialVersionUID = 1L;

  MalformedAnswer(String what) {
    super(what);
  }
}
