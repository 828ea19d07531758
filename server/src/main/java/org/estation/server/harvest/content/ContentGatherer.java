package org.estation.server.harvest.content;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.estation.server.harvest.article.ArticleReader;
import org.estation.server.harvest.article.Draft;
import org.estation.server.harvest.article.ReadingTime;
import org.estation.server.harvest.feed.Enclosure;
import org.estation.server.harvest.feed.FeedEntry;
import org.estation.server.harvest.feed.FeedRefusal;
import org.estation.server.harvest.fetch.FetchRefusal;
import org.estation.server.media.Refusal;
import org.estation.server.platform.blob.BlobStore;
import org.estation.shared.program.ItemKind;

/**
 * Gathers what an entry holds. An entry that declares a video is a video; else one with text is an
 * article; else one that declares a picture, or a file of which nothing is said, is what the file
 * turns out to be.
 */
public final class ContentGatherer {
  private final FilePicker files;
  private final BlobStore blobs;

  /** Gathers with this picker into this store. */
  public ContentGatherer(FilePicker files, BlobStore blobs) {
    this.files = files;
    this.blobs = blobs;
  }

  /** Fetches and keeps all that the entry holds. */
  public Content gather(FeedEntry entry) {
    Optional<Enclosure> video = first(entry, Enclosure::saysVideo);
    if (video.isPresent()) {
      return file(video.get());
    }
    if (!entry.html().isBlank()) {
      return article(entry);
    }
    return first(entry, Enclosure::saysPicture)
        .or(() -> first(entry, enclosure -> enclosure.declared().isEmpty()))
        .or(() -> first(entry, enclosure -> true))
        .map(this::file)
        .orElseGet(() -> new Content.Refused(Refusal.of(FeedRefusal.ENTRY_WITHOUT_ENCLOSURE)));
  }

  private static Optional<Enclosure> first(FeedEntry entry, Predicate<Enclosure> wanted) {
    return entry.enclosures().stream().filter(wanted).findFirst();
  }

  private Content file(Enclosure enclosure) {
    return switch (files.pick(enclosure)) {
      case PickedFile.Refused refused -> new Content.Refused(refused.why());
      case PickedFile.Picture picture ->
          new Content.Kept(
              ItemKind.IMAGE,
              ReadingTime.PICTURE,
              picture.facts().width(),
              picture.facts().height(),
              List.of(picture.media()),
              picture.thumbnail());
      case PickedFile.Video video ->
          new Content.Kept(
              ItemKind.VIDEO,
              video.facts().duration(),
              video.facts().width(),
              video.facts().height(),
              List.of(video.media()),
              video.thumbnail());
    };
  }

  private Content article(FeedEntry entry) {
    return switch (ArticleReader.read(entry.html(), entry.base())) {
      case Draft.Refused refused -> new Content.Refused(refused.why());
      case Draft.Legible draft -> illustrated(entry, draft);
    };
  }

  private Content illustrated(FeedEntry entry, Draft.Legible draft) {
    Draft.Legible whole =
        first(entry, Enclosure::saysPicture)
            .map(lead -> draft.withLead(lead.address()))
            .orElse(draft);
    Illustration illustration = new Illustration(entry, whole);
    Optional<Refusal> refusal = illustration.fetch(files);
    if (refusal.isPresent()) {
      return new Content.Refused(refusal.get());
    }
    try {
      return illustration.keep(blobs);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      return new Content.Refused(
          Refusal.of(FetchRefusal.FOLDER_NOT_WRITABLE, entry.base(), message));
    }
  }
}
