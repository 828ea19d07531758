package org.estation.server.harvest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.estation.server.media.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedRefusalTest {
  private static final URI BASE = URI.create("https://site.example/feeds/all.xml");

  @ParameterizedTest
  @CsvSource({
    "<title>一</title>, <pubDate>2026-11-02</pubDate>, ENTRY_WITHOUT_ID",
    "<guid>1</guid><title>一</title>, '', ENTRY_WITHOUT_DATE",
    "<guid>1</guid><title>一</title>, <pubDate>someday</pubDate>, ENTRY_WITHOUT_DATE",
    "<guid>1</guid><title> </title>, <pubDate>2026-11-02</pubDate>, ENTRY_WITHOUT_TITLE"
  })
  void an_entry_that_lacks_what_it_must_say_is_refused_and_the_others_are_read(
      String names, String date, FeedRefusal code) {
    FeedRead.Feed feed = feed(Feeds.rss(Feeds.item(names, date, ""), Feeds.item("good", "")));

    FeedRead.Entry.Bad bad = assertInstanceOf(FeedRead.Entry.Bad.class, feed.entries().getFirst());
    assertEquals(Refusal.of(code), bad.why());
    assertInstanceOf(FeedRead.Entry.Good.class, feed.entries().getLast());
  }

  @Test
  void two_entries_without_id_are_told_apart() {
    FeedRead.Feed feed =
        feed(
            Feeds.rss(
                Feeds.item("<title>一</title>", "", Feeds.enclosure("1.png", "", 0)),
                Feeds.item("<title>一</title>", "", Feeds.enclosure("2.png", "", 0))));
    List<String> ids =
        feed.entries().stream()
            .map(entry -> assertInstanceOf(FeedRead.Entry.Bad.class, entry).id())
            .distinct()
            .toList();
    assertEquals(2, ids.size());
  }

  @Test
  void of_a_long_feed_the_first_500_entries_are_read_and_the_rest_is_told() {
    String[] items = Collections.nCopies(503, Feeds.item("a", "")).toArray(String[]::new);
    FeedRead.Feed feed = feed(Feeds.rss(items));
    assertEquals(500, feed.entries().size());
    assertEquals(3, feed.left());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "<rss", "<!DOCTYPE html><html><body>x</body></html>", "\0\1"})
  void what_is_no_xml_is_refused(String content) {
    assertEquals(refused(FeedRefusal.FEED_NOT_XML, BASE, 1), read(content));
  }

  @Test
  void xml_that_is_no_feed_is_refused_by_the_name_of_its_root() {
    assertEquals(refused(FeedRefusal.FEED_NOT_UNDERSTOOD, BASE, "html"), read("<html><a/></html>"));
    assertEquals(refused(FeedRefusal.FEED_NOT_UNDERSTOOD, BASE, "rss"), read("<rss/>"));
  }

  @Test
  void an_entity_bomb_is_refused_unread() {
    String bomb =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>
        <rss version="2.0"><channel><title>&c;&d;</title></channel></rss>
        """;
    assertEquals(refused(FeedRefusal.FEED_WITH_DOCTYPE, BASE), read(bomb));
  }

  @Test
  void an_abyss_of_elements_is_refused() {
    String abyss = Feeds.rss(Feeds.item("a", "<x>".repeat(100_000) + "</x>".repeat(100_000)));
    FeedRead.Refused refused = assertInstanceOf(FeedRead.Refused.class, read(abyss));
    assertEquals(FeedRefusal.FEED_NOT_XML, refused.why().code());
  }

  private static FeedRead read(String feed) {
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), BASE);
  }

  private static FeedRead.Feed feed(String feed) {
    return assertInstanceOf(FeedRead.Feed.class, read(feed));
  }

  private static FeedRead refused(FeedRefusal code, Object... details) {
    return new FeedRead.Refused(Refusal.of(code, details));
  }
}
