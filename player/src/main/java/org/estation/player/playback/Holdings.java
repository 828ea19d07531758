package org.estation.player.playback;

import java.nio.file.Path;
import java.util.Optional;
import org.estation.shared.id.Sha256;

/**
 * What the player holds on its disk, verified. Every method is quick and may be called from any
 * thread.
 */
public interface Holdings {
  /** The generation to follow now; empty before the first one is ready. */
  Optional<Generation> current();

  /** The file of this hash, where it is there whole and verified. */
  Optional<Path> file(Sha256 hash);
}
