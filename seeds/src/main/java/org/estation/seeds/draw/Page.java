package org.estation.seeds.draw;

import java.util.List;
import java.util.stream.Collectors;

/** HTML: the body of an item for the feed, its page for a phone, and the list of all items. */
final class Page {
  private static final String STYLE =
      """
      :root{color-scheme:light;--ink:#12364a;--quiet:#5e7c86;--line:#d9e6e8}
      *{box-sizing:border-box}
      body{margin:0;background:#f3f8f8;color:var(--ink);line-height:1.75;
        font:18px/1.75 "Noto Sans CJK SC","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
      main{max-width:44rem;margin:0 auto;padding:1.25rem 1.25rem 3rem;background:#fff;min-height:100vh}
      h1{font-size:1.8rem;line-height:1.3;margin:.5rem 0 .25rem}
      h2{font-size:1.3rem;margin:2rem 0 .5rem}
      img,video{display:block;width:100%;height:auto;border-radius:.75rem;background:#e6efef}
      figure{margin:1.25rem 0}figcaption,small,footer{color:var(--quiet);font-size:.9rem}
      li{margin:.4rem 0}a{color:#0e7c7c}
      footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line)}
      .cards{list-style:none;padding:0}.cards img{margin-bottom:.25rem}
      """;

  private Page() {}

  /** The text of an item as HTML; addresses of pictures begin with {@code base}. */
  static String body(Item item, String base) {
    return item.body().stream()
        .map(block -> block(item, block, base))
        .collect(Collectors.joining("\n"));
  }

  /** The page of an item, which lies in a folder beside the media. */
  static String of(Item item) {
    String head = item.kind() == Item.Kind.ARTICLE ? "" : medium(item) + "\n";
    String content =
        "<h1>%s</h1>\n<p><small lang=\"en\">%s</small></p>\n%s<p>%s</p>\n%s\n%s"
            .formatted(
                escaped(item.title().zh()),
                escaped(item.title().en()),
                head,
                escaped(item.summary().zh()),
                body(item, "../"),
                footer(item));
    return document(item.title().zh(), content);
  }

  /** The page that lists all items. */
  static String index(String title, List<Item> items) {
    String cards =
        items.stream()
            .map(item ->
                "<li><a href=\"items/%s.html\"><img src=\"%s\" alt=\"\" loading=\"lazy\">%s</a></li>"
                    .formatted(item.slug(), Studio.preview(item), escaped(item.title().zh())))
            .collect(Collectors.joining("\n"));
    String list = "<h1>%s</h1>\n<ul class=\"cards\">\n%s\n</ul>".formatted(escaped(title), cards);
    return document(title, list + "\n<p><a href=\"feed.xml\">Media RSS</a></p>");
  }

  private static String medium(Item item) {
    String file = "../" + Studio.name(item, item.drawing());
    return item.kind() == Item.Kind.VIDEO
        ? "<video controls playsinline preload=\"metadata\" poster=\"../%s\" src=\"%s\"></video>"
            .formatted(Studio.preview(item), file)
        : "<img src=\"%s\" alt=\"%s\">".formatted(file, escaped(item.title().zh()));
  }

  private static String block(Item item, Block block, String base) {
    return switch (block) {
      case Block.Heading heading -> "<h2>" + escaped(heading.text()) + "</h2>";
      case Block.Paragraph paragraph -> "<p>" + escaped(paragraph.text()) + "</p>";
      case Block.Points points ->
          points.items().stream()
              .map(point -> "<li>" + escaped(point) + "</li>")
              .collect(Collectors.joining("", "<ul>", "</ul>"));
      case Block.Figure figure ->
          "<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>"
              .formatted(
                  base + Studio.name(item, figure.drawing()),
                  escaped(figure.caption()),
                  escaped(figure.caption()));
    };
  }

  private static String footer(Item item) {
    Item.Authority authority = item.authority();
    return "<footer><p>依据：%s　%s</p><p>%s</p><p>%s</p><p><a href=\"../index.html\">更多</a></p></footer>"
        .formatted(
            escaped(authority.name()),
            escaped(authority.document()),
            escaped(authority.note()),
            escaped(item.credit()));
  }

  private static String document(String title, String content) {
    return """
    <!doctype html>
    <html lang="zh-CN">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(escaped(title), STYLE, content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
