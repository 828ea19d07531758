package org.estation.server.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.estation.server.harvest.Harvested;
import org.estation.server.media.Inspection;
import org.estation.server.media.Inspector;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.http.Refusal;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem.Media;
import org.jspecify.annotations.Nullable;

/** What people of the installation add by hand: pictures, videos in house format, notices. */
public final class OwnContent {
  /** The source of all that is added by hand; the console has its name in each language. */
  public static final SourceId SOURCE = new SourceId("00000000-0000-7000-8000-000000000001");

  /** Its name in Chinese. */
  public static final String SOURCE_NAME = "本机构";

  private static final long LARGEST_FILE = 2L << 30;
  private static final long PICTURE_MILLIS = 10_000;
  private static final int LONGEST_TITLE = 200;

  private final Library library;
  private final BlobStore blobs;
  private final Inspector inspector;

  /** Adds to this library. */
  public OwnContent(Library library, BlobStore blobs, Inspector inspector) {
    this.library = library;
    this.blobs = blobs;
    this.inspector = inspector;
  }

  /**
   * Takes an uploaded file, found by its content to be a picture or a video.
   *
   * @param credit whose work it is; may be empty
   * @param by the account that answers for it
   */
  Item upload(InputStream file, String title, String credit, String by) throws IOException {
    checkTexts(title, credit);
    Path staged = stage(file);
    Path thumbnail = blobs.stage();
    try {
      Inspection found = inspector.inspect(staged, thumbnail);
      if (found instanceof Inspection.Refused refused) {
        throw Refusal.told(422, refused.why().code().name(), refused.why().sentences());
      }
      return library.add(
          content(found, staged, thumbnail, new Texts(title.strip(), "", credit)), by);
    } finally {
      Files.deleteIfExists(staged);
      Files.deleteIfExists(thumbnail);
    }
  }

  private static void checkTexts(String title, String credit) {
    if (title.isBlank() || title.length() > LONGEST_TITLE || credit.length() > LONGEST_TITLE) {
      throw new Refusal(422, "ITEM_TITLE", LONGEST_TITLE);
    }
  }

  private Path stage(InputStream file) throws IOException {
    try {
      return blobs.stage(file, LARGEST_FILE);
    } catch (BlobStore.TooLarge e) {
      throw new Refusal(413, "FILE_TOO_LARGE", LARGEST_FILE >> 20);
    }
  }

  private Harvested content(Inspection found, Path staged, Path thumbnail, Texts texts)
      throws IOException {
    long size = Files.size(staged);
    Sha256 picture = blobs.keep(thumbnail);
    Sha256 hash = blobs.keep(staged);
    return switch (found) {
      case Inspection.Picture is ->
          content(
              ItemKind.IMAGE,
              texts,
              new Shape(PICTURE_MILLIS, is.width(), is.height()),
              List.of(new Media(hash, size, is.type().mediaType())),
              picture);
      case Inspection.Video is ->
          content(
              ItemKind.VIDEO,
              texts,
              new Shape(is.duration(), is.width(), is.height()),
              List.of(new Media(hash, size, "video/mp4")),
              picture);
      case Inspection.Refused refused -> throw new IllegalStateException("refused: " + refused);
    };
  }

  private record Texts(String title, String summary, String credit) {}

  private record Shape(long duration, int width, int height) {}

  /** Takes a notice of the community. */
  Item notice(String title, String text, int seconds, String by) throws IOException {
    if (title.isBlank() || title.length() > 60 || text.isBlank() || text.length() > 600) {
      throw new Refusal(422, "NOTICE_TEXT", 60, 600);
    }
    if (seconds < 3 || seconds > 120) {
      throw new Refusal(422, "NOTICE_SECONDS", 3, 120);
    }
    List<Block> paragraphs =
        Arrays.stream(text.split("\\R", -1))
            .filter(line -> !line.isBlank())
            .<Block>map(line -> new Block.Paragraph(line.strip()))
            .toList();
    byte[] article = Json.bytes(new Article(title.strip(), paragraphs));
    Media medium = new Media(blobs.keep(article), article.length, "application/json");
    return library.add(
        content(
            ItemKind.NOTICE,
            new Texts(title.strip(), Summary.of(text), ""),
            new Shape(seconds * 1000L, 0, 0),
            List.of(medium),
            null),
        by);
  }

  private static Harvested content(
      ItemKind kind, Texts texts, Shape shape, List<Media> media, @Nullable Sha256 thumbnail) {
    return new Harvested(
        SOURCE,
        SOURCE_NAME,
        kind,
        texts.title(),
        texts.summary(),
        texts.credit(),
        null,
        shape.duration(),
        shape.width(),
        shape.height(),
        List.of(),
        media,
        thumbnail);
  }
}
