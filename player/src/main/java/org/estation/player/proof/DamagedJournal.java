package org.estation.player.proof;

import java.nio.file.Path;

/** A journal's file no longer holds what was written to it. */
final class DamagedJournal extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedJournal(Path file) {
    super("damaged: " + file.getFileName());
  }
}
