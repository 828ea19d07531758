package org.estation.server.harvest.feed;

import com.rometools.modules.mediarss.MediaEntryModule;
import com.rometools.modules.mediarss.MediaModule;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.MediaGroup;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.synd.SyndEntry;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.estation.server.harvest.fetch.WebAddress;
import org.estation.shared.id.Sha256;
import org.jspecify.annotations.Nullable;

/** The Media RSS part of an entry (Media RSS 1.5.1). */
final class MediaRss {
  private final @Nullable MediaEntryModule module;

  private MediaRss(@Nullable MediaEntryModule module) {
    this.module = module;
  }

  static MediaRss of(SyndEntry entry) {
    return entry.getModule(MediaModule.URI) instanceof MediaEntryModule module
        ? new MediaRss(module)
        : new MediaRss(null);
  }

  /** Its files; of a group, whose files are one content in several forms, the default one. */
  List<Enclosure> enclosures(URI base) {
    if (module == null) {
      return List.of();
    }
    Stream<MediaContent> grouped =
        Arrays.stream(module.getMediaGroups()).flatMap(group -> favourite(group).stream());
    return Stream.concat(grouped, Arrays.stream(module.getMediaContents()))
        .flatMap(content -> enclosure(content, base).stream())
        .toList();
  }

  private static Optional<MediaContent> favourite(MediaGroup group) {
    List<MediaContent> contents = List.of(group.getContents());
    return contents.stream()
        .filter(MediaContent::isDefaultContent)
        .findFirst()
        .or(() -> contents.stream().findFirst());
  }

  private static Optional<Enclosure> enclosure(MediaContent content, URI base) {
    if (!(content.getReference() instanceof UrlReference reference)) {
      return Optional.empty();
    }
    return WebAddress.resolve(base, String.valueOf(reference.getUrl()))
        .map(address -> enclosure(address, content));
  }

  private static Enclosure enclosure(URI address, MediaContent content) {
    Long size = content.getFileSize();
    return new Enclosure(
        address,
        Enclosure.plainType(content.getType()),
        EntryReader.text(content.getMedium()).toLowerCase(Locale.ROOT),
        size == null ? 0 : Math.max(0, size),
        hash(content.getMetadata()));
  }

  private static @Nullable Sha256 hash(@Nullable Metadata metadata) {
    if (metadata == null || metadata.getHash() == null) {
      return null;
    }
    String algorithm = String.valueOf(metadata.getHash().getAlgorithm());
    String value = String.valueOf(metadata.getHash().getValue()).strip().toLowerCase(Locale.ROOT);
    boolean known = algorithm.equalsIgnoreCase("sha-256") && value.matches("[0-9a-f]{64}");
    return known ? new Sha256(value) : null;
  }

  Stream<FeedEntry.Category> categories() {
    return metadata().stream()
        .flatMap(metadata -> Arrays.stream(metadata.getCategories()))
        .map(one -> new FeedEntry.Category(text(one.getScheme()), text(one.getValue())));
  }

  Stream<FeedEntry.Credit> credits() {
    return metadata().stream()
        .flatMap(metadata -> Arrays.stream(metadata.getCredits()))
        .map(one -> new FeedEntry.Credit(text(one.getRole()), text(one.getName())));
  }

  private static String text(@Nullable String text) {
    return EntryReader.text(text);
  }

  private Optional<Metadata> metadata() {
    return Optional.ofNullable(module).map(MediaEntryModule::getMetadata);
  }
}
