package org.estation.seeds.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed as a harvester reads it, over media files that only stand for the real ones. */
class FeedIT {
  private static final String MEDIA = "http://search.yahoo.com/mrss/";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

  @TempDir static Path site = Path.of("");
  private static List<Item> items = List.of();
  private static List<Element> entries = List.of();

  @BeforeAll
  static void write() throws Exception {
    items = new ItemFiles().read();
    Files.createDirectories(site.resolve("media"));
    for (Item item : items) {
      for (String name : Studio.files(item)) {
        Files.writeString(site.resolve(name), "bytes of " + name);
      }
    }
    Path file = site.resolve("feed.xml");
    new Feed(site).write("试验 & <样子>", items, file);
    Document feed =
        DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(file.toFile());
    entries = elements(feed.getDocumentElement(), null, "item");
  }

  @Test
  void there_is_an_entry_for_every_item_with_id_date_and_page() {
    assertEquals(9, entries.size());
    for (int i = 0; i < entries.size(); i++) {
      Element entry = entries.get(i);
      assertEquals(items.get(i).guid(), text(entry, null, "guid"));
      assertEquals("false", elements(entry, null, "guid").getFirst().getAttribute("isPermaLink"));
      assertEquals(items.get(i).title().zh(), text(entry, null, "title"));
      assertEquals("items/" + items.get(i).slug() + ".html", text(entry, null, "link"));
      ZonedDateTime date =
          ZonedDateTime.parse(text(entry, null, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME);
      assertEquals(items.get(i).published().toInstant(), date.toInstant());
    }
  }

  @Test
  void every_address_is_relative_and_leads_to_a_file() throws IOException {
    List<String> addresses = new ArrayList<>();
    for (Element entry : entries) {
      elements(entry, MEDIA, "content").forEach(one -> addresses.add(one.getAttribute("url")));
      elements(entry, MEDIA, "thumbnail").forEach(one -> addresses.add(one.getAttribute("url")));
      elements(entry, CONTENT, "encoded")
          .forEach(one -> addresses.addAll(images(one.getTextContent())));
    }
    assertEquals(6 + 9 + 4, addresses.size());
    for (String address : addresses) {
      assertFalse(URI.create(address).isAbsolute() || address.startsWith("/"), address);
      assertTrue(Files.exists(site.resolve(address)), address);
    }
  }

  @Test
  void a_medium_carries_the_size_type_and_hash_of_its_bytes() throws IOException {
    for (Element entry : entries) {
      for (Element content : elements(entry, MEDIA, "content")) {
        String name = content.getAttribute("url");
        byte[] bytes = Files.readAllBytes(site.resolve(name));
        assertEquals(String.valueOf(bytes.length), content.getAttribute("fileSize"));
        boolean film = name.endsWith(".mp4");
        assertEquals(film ? "video/mp4" : "image/png", content.getAttribute("type"));
        assertEquals(film ? "video" : "image", content.getAttribute("medium"));
        assertEquals(film ? "12" : "", content.getAttribute("duration"));
        assertEquals("sha-256", elements(content, MEDIA, "hash").getFirst().getAttribute("algo"));
        assertEquals(
            HexFormat.of().formatHex(Medium.digest().digest(bytes)), text(content, MEDIA, "hash"));
      }
    }
  }

  @Test
  void an_article_comes_as_html_and_every_entry_names_its_authority_and_topics() {
    for (int i = 0; i < entries.size(); i++) {
      boolean article = items.get(i).kind() == Item.Kind.ARTICLE;
      assertEquals(article ? 1 : 0, elements(entries.get(i), CONTENT, "encoded").size());
      assertEquals(article ? 0 : 1, elements(entries.get(i), MEDIA, "content").size());
      Element authority = elements(entries.get(i), MEDIA, "credit").getFirst();
      assertEquals("authority", authority.getAttribute("role"));
      assertTrue(authority.getTextContent().startsWith(items.get(i).authority().name()));
      List<String> topics =
          elements(entries.get(i), MEDIA, "category").stream()
              .filter(one -> one.getAttribute("scheme").equals("urn:estation:topics"))
              .map(Element::getTextContent)
              .toList();
      assertEquals(items.get(i).topics(), topics);
    }
  }

  @Test
  void two_runs_write_the_same_bytes() throws IOException {
    byte[] first = Files.readAllBytes(site.resolve("feed.xml"));
    Path again = site.resolve("again.xml");
    new Feed(site).write("试验 & <样子>", items, again);
    assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(again));
  }

  private static List<String> images(String html) {
    List<String> found = new ArrayList<>();
    Matcher image = Pattern.compile("<img src=\"([^\"]+)\"").matcher(html);
    while (image.find()) {
      found.add(image.group(1));
    }
    return found;
  }

  private static List<Element> elements(Element parent, @Nullable String space, String name) {
    NodeList nodes =
        space == null
            ? parent.getElementsByTagName(name)
            : parent.getElementsByTagNameNS(space, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element parent, @Nullable String space, String name) {
    return elements(parent, space, name).getFirst().getTextContent();
  }
}
