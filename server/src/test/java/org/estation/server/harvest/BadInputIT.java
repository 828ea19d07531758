package org.estation.server.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estation.server.harvest.article.ArticleRefusal;
import org.estation.server.harvest.content.ContentRefusal;
import org.estation.server.harvest.feed.FeedRefusal;
import org.estation.server.harvest.feed.Feeds;
import org.estation.server.harvest.fetch.FetchRefusal;
import org.estation.server.harvest.fetch.Site;
import org.estation.server.media.MediaRefusal;
import org.estation.server.media.Refusal;
import org.estation.server.media.RefusalCode;
import org.estation.server.media.Samples;
import org.estation.shared.id.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hostile and broken feeds: each is refused with its reason, and the rest is taken. */
final class BadInputIT {
  private static final byte[] PICTURE = Samples.picture("png", 160, 90);
  private static final byte[] FILM = Samples.video(4);

  @TempDir Path folder;
  private Bench bench;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench(folder);
    site = bench.site;
    site.file("/good.png", "image/png", PICTURE);
  }

  @AfterEach
  void nothing_is_left_in_staging() throws IOException {
    bench.assertNothingIsStaged();
    bench.close();
  }

  @Test
  void a_feed_that_is_no_xml_is_refused() {
    site.text(Bench.FEED, "application/rss+xml", "<html><body>404 but 200");
    assertEquals(FeedRefusal.FEED_NOT_XML, reason());
  }

  @Test
  void a_feed_with_an_entity_bomb_is_refused() {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;'>]><rss>&b;</rss>";
    site.text(Bench.FEED, "application/rss+xml", bomb);
    assertEquals(FeedRefusal.FEED_WITH_DOCTYPE, reason());
  }

  @Test
  void a_feed_of_200_megabytes_is_cut_off() {
    site.megabytes(Bench.FEED, 200, true);
    assertEquals(FetchRefusal.FEED_TOO_LARGE, reason());
  }

  @Test
  void a_feed_that_never_ends_is_cut_off() {
    byte[] item = picture("again").getBytes(StandardCharsets.UTF_8);
    site.answer(
        Bench.FEED,
        out -> {
          Site.head(out, "200 OK", "Content-Type: text/xml");
          out.write("<rss version='2.0'><channel>".getBytes(StandardCharsets.UTF_8));
          for (long sent = 0; sent < 1L << 40; sent += item.length) {
            out.write(item);
          }
        });
    assertEquals(FetchRefusal.FEED_TOO_LARGE, reason());
  }

  @Test
  @Tag("long")
  @Timeout(60)
  void a_feed_that_drips_for_ever_is_left() {
    site.drip(Bench.FEED, "HTTP/1.1 200 OK\r\n\r\n<rss version='2.0'><channel>");
    assertEquals(FetchRefusal.FEED_TOO_SLOW, reason());
  }

  @Test
  void a_feed_that_redirects_for_ever_is_given_up() {
    site.redirect(Bench.FEED, Bench.FEED);
    assertEquals(FetchRefusal.TOO_MANY_REDIRECTS, reason());
  }

  @Test
  void a_feed_that_leads_to_a_file_or_a_private_address_is_not_followed() {
    site.redirect(Bench.FEED, "file:///etc/passwd");
    assertEquals(FetchRefusal.SCHEME_NOT_ALLOWED, reason());
    site.redirect(Bench.FEED, "http://127.9.9.9/feed.xml");
    assertEquals(FetchRefusal.ADDRESS_NOT_ALLOWED, reason());
    site.redirect(Bench.FEED, "http://127.0.0.1:1/feed.xml");
    assertEquals(FetchRefusal.ADDRESS_NOT_ALLOWED, reason());
  }

  @Test
  void each_bad_entry_is_refused_with_its_reason_and_the_good_ones_are_taken() {
    Map<String, RefusalCode> expected = new TreeMap<>();
    StringBuilder items = new StringBuilder(picture("first"));
    badEntries()
        .forEach(bad -> {
          expected.put(bad.title(), bad.code());
          items.append(bad.item());
        });
    items.append(picture("last"));
    bench.feed(items.toString());

    assertEquals(new Tally(2, 0, expected.size(), 0, null), bench.run());

    assertEquals(expected, bench.refusals());
    assertEquals(List.of("标题 first", "标题 last"), bench.titles());
  }

  private record BadEntry(String title, RefusalCode code, String item) {}

  private List<BadEntry> badEntries() {
    return java.util.stream.Stream.of(
            incompleteEntries(), lyingEntries(), unshowableEntries(), unreachableEntries())
        .flatMap(List::stream)
        .toList();
  }

  private static List<BadEntry> incompleteEntries() {
    String title = "<title>标题 %s</title>";
    String date = "<pubDate>2026-11-02</pubDate>";
    String file = Feeds.enclosure("good.png", "image/png", 0);
    return List.of(
        new BadEntry(
            "标题 no-id",
            FeedRefusal.ENTRY_WITHOUT_ID,
            Feeds.item(title.formatted("no-id"), date, file)),
        new BadEntry(
            "标题 no-date",
            FeedRefusal.ENTRY_WITHOUT_DATE,
            Feeds.item("<guid>no-date</guid>" + title.formatted("no-date"), "", file)),
        new BadEntry(
            "", FeedRefusal.ENTRY_WITHOUT_TITLE, Feeds.item("<guid>no-title</guid>", date, file)),
        bad("no-file", FeedRefusal.ENTRY_WITHOUT_ENCLOSURE, "<description>只有摘要</description>"),
        bad("no-text", ArticleRefusal.ARTICLE_WITHOUT_TEXT, Feeds.article("<img src='x.png'>")));
  }

  private List<BadEntry> lyingEntries() {
    site.text("/page.mp4", "video/mp4", "<!doctype html><p>log in first</p>");
    site.file("/film.mp4", "video/mp4", FILM);
    String media =
        "<media:content url='%s' %s><media:hash algo='sha-256'>%s</media:hash></media:content>";
    String otherHash = Sha256.of(new byte[0]).hex();
    return List.of(
        lie("page", "page.mp4", "video/mp4", 0, ContentRefusal.TYPE_MISMATCH),
        lie("jpeg", "good.png", "image/jpeg", 0, ContentRefusal.TYPE_MISMATCH),
        lie("film", "film.mp4", "image/png", 0, ContentRefusal.TYPE_MISMATCH),
        lie("size", "good.png", "image/png", 7, ContentRefusal.SIZE_MISMATCH),
        bad(
            "medium",
            ContentRefusal.TYPE_MISMATCH,
            media.formatted("good.png", "medium='video'", Sha256.of(PICTURE))),
        bad(
            "hash",
            ContentRefusal.HASH_MISMATCH,
            media.formatted("good.png", "type='image/png'", otherHash)));
  }

  private List<BadEntry> unshowableEntries() {
    site.file("/empty.png", "image/png", new byte[0]);
    site.file("/huge.png", "image/png", Samples.blackPng(30_000, 30_000));
    site.file("/half.jpg", "image/jpeg", Samples.cut(Samples.picture("jpeg", 800, 600), 50));
    site.file("/a.gif", "image/gif", Samples.picture("gif", 20, 20));
    site.text("/a.pdf", "application/pdf", "%PDF-1.7 ...");
    site.file("/sound.mp4", "video/mp4", Samples.sound());
    site.file("/cover.mp4", "video/mp4", Samples.soundWithCover());
    site.file("/half.mp4", "video/mp4", Samples.cut(FILM, 80));
    site.file("/short.mp4", "video/mp4", Samples.video(2));
    site.file("/old.mp4", "video/mp4", Samples.oddVideo("-c:v", "mpeg4"));
    return List.of(
        lie("empty", "empty.png", "image/png", 0, MediaRefusal.FILE_EMPTY),
        lie("huge", "huge.png", "image/png", 0, MediaRefusal.PICTURE_TOO_LARGE),
        lie("half-picture", "half.jpg", "image/jpeg", 0, MediaRefusal.PICTURE_BROKEN),
        lie("gif", "a.gif", "image/gif", 0, MediaRefusal.TYPE_NOT_ACCEPTED),
        lie("pdf", "a.pdf", "application/pdf", 0, MediaRefusal.TYPE_NOT_ACCEPTED),
        lie("sound", "sound.mp4", "video/mp4", 0, MediaRefusal.VIDEO_WITHOUT_PICTURE),
        lie("cover", "cover.mp4", "video/mp4", 0, MediaRefusal.VIDEO_WITHOUT_PICTURE),
        lie("half-film", "half.mp4", "video/mp4", 0, MediaRefusal.VIDEO_BROKEN),
        lie("short", "short.mp4", "video/mp4", 0, MediaRefusal.DURATION_OUT_OF_RANGE),
        lie("mpeg4", "old.mp4", "video/mp4", 0, MediaRefusal.VIDEO_NOT_HOUSE_FORMAT));
  }

  private List<BadEntry> unreachableEntries() {
    site.redirect("/round.png", "/round.png");
    site.redirect("/inside.png", "http://127.9.9.9/admin.png");
    site.megabytes("/large.png", 40, false);
    return List.of(
        lie("missing", "missing.png", "image/png", 0, FetchRefusal.HTTP_STATUS),
        lie("round", "round.png", "image/png", 0, FetchRefusal.TOO_MANY_REDIRECTS),
        lie("inside", "inside.png", "image/png", 0, FetchRefusal.ADDRESS_NOT_ALLOWED),
        lie("local", "http://[::1]:1/a.png", "image/png", 0, FetchRefusal.ADDRESS_NOT_ALLOWED),
        lie("file", "file:///etc/passwd", "image/png", 0, FetchRefusal.SCHEME_NOT_ALLOWED),
        lie("large", "large.png", "image/png", 0, FetchRefusal.FILE_TOO_LARGE));
  }

  private static BadEntry lie(String id, String address, String type, long size, RefusalCode code) {
    return bad(id, code, Feeds.enclosure(address, type, size));
  }

  private static BadEntry bad(String id, RefusalCode code, String rest) {
    return new BadEntry("标题 " + id, code, Feeds.item(id, rest));
  }

  private static String picture(String id) {
    return Feeds.item(id, Feeds.enclosure("good.png", "image/png", PICTURE.length));
  }

  private Object reason() {
    bench.run();
    Source source = bench.sources.find(Entries.SOURCE).orElseThrow();
    assertEquals(List.of(), bench.stored());
    return assertInstanceOf(Refusal.class, source.lastReason()).code();
  }
}
