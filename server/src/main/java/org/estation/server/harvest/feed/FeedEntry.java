package org.estation.server.harvest.feed;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed as its author meant it. All of it is what a stranger says, and none of it is
 * proven.
 *
 * @param base where its feed was found; relative addresses in its article start here
 * @param id guid, Atom id, or else the link
 * @param title plain, 1 to 200 characters
 * @param link the page for people, or null
 * @param published milliseconds since 1970 UTC
 * @param summary plain, at most 2,000 characters; may be empty
 * @param html the article it carries; may be empty
 */
public record FeedEntry(
    URI base,
    String id,
    String title,
    @Nullable URI link,
    long published,
    String summary,
    List<Category> categories,
    List<Credit> credits,
    List<Enclosure> enclosures,
    String html) {
  public FeedEntry {
    categories = List.copyOf(categories);
    credits = List.copyOf(credits);
    enclosures = List.copyOf(enclosures);
  }

  /** What is declared of the picture at an address, be it ever so little. */
  public Enclosure pictureAt(URI address) {
    return enclosures.stream()
        .filter(enclosure -> enclosure.saysPicture() && enclosure.address().equals(address))
        .findFirst()
        .orElseGet(() -> Enclosure.picture(address));
  }

  /**
   * A category.
   *
   * @param scheme whose vocabulary it is from; may be empty
   */
  public record Category(String scheme, String name) {}

  /**
   * Somebody who is named.
   *
   * @param role what for, such as {@code authority} or {@code author}
   */
  public record Credit(String role, String name) {}
}
