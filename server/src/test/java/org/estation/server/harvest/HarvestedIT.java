package org.estation.server.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.estation.server.harvest.feed.Feeds;
import org.estation.server.media.MediaRefusal;
import org.estation.server.media.Samples;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.ProgramItem.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of videos, pictures and articles that are taken (C-04, Z-16). */
final class HarvestedIT {
  private static final byte[] PICTURE = Samples.picture("png", 1600, 900);

  private static final String FILM =
      """
      <link>items/a.html</link><description>一句话</description>
      <category domain="urn:estation:topics">food-safety</category>
      <category>别的</category>
      <media:content url="媒体/a.mp4" type="video/mp4" medium="video" fileSize="SIZE">
      <media:hash algo="sha-256">HASH</media:hash></media:content>
      <media:credit role="authority" scheme="x">国家卫生健康委</media:credit>
      <media:credit role="author" scheme="x">编辑部</media:credit>
      """;

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench(folder);
    bench.site.file("/a.png", "image/png", PICTURE);
  }

  @AfterEach
  void nothing_is_left_in_staging() throws IOException {
    bench.assertNothingIsStaged();
    bench.close();
  }

  @Test
  void a_video_is_taken_with_all_that_its_feed_says() throws IOException {
    byte[] film = Samples.video(4);
    bench.site.file("/%E5%AA%92%E4%BD%93/a.mp4", "video/mp4", film);
    bench.feed(Feeds.item("a", film(film)));

    assertEquals(new Tally(1, 0, 0, 0, null), bench.run());

    Harvested item = bench.only();
    assertEquals(ItemKind.VIDEO, item.kind());
    assertEquals("标题 a", item.title());
    assertEquals("一句话", item.summary());
    assertEquals("国家卫生健康委", item.credit());
    assertEquals("科学辟谣", item.sourceName());
    assertEquals(bench.site.address("/items/a.html").toString(), item.origin());
    assertEquals(List.of("food-safety"), item.topics());
    assertEquals(4_000, item.duration());
    assertEquals(320, item.width());
    assertEquals(List.of(new Media(Sha256.of(film), film.length, "video/mp4")), item.media());
    assertEquals(-1, Files.mismatch(kept(item.media().getFirst().hash()), kept(film)));
    assertTrue(Files.size(kept(thumbnail(item))) > 500);
  }

  @Test
  void a_picture_is_taken_for_ten_seconds() {
    bench.feed(Feeds.item("a", Feeds.enclosure("a.png", "image/png", PICTURE.length)));
    bench.run();
    Harvested item = bench.only();
    assertEquals(ItemKind.IMAGE, item.kind());
    assertEquals(10_000, item.duration());
    assertEquals(1_600, item.width());
    assertEquals(900, item.height());
    assertEquals("科学辟谣", item.credit());
    assertNull(item.origin());
  }

  @Test
  void a_file_of_which_nothing_is_said_is_what_it_turns_out_to_be() {
    bench.feed(Feeds.item("a", Feeds.enclosure("a.png", "application/octet-stream", 0)));
    bench.run();
    assertEquals(ItemKind.IMAGE, bench.only().kind());
  }

  @Test
  void an_article_is_taken_with_its_pictures() throws Exception {
    byte[] lead = Samples.picture("jpeg", 400, 300);
    bench.site.file("/lead.jpg", "image/jpeg", lead);
    bench.site.file("/pixel.png", "image/png", Samples.picture("png", 1, 1));
    String html =
        "<h2>小标题</h2><p>"
            + "字".repeat(200)
            + "</p><figure><img src='a.png'>"
            + "<figcaption>图一</figcaption></figure><img src='pixel.png'><script>x</script>";
    bench.feed(
        Feeds.item("a", Feeds.article(html) + "<media:content url='lead.jpg' medium='image'/>"));

    bench.run();

    Harvested item = bench.only();
    assertEquals(ItemKind.ARTICLE, item.kind());
    assertEquals(3_000 + 55 * 203, item.duration());
    assertEquals(article(lead), Json.read(bytes(item.media().getFirst()), Article.class));
    assertEquals("application/json", item.media().getFirst().type());
    assertEquals(
        List.of(Sha256.of(lead), Sha256.of(PICTURE)),
        item.media().stream().skip(1).map(Media::hash).toList());
  }

  private static Article article(byte[] lead) {
    return new Article(
        "标题 a",
        List.of(
            new Block.Picture(Sha256.of(lead), 400, 300, ""),
            new Block.Heading("小标题"),
            new Block.Paragraph("字".repeat(200)),
            new Block.Picture(Sha256.of(PICTURE), 1_600, 900, "图一")));
  }

  private byte[] bytes(Media medium) throws IOException {
    return Files.readAllBytes(kept(medium.hash()));
  }

  @Test
  void an_article_whose_picture_is_broken_is_refused_whole() {
    bench.site.file("/half.png", "image/png", Samples.cut(PICTURE, 50));
    bench.feed(Feeds.item("a", Feeds.article("<p>文</p><img src='a.png'><img src='half.png'>")));
    bench.run();
    assertEquals(MediaRefusal.PICTURE_BROKEN, bench.refusal());
  }

  private static String film(byte[] film) {
    return FILM.replace("SIZE", Integer.toString(film.length))
        .replace("HASH", Sha256.of(film).hex());
  }

  private Path kept(Sha256 hash) {
    return bench.blobs.find(hash).orElseThrow();
  }

  private Path kept(byte[] content) {
    return kept(Sha256.of(content));
  }

  private static Sha256 thumbnail(Harvested item) {
    return Optional.ofNullable(item.thumbnail()).orElseThrow();
  }
}
