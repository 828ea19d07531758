package org.estation.server.harvest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.Test;

final class FeedReaderTest {
  private static final URI BASE = URI.create("https://site.example/feeds/all.xml");
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final long DAY = Instant.parse("2026-11-02T00:00:00Z").toEpochMilli();
  private static final String ITEM =
      """
      <item><guid isPermaLink="false">urn:a</guid><title>生熟分开 &amp; 安全</title>
      <link>items/a.html</link><pubDate>Mon, 02 Nov 2026 08:00:00 +0800</pubDate>
      <description>一句&lt;b&gt;话&lt;/b&gt;</description>
      <category domain="urn:estation:topics">food-safety</category>
      <media:content url="媒体/a b.mp4" type="video/mp4" fileSize="12" medium="video">
      <media:hash algo="sha-256">HASH</media:hash></media:content>
      <media:category scheme="urn:estation:topics">food-safety</media:category>
      <media:credit role="authority" scheme="x">国家卫生健康委</media:credit>
      <media:credit role="author" scheme="x">编辑部</media:credit></item>
      """;

  @Test
  void an_entry_of_media_rss_says_all_there_is() {
    FeedEntry entry = only(Feeds.rss(ITEM.replace("HASH", HASH)));

    assertEquals(
        new FeedEntry(
            BASE,
            "urn:a",
            "生熟分开 & 安全",
            URI.create("https://site.example/feeds/items/a.html"),
            DAY,
            "一句话",
            List.of(new FeedEntry.Category("urn:estation:topics", "food-safety")),
            List.of(
                new FeedEntry.Credit("authority", "国家卫生健康委"),
                new FeedEntry.Credit("author", "编辑部")),
            List.of(
                new Enclosure(
                    URI.create("https://site.example/feeds/%E5%AA%92%E4%BD%93/a%20b.mp4"),
                    "video/mp4",
                    "video",
                    12,
                    new Sha256(HASH))),
            ""),
        entry);
  }

  @Test
  void an_enclosure_of_plain_rss_is_understood() {
    FeedEntry entry =
        only(Feeds.rss(Feeds.item("a", Feeds.enclosure("/b.png", "Image/PNG; x=1", 7))));
    assertEquals(
        List.of(new Enclosure(URI.create("https://site.example/b.png"), "image/png", "", 7, null)),
        entry.enclosures());
  }

  @Test
  void a_file_named_twice_is_one_enclosure() {
    String media = "<media:content url='b.png' type='image/png' fileSize='7'/>";
    String item = Feeds.item("a", Feeds.enclosure("b.png", "image/png", 7) + media);
    assertEquals(1, only(Feeds.rss(item)).enclosures().size());
  }

  @Test
  void of_a_group_the_default_form_is_taken() {
    String group =
        """
        <media:group><media:content url="small.mp4" type="video/mp4"/>
        <media:content url="best.mp4" type="video/mp4" isDefault="true"/></media:group>
        """;
    List<Enclosure> enclosures = only(Feeds.rss(Feeds.item("a", group))).enclosures();
    assertEquals("/feeds/best.mp4", enclosures.getFirst().address().getPath());
    assertEquals(1, enclosures.size());
  }

  @Test
  void an_article_is_the_encoded_content_or_else_a_description_with_markup() {
    String description = "<description>&lt;p&gt;甲&lt;/p&gt;</description>";
    assertEquals(
        "<p>乙</p>",
        only(Feeds.rss(Feeds.item("a", description + Feeds.article("<p>乙</p>")))).html());
    assertEquals("<p>甲</p>", only(Feeds.rss(Feeds.item("a", description))).html());
    assertEquals(
        "", only(Feeds.rss(Feeds.item("a", "<description>甲 &lt; 乙</description>"))).html());
  }

  @Test
  void an_atom_entry_is_understood() {
    FeedEntry entry =
        only(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>科普</title>
            <updated>2026-11-02T00:00:00Z</updated><entry><id>urn:1</id>
            <title type="html">一 &lt;b&gt;二&lt;/b&gt;</title><updated>2026-11-02T00:00:00Z</updated>
            <author><name>编辑部</name></author><summary>摘要</summary>
            <link rel="alternate" href="a.html"/>
            <link rel="enclosure" href="v.mp4" type="video/mp4" length="44"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>文</p></div></content>
            </entry></feed>
            """);
    assertEquals("urn:1", entry.id());
    assertEquals("一 二", entry.title());
    assertEquals("摘要", entry.summary());
    assertEquals(DAY, entry.published());
    assertEquals(URI.create("https://site.example/feeds/a.html"), entry.link());
    assertEquals(List.of(new FeedEntry.Credit("author", "编辑部")), entry.credits());
    assertTrue(entry.html().contains("<p>文</p>"), entry.html());
    assertEquals("/feeds/v.mp4", entry.enclosures().getFirst().address().getPath());
  }

  @Test
  void atom_content_of_plain_text_is_no_markup() {
    FeedEntry entry =
        only(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title>a &lt;b&gt;</title>
            <updated>2026-11-02T00:00:00Z</updated><content>温度 &lt; 60</content></entry></feed>
            """);
    assertEquals("a <b>", entry.title());
    assertEquals("<p>温度 &lt; 60</p>", entry.html());
  }

  @Test
  void a_feed_in_another_encoding_is_understood() {
    String feed = Feeds.rss(Feeds.item("a", "")).replace("UTF-8", "GBK");
    FeedRead read = FeedReader.read(feed.getBytes(Charset.forName("GBK")), BASE);
    FeedRead.Entry entry = assertInstanceOf(FeedRead.Feed.class, read).entries().getFirst();
    assertEquals("标题 a", assertInstanceOf(FeedRead.Entry.Good.class, entry).entry().title());
  }

  @Test
  void the_link_stands_in_for_a_missing_id() {
    String names = "<link>http://other.example/a</link><title>一</title>";
    String date = "<dc:date>2026-11-02T00:00:00Z</dc:date>";
    assertEquals("http://other.example/a", only(Feeds.rss(Feeds.item(names, date, ""))).id());
  }

  @Test
  void a_nonsense_size_counts_as_none() {
    String media = "<media:content url='b.png' fileSize='many'/>";
    assertEquals(0, only(Feeds.rss(Feeds.item("a", media))).enclosures().getFirst().size());
  }

  @Test
  void texts_are_cut_at_their_bounds() {
    String names = "<guid>1</guid><title>" + "长".repeat(300) + "</title>";
    String rest = "<description>" + "长".repeat(3_000) + "</description>";
    FeedEntry entry = only(Feeds.rss(Feeds.item(names, "<pubDate>2026-11-02</pubDate>", rest)));
    assertEquals(200, entry.title().length());
    assertEquals(2_000, entry.summary().length());
  }

  private static FeedRead read(String feed) {
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), BASE);
  }

  private static FeedRead.Feed feed(String feed) {
    return assertInstanceOf(FeedRead.Feed.class, read(feed));
  }

  private static FeedEntry only(String feed) {
    FeedRead.Entry entry = feed(feed).entries().getFirst();
    return assertInstanceOf(FeedRead.Entry.Good.class, entry).entry();
  }
}
