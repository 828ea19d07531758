package org.estation.server.harvest.article;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.estation.server.harvest.article.Draft.Part;
import org.estation.server.harvest.feed.PlainText;
import org.estation.server.harvest.fetch.WebAddress;
import org.estation.server.media.Refusal;
import org.estation.shared.program.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the HTML of an entry as headings, paragraphs, points and pictures. Whatever else it holds,
 * such as scripts, styles, frames, forms and tracking pixels, is left out; nothing is made up. The
 * walk needs no stack of calls, so that markup of any depth is only odd.
 */
public final class ArticleReader implements NodeVisitor {
  /** The most characters of an article. */
  public static final int MOST_CHARACTERS = 20_000;

  /** The most pictures of an article. */
  public static final int MOST_PICTURES = 20;

  /** The smallest side of a picture, in pixels; smaller ones are not for people. */
  public static final int SMALLEST_PICTURE = 16;

  private static final int MOST_PARTS = 400;
  private static final int LONGEST_CAPTION = 300;
  private static final String CAPTION = "data-caption";
  private static final String NOT_FOR_PEOPLE =
      "script, style, iframe, object, embed, form, noscript, template, svg, math, video, audio,"
          + " nav, button, input, select, textarea, [hidden]";
  private static final Set<String> LINES =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "aside",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "figure",
          "table",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "br",
          "body",
          "img");

  private final URI base;
  private final List<Part> parts = new ArrayList<>();
  private final Deque<Function<String, Block>> kinds = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private int characters;

  private ArticleReader(URI base) {
    this.base = base;
    kinds.push(Block.Paragraph::new);
  }

  /**
   * Reads an article.
   *
   * @param base the address relative ones start from
   */
  public static Draft read(String html, URI base) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NOT_FOR_PEOPLE).remove();
    body.select("figure").forEach(ArticleReader::captionPictures);
    ArticleReader reader = new ArticleReader(base);
    body.traverse(reader);
    return reader.draft();
  }

  private static void captionPictures(Element figure) {
    String caption = PlainText.cut(figure.select("figcaption").text(), LONGEST_CAPTION);
    figure.select("img").attr(CAPTION, caption);
    figure.select("figcaption").remove();
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode text -> line.append(text.getWholeText());
      case Element element when LINES.contains(element.normalName()) -> open(element);
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && LINES.contains(element.normalName())) {
      endLine();
      kinds.pop();
    }
  }

  private void open(Element element) {
    endLine();
    String name = element.normalName();
    if (name.equals("img")) {
      picture(element);
    }
    Function<String, Block> around = kinds.element();
    kinds.push(
        switch (name) {
          case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Heading::new;
          case "li", "dd" -> Block.Point::new;
          default -> around;
        });
  }

  private void endLine() {
    String text = line.toString().replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
    line.setLength(0);
    characters += (int) text.codePoints().filter(point -> point != ' ').count();
    String rest = text;
    while (!rest.isEmpty()) {
      String piece = rest.substring(0, cut(rest));
      parts.add(new Part.Text(kinds.element().apply(piece)));
      rest = rest.substring(piece.length()).strip();
    }
  }

  private static int cut(String text) {
    if (text.length() <= Block.LONGEST_TEXT) {
      return text.length();
    }
    boolean insideCharacter = Character.isHighSurrogate(text.charAt(Block.LONGEST_TEXT - 1));
    return insideCharacter ? Block.LONGEST_TEXT - 1 : Block.LONGEST_TEXT;
  }

  private void picture(Element image) {
    if (tiny(image.attr("width")) || tiny(image.attr("height"))) {
      return;
    }
    Optional<URI> address = WebAddress.resolve(base, image.attr("src"));
    address.ifPresent(found -> parts.add(new Part.Illustration(found, image.attr(CAPTION))));
  }

  private static boolean tiny(String pixels) {
    return pixels.matches("[0-9]{1,5}") && Integer.parseInt(pixels) < SMALLEST_PICTURE;
  }

  private Draft draft() {
    Draft.Legible legible = new Draft.Legible(parts, characters);
    int pictures = legible.pictures().size();
    if (characters == 0) {
      return new Draft.Refused(Refusal.of(ArticleRefusal.ARTICLE_WITHOUT_TEXT));
    }
    if (characters > MOST_CHARACTERS || pictures > MOST_PICTURES || parts.size() > MOST_PARTS) {
      return new Draft.Refused(
          Refusal.of(
              ArticleRefusal.ARTICLE_TOO_LONG,
              characters,
              pictures,
              parts.size(),
              MOST_CHARACTERS,
              MOST_PICTURES,
              MOST_PARTS));
    }
    return legible;
  }
}
