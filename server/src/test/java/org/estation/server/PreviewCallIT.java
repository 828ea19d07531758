package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The call that tells what publishing would change. */
class PreviewCallIT extends OnBothDatabases {
  PreviewCallIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void what_publishing_and_taking_off_would_change_is_told_and_nothing_is_published()
      throws Exception {
    String screen = firstScreen();
    String item = notice("一");
    String path = "/playlists/" + playlist("循环", List.of(item));
    JsonNode preview = preview(path, Map.of("publication", publication(screen))).expect(200);
    assertEquals(7 * 86_400_000L, preview.path("to").asLong() - preview.path("from").asLong());
    JsonNode group = preview.path("groups").get(0);
    assertEquals(screen, group.path("screens").get(0).path("id").asText());
    assertEquals("一", group.path("items").get(0).path("title").asText());
    assertEquals(1_000, group.path("items").get(0).path("airtime").path("afterShare").asInt());
    assertEquals(item, group.path("changes").get(0).path("after").path("item").asText());
    assertTrue(group.path("changes").get(0).path("before").isMissingNode());
    assertTrue(console.get(path).expect(200).path("publication").isMissingNode());
    assertEquals(0, preview(path, Map.of()).expect(200).path("groups").size());

    console.put(path + "/publication", publication(screen)).expect(200);
    JsonNode off = preview(path, Map.of("days", 31)).expect(200).path("groups").get(0);
    assertEquals(31 * 86_400_000L, off.path("idle").path("after").asLong());
  }

  @Test
  void entries_that_are_not_saved_yet_can_be_looked_at() throws Exception {
    String screen = firstScreen();
    String other = notice("二");
    String path = "/playlists/" + playlist("循环", List.of(notice("一")));
    Map<String, Object> looked =
        Map.of("publication", publication(screen), "entries", List.of(other));
    JsonNode items = preview(path, looked).expect(200).path("groups").get(0).path("items");
    assertEquals(1, items.size());
    assertEquals(other, items.get(0).path("item").asText());
    preview(path, Map.of("entries", List.of("none"))).refused(422, "PLAYLIST_ITEM");
  }

  @Test
  void what_publishing_would_refuse_is_refused_with_the_same_codes() throws Exception {
    String screen = firstScreen();
    String path = "/playlists/" + playlist("循环", List.of(notice("一")));
    String empty = "/playlists/" + playlist("空", List.of());
    alike(empty, publication(screen), "PLAYLIST_EMPTY");
    alike(path, publication("none"), "PUBLICATION_SCREENS");
    alike(path, changed(screen, "screens", List.of()), "PUBLICATION_SCREENS");
    alike(path, changed(screen, "layer", "TAKEOVER"), "PUBLICATION_LAYER");
    alike(path, changed(screen, "lastDay", "2026-11-21"), "PUBLICATION_DAYS");
    alike(path, changed(screen, "weight", 0), "PUBLICATION_DAYS");
    preview(path, Map.of("days", 0)).refused(422, "PREVIEW_DAYS");
    preview(path, Map.of("days", 32)).refused(422, "PREVIEW_DAYS");
    preview(path, "{\"days\":\"7\"}").refused(400, "BAD_JSON");
    preview("/playlists/none", Map.of()).refused(404, "PLAYLIST_UNKNOWN");
    installation
        .stranger()
        .post(path + "/publication/preview", Map.of())
        .refused(401, "NOT_LOGGED_IN");
  }

  private void alike(String path, Map<String, Object> publication, String code) throws Exception {
    console.put(path + "/publication", publication).refused(422, code);
    preview(path, Map.of("publication", publication)).refused(422, code);
  }

  private Console.Answer preview(String path, Object body) throws Exception {
    return console.post(path + "/publication/preview", body);
  }

  private static Map<String, Object> publication(String screen) {
    return Map.of("screens", List.of(screen), "layer", "REGULAR", "firstDay", "2026-11-22");
  }

  private static Map<String, Object> changed(String screen, String member, Object value) {
    Map<String, Object> publication = new HashMap<>(publication(screen));
    publication.put(member, value);
    return publication;
  }
}
