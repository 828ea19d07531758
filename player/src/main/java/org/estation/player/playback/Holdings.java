package org.estation.player.playback;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.ProgramItem;

/**
 * What the player holds on its disk, verified. Every method is quick and may be called from any
 * thread.
 */
public interface Holdings {
  /**
   * The generation to follow from this instant on, as far as is known now; empty before the first
   * one is ready. Playback asks for the instant at which the next slot begins, a few seconds ahead,
   * so that a generation whose {@code notBefore} is that instant can be made ready for it.
   *
   * @param instant milliseconds since 1970 UTC
   */
  Optional<Generation> at(long instant);

  /** The newest assignment: its settings and units count before its program is followed. */
  Optional<Assignment> newestAssignment();

  /** The newest alerts document. */
  Optional<Alerts> alerts();

  /** Whether nobody may see the item any more, whatever a program says. */
  default boolean isWithdrawn(ProgramItem item) {
    return alerts().filter(alerts -> alerts.withdrawn().has(item.id(), item.source())).isPresent();
  }

  /** The file of this hash, where it is there whole and verified. */
  Optional<Path> file(Sha256 hash);

  /** The files of all media of an item, in their order, where all of them are there. */
  default Optional<List<Path>> files(ProgramItem item) {
    List<Path> files = new ArrayList<>();
    for (ProgramItem.Media media : item.media()) {
      Optional<Path> file = file(media.hash());
      if (file.isEmpty()) {
        return Optional.empty();
      }
      files.add(file.get());
    }
    return Optional.of(files);
  }
}
