package org.estation.server.harvest.feed;

/** Feeds for tests. */
public final class Feeds {
  private Feeds() {}

  /** An RSS 2.0 feed with Media RSS of these items. */
  public static String rss(String... items) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>科普</title><link>index.html</link><description>d</description>
    """
        + String.join("\n", items)
        + "</channel></rss>";
  }

  /** An item with id, title and date, and what else it holds. */
  public static String item(String id, String rest) {
    return item(
        "<guid isPermaLink='false'>" + id + "</guid><title>标题 " + id + "</title>",
        "<pubDate>Mon, 02 Nov 2026 08:00:00 +0800</pubDate>",
        rest);
  }

  /** An item of these parts. */
  public static String item(String names, String date, String rest) {
    return "<item>" + names + date + rest + "</item>";
  }

  /** An enclosure of RSS. */
  public static String enclosure(String address, String type, long size) {
    return "<enclosure url='%s' type='%s' length='%d'/>".formatted(address, type, size);
  }

  /** An article. */
  public static String article(String html) {
    return "<content:encoded><![CDATA[" + html + "]]></content:encoded>";
  }
}
