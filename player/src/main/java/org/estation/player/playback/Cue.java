package org.estation.player.playback;

import java.nio.file.Path;
import java.util.List;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;

/**
 * What a stage is to get ready.
 *
 * @param region where in the picture
 * @param item what
 * @param files the files of the item's media, in their order
 * @param duration how long it is planned to be seen in all, milliseconds; pages are spread over it
 * @param offset how far into the duration it begins, milliseconds; 0 unless it is joined late
 * @param volume percent of the loudness that the player is set to
 */
public record Cue(
    Region region, ProgramItem item, List<Path> files, long duration, long offset, int volume) {
  public Cue {
    files = List.copyOf(files);
    if (files.size() != item.media().size()) {
      throw new IllegalArgumentException("item " + item.id() + " has another number of files");
    }
    if (offset < 0 || offset >= duration) {
      throw new IllegalArgumentException("item " + item.id() + " begins after its end");
    }
  }
}
