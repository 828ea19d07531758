package org.estation.player.cache;

import java.io.IOException;
import org.estation.shared.id.Sha256;

/** What was fetched is not the file that its hash names. */
final class WrongBytes extends IOException {
  private static final long serialVersionUID = 1L;

  WrongBytes(Sha256 hash) {
    super("not the bytes of " + hash);
  }
}
