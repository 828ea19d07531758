package org.estation.server.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out what a file is and whether a screen can show it, and draws its thumbnail. */
public final class Inspector {
  private static final double THUMBNAIL_PLACE = 0.3;

  private final VideoProbe videos;

  /** An inspector that looks into videos with this probe. */
  public Inspector(VideoProbe videos) {
    this.videos = videos;
  }

  /** The file's type by its content. */
  public static FileType typeOf(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return FileType.of(stream.readNBytes(FileType.HEAD));
    }
  }

  /**
   * Looks into a file.
   *
   * @param thumbnail where to write a JPEG of at most 640 pixels a side; written only when the file
   *     is good
   */
  public Inspection inspect(Path file, Path thumbnail) throws IOException {
    if (Files.size(file) == 0) {
      return new Inspection.Refused(Refusal.of(MediaRefusal.FILE_EMPTY));
    }
    FileType type = typeOf(file);
    if (type.isPicture()) {
      return Pictures.inspect(file, type, thumbnail);
    }
    if (type.isVideo()) {
      return inspectVideo(file, thumbnail);
    }
    return new Inspection.Refused(Refusal.of(MediaRefusal.TYPE_NOT_ACCEPTED, type.mediaType()));
  }

  private Inspection inspectVideo(Path file, Path thumbnail) throws IOException {
    Inspection found = videos.inspect(file);
    if (!(found instanceof Inspection.Video video)) {
      return found;
    }
    double second = THUMBNAIL_PLACE * video.duration() / 1000;
    Optional<Refusal> refusal = videos.thumbnail(file, second, thumbnail);
    return refusal.<Inspection>map(Inspection.Refused::new).orElse(found);
  }
}
