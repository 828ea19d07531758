package org.estation.player.sync;

import java.io.IOException;

/** The player's identity as it changes, always kept before it is used. */
final class OwnIdentity {
  private final IdentityFile file;
  private volatile Identity identity;

  OwnIdentity(IdentityFile file, Identity identity) {
    this.file = file;
    this.identity = identity;
  }

  /** Who this player is. */
  Identity get() {
    return identity;
  }

  /** Changes it. */
  void become(Identity next) throws IOException {
    file.keep(next);
    identity = next;
  }
}
