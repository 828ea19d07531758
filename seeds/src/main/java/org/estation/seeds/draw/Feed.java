package org.estation.seeds.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.estation.seeds.draw.canvas.Clip;
import org.estation.seeds.draw.canvas.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The feed of the site: RSS 2.0 with Media RSS 1.5.1, articles as {@code content:encoded}. All
 * addresses are relative to the feed, so the site works on any host and port.
 */
final class Feed {
  private static final String MEDIA = "http://search.yahoo.com/mrss/";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final String TOPICS = "urn:estation:topics";
  private static final String AUDIENCES = "urn:estation:audiences";

  private final Path site;
  private final Document document;

  Feed(Path site) {
    this.site = site;
    try {
      this.document =
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's XML parser cannot be made", e);
    }
  }

  /** Writes the feed of the items into its file. */
  void write(String title, List<Item> items, Path file) throws IOException {
    Element rss = document.createElement("rss");
    rss.setAttribute("version", "2.0");
    rss.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:media", MEDIA);
    rss.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:content", CONTENT);
    document.appendChild(rss);
    Element channel = add(rss, "channel", "");
    add(channel, "title", title);
    add(channel, "link", "index.html");
    add(channel, "description", "食品安全、应急避险、卫生健康：estation 自带的起步科普内容");
    add(channel, "language", "zh-CN");
    OffsetDateTime latest =
        items.stream().map(Item::published).max(Comparator.naturalOrder()).orElseThrow();
    add(channel, "lastBuildDate", rfc1123(latest));
    for (Item item : items) {
      item(add(channel, "item", ""), item);
    }
    save(file);
  }

  private void item(Element entry, Item item) throws IOException {
    add(entry, "title", item.title().zh());
    add(entry, "link", "items/" + item.slug() + ".html");
    add(entry, "guid", item.guid()).setAttribute("isPermaLink", "false");
    add(entry, "pubDate", rfc1123(item.published()));
    add(entry, "description", item.summary().zh());
    item.topics().forEach(topic -> category(entry, TOPICS, topic));
    item.audiences().forEach(audience -> category(entry, AUDIENCES, audience));
    if (item.kind() == Item.Kind.ARTICLE) {
      add(entry, "content:encoded", Page.body(item, ""));
    } else {
      content(entry, item);
    }
    add(entry, "media:thumbnail", "").setAttribute("url", Studio.preview(item));
    credit(entry, "authority", item.authority().name() + " " + item.authority().document());
    credit(entry, "author", item.credit());
  }

  private void category(Element entry, String scheme, String value) {
    add(entry, "category", value).setAttribute("domain", scheme);
    add(entry, "media:category", value).setAttribute("scheme", scheme);
  }

  private void credit(Element entry, String role, String name) {
    Element credit = add(entry, "media:credit", name);
    credit.setAttribute("role", role);
    credit.setAttribute("scheme", "urn:estation:roles");
  }

  private void content(Element entry, Item item) throws IOException {
    Medium medium = Medium.of(site, Studio.name(item, item.drawing()));
    Element content = add(entry, "media:content", "");
    content.setAttribute("url", medium.name());
    content.setAttribute("type", medium.type());
    content.setAttribute("fileSize", String.valueOf(medium.size()));
    content.setAttribute("lang", "zh-CN");
    if (item.kind() == Item.Kind.VIDEO) {
      Clip clip = Catalogue.clip(item.drawing());
      content.setAttribute("medium", "video");
      content.setAttribute("duration", String.valueOf(Math.round(clip.seconds())));
      content.setAttribute("framerate", String.valueOf(Clip.RATE));
      size(content, Clip.WIDTH, Clip.HEIGHT);
    } else {
      Picture picture = Catalogue.picture(item.drawing());
      content.setAttribute("medium", "image");
      size(content, picture.width(), picture.height());
    }
    add(content, "media:hash", medium.sha256()).setAttribute("algo", "sha-256");
  }

  private static void size(Element content, int width, int height) {
    content.setAttribute("width", String.valueOf(width));
    content.setAttribute("height", String.valueOf(height));
  }

  private Element add(Element parent, String name, String text) {
    String space = name.startsWith("media:") ? MEDIA : name.startsWith("content:") ? CONTENT : null;
    Element element = document.createElementNS(space, name);
    if (!text.isEmpty()) {
      element.setTextContent(text);
    }
    parent.appendChild(element);
    return element;
  }

  private void save(Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.INDENT, "yes");
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      writer.transform(new DOMSource(document), new StreamResult(stream));
    } catch (TransformerException e) {
      throw new IOException("the feed cannot be written", e);
    }
  }

  private static String rfc1123(OffsetDateTime time) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(time);
  }
}
