package org.estation.server.harvest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estation.server.harvest.fetch.WebAddress;
import org.estation.server.media.Refusal;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads one entry of what rome understood. */
final class EntryReader {
  private static final int LONGEST_ID = 1_000;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SUMMARY = 2_000;
  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 50;
  private static final Pattern MARKUP = Pattern.compile("<(p|div|h[1-6]|ul|ol|img|figure|br)\\b");

  private final SyndEntry entry;
  private final URI base;
  private final boolean atom;
  private final MediaRss media;

  private EntryReader(SyndEntry entry, URI base, boolean atom) {
    this.entry = entry;
    this.base = base;
    this.atom = atom;
    this.media = MediaRss.of(entry);
  }

  static FeedRead.Entry read(SyndEntry entry, URI base, boolean atom) {
    return new EntryReader(entry, base, atom).read();
  }

  private FeedRead.Entry read() {
    Optional<String> id = id();
    String title = title();
    Optional<Instant> published = published();
    if (id.isEmpty()) {
      return bad("? " + enclosures() + title, title, FeedRefusal.ENTRY_WITHOUT_ID);
    }
    if (title.isEmpty()) {
      return bad(id.get(), title, FeedRefusal.ENTRY_WITHOUT_TITLE);
    }
    if (published.isEmpty()) {
      return bad(id.get(), title, FeedRefusal.ENTRY_WITHOUT_DATE);
    }
    return new FeedRead.Entry.Good(
        new FeedEntry(
            base,
            id.get(),
            title,
            link(),
            published.get().toEpochMilli(),
            summary(),
            categories(),
            credits(),
            enclosures(),
            html()));
  }

  private FeedRead.Entry bad(String id, String title, FeedRefusal code) {
    return new FeedRead.Entry.Bad(id, title, link(), Refusal.of(code));
  }

  private Optional<String> id() {
    return Stream.of(entry.getUri(), entry.getLink())
        .filter(Objects::nonNull)
        .map(text -> PlainText.cut(text, LONGEST_ID))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private String title() {
    SyndContent title = entry.getTitleEx();
    return title != null && isPlain(title)
        ? PlainText.cut(String.valueOf(title.getValue()), LONGEST_TITLE)
        : PlainText.of(entry.getTitle(), LONGEST_TITLE);
  }

  private Optional<Instant> published() {
    return Optional.ofNullable(entry.getPublishedDate())
        .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
        .map(date -> date.toInstant());
  }

  private @Nullable URI link() {
    String link = entry.getLink();
    return link == null ? null : WebAddress.resolve(base, link).orElse(null);
  }

  private String summary() {
    SyndContent description = entry.getDescription();
    return description == null ? "" : PlainText.of(description.getValue(), LONGEST_SUMMARY);
  }

  private List<FeedEntry.Category> categories() {
    Stream<FeedEntry.Category> own =
        entry.getCategories().stream()
            .map(one -> new FeedEntry.Category(text(one.getTaxonomyUri()), text(one.getName())));
    return Stream.concat(own, media.categories())
        .filter(category -> !category.name().isEmpty())
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  private List<FeedEntry.Credit> credits() {
    Stream<FeedEntry.Credit> authors =
        entry.getAuthors().stream()
            .map(SyndPerson::getName)
            .map(name -> new FeedEntry.Credit("author", text(name)));
    return Stream.concat(media.credits(), authors)
        .filter(credit -> !credit.name().isEmpty())
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  private List<Enclosure> enclosures() {
    List<Enclosure> found = new ArrayList<>(media.enclosures(base));
    entry.getEnclosures().stream()
        .flatMap(one ->
            WebAddress.resolve(base, String.valueOf(one.getUrl())).stream()
                .map(address -> enclosure(address, one.getType(), one.getLength())))
        .filter(one -> found.stream().noneMatch(other -> other.address().equals(one.address())))
        .forEach(found::add);
    return found.stream().limit(MOST_NAMES).toList();
  }

  private static Enclosure enclosure(URI address, @Nullable String type, long size) {
    return new Enclosure(address, Enclosure.plainType(type), "", Math.max(0, size), null);
  }

  /** The article: content:encoded or Atom content, or else a description with markup. */
  private String html() {
    String content = entry.getContents().stream().map(this::markup).collect(Collectors.joining());
    SyndContent description = entry.getDescription();
    if (!content.isBlank() || description == null) {
      return content;
    }
    String text = String.valueOf(description.getValue());
    return MARKUP.matcher(text).find() ? text : "";
  }

  private String markup(SyndContent content) {
    String value = content.getValue() == null ? "" : content.getValue();
    return isPlain(content) ? "<p>" + Entities.escape(value) + "</p>" : value;
  }

  /** RFC 4287, section 3.1.1: a text of Atom without a type is plain; RSS leaves it open. */
  private boolean isPlain(SyndContent text) {
    String type = text.getType();
    return type == null ? atom : type.equals("text") || type.equals("text/plain");
  }

  static String text(@Nullable String text) {
    return text == null ? "" : PlainText.cut(text, LONGEST_NAME);
  }
}
