package org.estation.server.harvest.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.estation.server.harvest.feed.Enclosure;
import org.estation.server.harvest.fetch.Budget;
import org.estation.server.harvest.fetch.Fetch;
import org.estation.server.harvest.fetch.FetchRefusal;
import org.estation.server.harvest.fetch.SourceClient;
import org.estation.server.media.FileType;
import org.estation.server.media.Inspection;
import org.estation.server.media.Inspector;
import org.estation.server.media.MediaRefusal;
import org.estation.server.media.Refusal;
import org.estation.server.platform.blob.BlobStore;
import org.estation.shared.program.ProgramItem.Media;

/** Fetches one file, holds it against what was declared, looks into it, and keeps it if good. */
public final class FilePicker {
  private final SourceClient client;
  private final BlobStore blobs;
  private final Inspector inspector;

  /** Picks files into this store. */
  public FilePicker(SourceClient client, BlobStore blobs, Inspector inspector) {
    this.client = client;
    this.blobs = blobs;
    this.inspector = inspector;
  }

  PickedFile pick(Enclosure enclosure) {
    Budget budget = enclosure.saysPicture() ? Budget.PICTURE : Budget.VIDEO;
    return switch (client.get(enclosure.address(), budget)) {
      case Fetch.Refused refused -> new PickedFile.Refused(refused.why());
      case Fetch.Got got -> judge(enclosure, got);
    };
  }

  private PickedFile judge(Enclosure enclosure, Fetch.Got got) {
    try {
      Optional<Refusal> lie = lie(enclosure, got);
      PickedFile picked = lie.isPresent() ? new PickedFile.Refused(lie.get()) : inspect(got.file());
      Files.deleteIfExists(got.file());
      return picked;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      return new PickedFile.Refused(
          Refusal.of(FetchRefusal.FOLDER_NOT_WRITABLE, enclosure.address(), message));
    }
  }

  private static Optional<Refusal> lie(Enclosure enclosure, Fetch.Got got) throws IOException {
    if (got.size() == 0) {
      return Optional.of(Refusal.of(MediaRefusal.FILE_EMPTY));
    }
    if (enclosure.size() > 0 && enclosure.size() != got.size()) {
      return lie(ContentRefusal.SIZE_MISMATCH, enclosure, enclosure.size(), got.size());
    }
    if (enclosure.hash() != null && !enclosure.hash().equals(got.hash())) {
      return lie(ContentRefusal.HASH_MISMATCH, enclosure);
    }
    String found = Inspector.typeOf(got.file()).mediaType();
    return enclosure.admits(found)
        ? Optional.empty()
        : lie(ContentRefusal.TYPE_MISMATCH, enclosure, enclosure.declared(), found);
  }

  private static Optional<Refusal> lie(
      ContentRefusal code, Enclosure enclosure, Object... details) {
    Stream<Object> all = Stream.concat(Stream.of(enclosure.address()), Arrays.stream(details));
    return Optional.of(Refusal.of(code, all.toArray()));
  }

  private PickedFile inspect(Path file) throws IOException {
    Path thumbnail = blobs.stage();
    try {
      return switch (inspector.inspect(file, thumbnail)) {
        case Inspection.Refused refused -> new PickedFile.Refused(refused.why());
        case Inspection.Picture facts ->
            new PickedFile.Picture(
                keep(file, facts.type().mediaType()), facts, blobs.keep(thumbnail));
        case Inspection.Video facts ->
            new PickedFile.Video(
                keep(file, FileType.MP4.mediaType()), facts, blobs.keep(thumbnail));
      };
    } finally {
      Files.deleteIfExists(thumbnail);
    }
  }

  private Media keep(Path file, String type) throws IOException {
    long size = Files.size(file);
    return new Media(blobs.keep(file), size, type);
  }
}
