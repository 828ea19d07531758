package org.estation.server.harvest.content;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.estation.server.harvest.article.ArticleReader;
import org.estation.server.harvest.article.Draft;
import org.estation.server.harvest.article.ReadingTime;
import org.estation.server.harvest.feed.FeedEntry;
import org.estation.server.media.Refusal;
import org.estation.server.platform.blob.BlobStore;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;

/** An article while its pictures are fetched. One picture that cannot be shown refuses it all. */
final class Illustration {
  private final FeedEntry entry;
  private final Draft.Legible draft;
  private final Map<URI, PickedFile.Picture> pictures = new LinkedHashMap<>();

  Illustration(FeedEntry entry, Draft.Legible draft) {
    this.entry = entry;
    this.draft = draft;
  }

  /** Fetches the pictures; says what is wrong with the first that cannot be shown. */
  Optional<Refusal> fetch(FilePicker files) {
    for (URI address : draft.pictures()) {
      switch (files.pick(entry.pictureAt(address))) {
        case PickedFile.Refused refused -> {
          return Optional.of(refused.why());
        }
        case PickedFile.Picture picture -> pictures.put(address, picture);
        case PickedFile.Video video ->
            throw new IllegalStateException("declared a picture, kept as a video: " + address);
      }
    }
    return Optional.empty();
  }

  /** Keeps the article itself: its JSON form, and that is what approval covers. */
  Content keep(BlobStore blobs) throws IOException {
    List<Block> blocks = draft.parts().stream().flatMap(this::block).toList();
    byte[] article = Json.bytes(new Article(entry.title(), blocks));
    List<Media> media = new ArrayList<>();
    media.add(new Media(blobs.keep(article), article.length, "application/json"));
    shown().map(PickedFile.Picture::media).distinct().forEach(media::add);
    long duration = ReadingTime.of(draft.characters());
    return new Content.Kept(ItemKind.ARTICLE, duration, 0, 0, media, thumbnail());
  }

  private @Nullable Sha256 thumbnail() {
    return shown().map(PickedFile.Picture::thumbnail).findFirst().orElse(null);
  }

  private Stream<PickedFile.Picture> shown() {
    return pictures.values().stream().filter(Illustration::isForPeople);
  }

  /** A tracking pixel that did not say its size is told by its content. */
  private static boolean isForPeople(PickedFile.Picture picture) {
    return Math.min(picture.facts().width(), picture.facts().height())
        >= ArticleReader.SMALLEST_PICTURE;
  }

  private Stream<Block> block(Draft.Part part) {
    return switch (part) {
      case Draft.Part.Text text -> Stream.of(text.block());
      case Draft.Part.Illustration picture ->
          Optional.ofNullable(pictures.get(picture.address())).stream()
              .filter(Illustration::isForPeople)
              .map(found ->
                  new Block.Picture(
                      found.media().hash(),
                      found.facts().width(),
                      found.facts().height(),
                      picture.caption()));
    };
  }
}
