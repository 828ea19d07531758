package org.estation.server.harvest.content;

import org.estation.server.media.Inspection;
import org.estation.server.media.Refusal;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.ProgramItem.Media;

/** One file after it was fetched. */
sealed interface PickedFile {
  /** A picture that is kept. */
  record Picture(Media media, Inspection.Picture facts, Sha256 thumbnail) implements PickedFile {}

  /** A video that is kept. */
  record Video(Media media, Inspection.Video facts, Sha256 thumbnail) implements PickedFile {}

  /** A file that is not. */
  record Refused(Refusal why) implements PickedFile {}
}
