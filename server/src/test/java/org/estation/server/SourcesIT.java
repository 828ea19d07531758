package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.estation.server.harvest.feed.Feeds;
import org.estation.server.harvest.fetch.Site;
import org.estation.server.media.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sources as people at the console list them and see what became of their entries (Y-09, Y-10). */
class SourcesIT extends OnBothDatabases {
  private static final String FEED = "/feed.xml";

  private final Site site = new Site();

  SourcesIT(Installation.Kind kind) {
    super(kind);
  }

  @Override
  Map<String, String> settings() {
    return Map.of("ESTATION_HARVEST_ALLOW", site.hostPort());
  }

  @BeforeEach
  void fill() {
    byte[] picture = Samples.picture("png", 320, 180);
    site.file("/a.png", "image/png", picture);
    feed(picture("a"), Feeds.item("b", Feeds.enclosure("none.png", "image/png", 0)));
  }

  @AfterEach
  void closeSite() throws Exception {
    site.close();
  }

  @Test
  void a_listed_source_is_harvested_at_once_into_the_library() throws Exception {
    JsonNode source = harvested(list("科学辟谣", true));
    assertEquals(1, source.path("taken").asInt());
    assertEquals(1, source.path("refused").asInt());
    assertEquals(30, source.path("intervalMinutes").asInt());
    assertTrue(source.path("lastReason").isMissingNode());

    JsonNode item = console.get("/items").expect(200).path("entries").get(0);
    assertEquals("标题 a", item.path("title").asText());
    assertEquals("科学辟谣", item.path("approvedBy").asText());
    assertEquals("IMAGE", item.path("kind").asText());

    JsonNode refused = entries(source).get(0);
    assertEquals("REFUSED", refused.path("state").asText());
    assertEquals("HTTP_STATUS", refused.path("reason").path("code").asText());
    assertTrue(refused.path("reason").path("zh").asText().contains("404"));
    assertTrue(refused.path("reason").path("en").asText().contains("404"));
    JsonNode taken = entries(source).get(1);
    assertEquals("TAKEN", taken.path("state").asText());
    assertEquals(item.path("id"), taken.path("item"));
  }

  @Test
  void harvesting_now_and_a_restart_add_what_is_new_and_nothing_twice() throws Exception {
    String id = list("一", true);
    long first = harvested(id).path("lastRun").asLong();
    feed(picture("a"), picture("c"));
    console.post("/sources/" + id + "/harvest", Map.of()).expect(202);
    awaitSource(id, source -> source.path("lastRun").asLong() > first);
    assertEquals(List.of("标题 c", "标题 a"), titles());

    feed(picture("a"), picture("c"), picture("d"));
    installation.restart();
    console = installation.console();
    awaitSource(id, source -> source.path("taken").asInt() == 3);
    assertEquals(List.of("标题 d", "标题 c", "标题 a"), titles());
  }

  @Test
  void what_a_source_gives_waits_until_it_is_trusted() throws Exception {
    JsonNode source = harvested(list("一", false));
    assertEquals(0, source.path("taken").asInt());
    assertEquals("WAITING", entries(source).get(0).path("state").asText());
    assertEquals(List.of(), titles());

    String id = source.path("id").asText();
    JsonNode trusted =
        console.put("/sources/" + id + "/trust", Map.of("trusted", true)).expect(200);
    assertTrue(trusted.path("trusted").asBoolean());
    awaitSource(id, now -> now.path("taken").asInt() == 1);
    assertEquals(List.of("标题 a"), titles());
    assertFalse(
        console
            .put("/sources/" + id + "/trust", Map.of("trusted", false))
            .expect(200)
            .path("trusted")
            .asBoolean());
  }

  @Test
  void a_feed_that_cannot_be_read_is_told_with_its_reason() throws Exception {
    site.text(FEED, "text/html", "<html>log in");
    JsonNode reason = harvested(list("一", true)).path("lastReason");
    assertEquals("FEED_NOT_XML", reason.path("code").asText());
    assertTrue(reason.path("zh").asText().contains(site.hostPort()));
  }

  @Test
  void entries_are_paged() throws Exception {
    feed(IntStream.range(0, 70).mapToObj(i -> picture("n" + i)).toArray(String[]::new));
    String path = "/sources/" + harvested(list("一", false)).path("id").asText() + "/entries";
    JsonNode first = console.get(path).expect(200);
    assertEquals(60, first.path("entries").size());
    JsonNode second = console.get(path + "?after=" + first.path("next").asText()).expect(200);
    assertEquals(10, second.path("entries").size());
    assertTrue(second.path("next").isMissingNode());
    console.get(path + "?after=nonsense").refused(422, "BAD_PAGE_KEY");
  }

  @Test
  void bad_sources_are_refused() throws Exception {
    list("一", true);
    add("二", site.address(FEED).toString()).refused(409, "SOURCE_EXISTS");
    add(" ", "http://a.example/").refused(422, "SOURCE_NAME");
    add("长".repeat(101), "http://a.example/").refused(422, "SOURCE_NAME");
    for (String address : List.of("", "feed.xml", "file:///etc/passwd", "http://u:p@a.example/")) {
      add("二", address).refused(422, "SOURCE_ADDRESS");
    }
    console.get("/sources/00000000-0000-7000-8000-00000000000f").refused(404, "SOURCE_UNKNOWN");
    console.post("/sources/none/harvest", Map.of()).refused(404, "SOURCE_UNKNOWN");
    console.put("/sources/none/trust", Map.of("trusted", true)).refused(404, "SOURCE_UNKNOWN");
    console.get("/sources/none/entries").refused(404, "SOURCE_UNKNOWN");
    assertEquals(1, console.get("/sources").expect(200).size());
    installation.stranger().get("/sources").refused(401, "NOT_LOGGED_IN");
  }

  private String list(String name, boolean trusted) throws Exception {
    String address = site.address(FEED).toString();
    Map<String, Object> source = Map.of("name", name, "url", address, "trusted", trusted);
    JsonNode listed = console.post("/sources", source).expect(201);
    assertEquals(address, listed.path("url").asText());
    return listed.path("id").asText();
  }

  private Console.Answer add(String name, String address) throws Exception {
    return console.post("/sources", Map.of("name", name, "url", address, "trusted", true));
  }

  private JsonNode harvested(String id) {
    return awaitSource(id, source -> source.has("lastRun") && !source.path("running").asBoolean());
  }

  private JsonNode awaitSource(String id, Predicate<JsonNode> wanted) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          JsonNode source = console.get("/sources/" + id).expect(200);
          while (!wanted.test(source)) {
            source = console.get("/sources/" + id).expect(200);
          }
          return source;
        });
  }

  private JsonNode entries(JsonNode source) throws Exception {
    String id = source.path("id").asText();
    return console.get("/sources/" + id + "/entries").expect(200).path("entries");
  }

  private List<String> titles() throws Exception {
    return console
        .get("/items")
        .expect(200)
        .path("entries")
        .valueStream()
        .map(item -> item.path("title").asText())
        .toList();
  }

  private void feed(String... items) {
    site.text(FEED, "application/rss+xml", Feeds.rss(items));
  }

  private static String picture(String id) {
    return Feeds.item(id, Feeds.enclosure("a.png", "image/png", 0));
  }
}
