package org.estation.server.harvest.content;

import java.util.List;
import org.estation.server.media.Refusal;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;

/** What an entry holds, after it was fetched. */
public sealed interface Content {
  /**
   * All its bytes are kept and can be shown.
   *
   * @param duration milliseconds, 3 s to 4 h
   * @param width pixels of the main medium, 0 where it has none
   * @param height pixels of the main medium, 0 where it has none
   * @param media its files, the main one first
   * @param thumbnail a small JPEG, or null
   */
  record Kept(
      ItemKind kind,
      long duration,
      int width,
      int height,
      List<Media> media,
      @Nullable Sha256 thumbnail)
      implements Content {
    public Kept {
      media = List.copyOf(media);
    }
  }

  /** It cannot be shown. */
  record Refused(Refusal why) implements Content {}
}
