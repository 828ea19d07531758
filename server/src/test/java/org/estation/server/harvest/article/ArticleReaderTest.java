package org.estation.server.harvest.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.util.List;
import org.estation.server.harvest.article.Draft.Part;
import org.estation.server.media.Refusal;
import org.estation.shared.program.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleReaderTest {
  private static final URI BASE = URI.create("https://site.example/feeds/all.xml");

  @Test
  void an_article_becomes_plain_blocks_in_reading_order() {
    Draft.Legible draft =
        legible(
            """
            <h2>生熟 <b>分开</b></h2>
            <p>第一段，<a href="x">链接</a>。<br>换行</p>
            <figure><img src="图/a.png" alt="别的"><figcaption>图一</figcaption></figure>
            <ul><li>一</li><li><p>二</p></li></ul>散落的文字
            """);
    assertEquals(
        List.of(
            heading("生熟 分开"),
            paragraph("第一段，链接。"),
            paragraph("换行"),
            new Part.Illustration(URI.create("https://site.example/feeds/%E5%9B%BE/a.png"), "图一"),
            point("一"),
            point("二"),
            paragraph("散落的文字")),
        draft.parts());
    assertEquals(20, draft.characters());
  }

  @Test
  void what_is_not_for_people_is_left_out() {
    Draft.Legible draft =
        legible(
            """
            <p>文</p><script>alert(1)</script><style>p{}</style><iframe src="http://x"></iframe>
            <form>填表<input value="x"></form><!-- 注释 --><p hidden>隐</p><svg><text>画</text></svg>
            <img src="pixel.gif" width="1" height="1"><img src="dot.gif" height="15"><img src="">
            """);
    assertEquals(List.of(paragraph("文")), draft.parts());
  }

  @Test
  void a_text_is_shown_as_it_is_and_never_as_markup() {
    assertEquals(
        List.of(paragraph("<script>alert(1)</script> & co")),
        legible("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>").parts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "<p>&nbsp;　</p>", "<img src='a.png'>", "<script>x</script>"})
  void an_article_without_text_is_refused(String html) {
    assertEquals(
        new Draft.Refused(Refusal.of(ArticleRefusal.ARTICLE_WITHOUT_TEXT)),
        ArticleReader.read(html, BASE));
  }

  @Test
  void a_long_paragraph_is_split_between_characters() {
    Draft.Legible draft = legible("<p>" + "𠀀".repeat(4_000) + "</p>");
    List<Part> expected = List.of(paragraph("𠀀".repeat(2_500)), paragraph("𠀀".repeat(1_500)));
    assertEquals(expected, draft.parts());
    assertEquals(4_000, draft.characters());
    assertEquals(
        paragraph("一" + "𠀀".repeat(2_499)),
        legible("<p>一" + "𠀀".repeat(2_600)).parts().getFirst());
  }

  @Test
  void an_article_too_long_to_show_is_refused() {
    assertEquals(ArticleRefusal.ARTICLE_TOO_LONG, code("<p>" + "长".repeat(20_001) + "</p>"));
    assertEquals(ArticleRefusal.ARTICLE_TOO_LONG, code("<p>一</p>".repeat(401)));
    StringBuilder pictures = new StringBuilder("文");
    for (int picture = 0; picture < 21; picture++) {
      pictures.append("<img src='").append(picture).append(".png'>");
    }
    assertEquals(ArticleRefusal.ARTICLE_TOO_LONG, code(pictures.toString()));
  }

  @Test
  void a_picture_shown_twice_is_fetched_once() {
    assertEquals(
        List.of(URI.create("https://site.example/feeds/a.png")),
        legible("文<img src='a.png'><img src='./a.png'>").pictures());
  }

  @Test
  void an_abyss_of_elements_is_only_odd() {
    assertEquals(List.of(paragraph("深")), legible("<div>".repeat(20_000) + "深").parts());
  }

  @ParameterizedTest
  @CsvSource({"0, 10000", "127, 10000", "128, 10040", "200, 14000", "1036, 59980", "9000, 60000"})
  void reading_time_grows_with_the_text_within_bounds(int characters, long millis) {
    assertEquals(millis, ReadingTime.of(characters));
  }

  private static Draft.Legible legible(String html) {
    return assertInstanceOf(Draft.Legible.class, ArticleReader.read(html, BASE));
  }

  private static Object code(String html) {
    return assertInstanceOf(Draft.Refused.class, ArticleReader.read(html, BASE)).why().code();
  }

  private static Part heading(String text) {
    return new Part.Text(new Block.Heading(text));
  }

  private static Part paragraph(String text) {
    return new Part.Text(new Block.Paragraph(text));
  }

  private static Part point(String text) {
    return new Part.Text(new Block.Point(text));
  }
}
