package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.device.Enrolment;
import org.estation.shared.trust.DeviceToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From a saved playlist to a signed assignment (row C-06; scenario A01). */
class PublishingIT extends OnBothDatabases {
  PublishingIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_published_playlist_reaches_the_player_that_a_person_claimed() throws Exception {
    List<String> items = List.of(notice("一"), notice("二"), notice("三"));
    String screen = firstScreen();
    Player player = installation.player();
    assertEquals(Enrolment.State.PENDING, player.enrol().state());
    assertEquals(403, player.get("/assignment").statusCode());
    claim(player, screen);
    assertEquals(Enrolment.State.CLAIMED, player.enrol().state());
    assertEquals(404, player.get("/assignment").statusCode());

    String playlist = playlist("循环", items);
    publish(playlist, screen);
    Assignment assignment = player.assignment();
    assertEquals(screen, assignment.screen().value());
    assertEquals(items, entries(player.program()));

    HttpResponse<byte[]> answer = player.get("/assignment");
    String tag = answer.headers().firstValue("ETag").orElseThrow();
    assertEquals(304, player.get("/assignment", "If-None-Match", tag).statusCode());

    List<String> swapped = List.of(items.get(1), items.get(0), items.get(2));
    save(playlist, 2, swapped);
    assertEquals(304, player.get("/assignment", "If-None-Match", tag).statusCode());
    assertTrue(console.get("/playlists/" + playlist).expect(200).path("changed").asBoolean());
    publish(playlist, screen);
    Assignment newer = player.assignment();
    assertTrue(newer.version() > assignment.version());
    assertEquals(swapped, entries(player.program()));

    console.delete("/playlists/" + playlist + "/publication").expect(204);
    assertEquals(List.of(), entries(player.program()));
  }

  @Test
  void what_is_published_and_who_is_claimed_outlive_a_restart() throws Exception {
    List<String> items = List.of(notice("一"));
    String screen = firstScreen();
    Player player = installation.player();
    player.enrol();
    claim(player, screen);
    publish(playlist("循环", items), screen);
    Assignment before = player.assignment();
    installation.restart();
    console = installation.console();
    assertEquals(before, atNewPort(player).assignment());
    assertEquals(1, console.get("/items").expect(200).path("entries").size());
  }

  private Player atNewPort(Player player) {
    return installation.player(player.key());
  }

  @Test
  void screens_with_the_same_publications_share_one_program() throws Exception {
    JsonNode screens = console.get("/screens").expect(200).path("entries");
    String first = screens.get(0).path("id").asText();
    String second = screens.get(1).path("id").asText();
    publish(playlist("循环", List.of(notice("一"))), first, second);
    Player one = installation.player();
    Player two = installation.player();
    one.enrol();
    two.enrol();
    claim(one, first);
    claim(two, second);
    assertEquals(one.assignment().program(), two.assignment().program());
    assertNotEquals(one.assignment().screen(), two.assignment().screen());
  }

  @Test
  void impossible_playlists_notices_and_publications_are_refused_and_change_nothing()
      throws Exception {
    String item = notice("一");
    String playlist = playlist("循环", List.of(item));
    String path = "/playlists/" + playlist;
    console
        .put(path, Map.of("name", "循环", "version", 1, "entries", List.of()))
        .refused(409, "PLAYLIST_CHANGED");
    console
        .put(path, Map.of("name", "循环", "version", 2, "entries", List.of(item, "no-id")))
        .refused(422, "PLAYLIST_ITEM");
    console.post("/playlists", Map.of("name", "")).refused(422, "PLAYLIST_NAME");
    console.post("/playlists", "{\"name\":").refused(400, "BAD_JSON");
    console.get("/playlists/none").refused(404, "PLAYLIST_UNKNOWN");
    Map<String, Object> nowhere =
        Map.of("screens", List.of("none"), "layer", "REGULAR", "firstDay", "2026-11-22");
    console.put(path + "/publication", nowhere).refused(422, "PUBLICATION_SCREENS");
    Map<String, Object> never =
        Map.of("screens", List.of(firstScreen()), "layer", "REGULAR", "firstDay", "2026-02-30");
    console.put(path + "/publication", never).refused(422, "PUBLICATION_DAYS");
    Map<String, Object> above =
        Map.of("screens", List.of(firstScreen()), "layer", "TAKEOVER", "firstDay", "2026-11-22");
    console.put(path + "/publication", above).refused(422, "PUBLICATION_LAYER");
    assertTrue(console.get(path).expect(200).path("publication").isMissingNode());
    Map<String, Object> long1 = Map.of("title", "长".repeat(61), "text", "x", "seconds", 8);
    console.post("/notices", long1).refused(422, "NOTICE_TEXT");
    console
        .post("/notices", Map.of("title", "t", "text", "x", "seconds", 2))
        .refused(422, "NOTICE_SECONDS");
    assertEquals(1, console.get(path).expect(200).path("entries").size());
    assertTrue(console.get("/topics").expect(200).size() >= 8);
  }

  @Test
  void lists_of_any_length_are_paged_by_key_without_loss() throws Exception {
    for (int i = 0; i < 130; i++) {
      console.post("/playlists", Map.of("name", "列表 " + (i % 7))).expect(201);
    }
    List<String> ids = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = console.get("/playlists?after=" + encode(after)).expect(200);
      page.path("entries").forEach(entry -> ids.add(entry.path("id").asText()));
      after = page.path("next").asText("");
    } while (!after.isEmpty());
    assertEquals(130, ids.size());
    assertEquals(130, ids.stream().distinct().count());
  }

  @Test
  void a_file_is_sent_from_where_the_player_stopped() throws Exception {
    Player player = playing();
    String path = "/blobs/" + player.assignment().program();
    byte[] whole = player.get(path).body();
    HttpResponse<byte[]> rest = player.get(path, "Range", "bytes=100-");
    assertEquals(206, rest.statusCode());
    assertEquals(whole.length - 100, rest.body().length);
    assertEquals(whole[100], rest.body()[0]);
    assertEquals(200, player.get(path, "Range", "bytes=" + whole.length + "-").statusCode());
  }

  @Test
  void a_player_that_is_parted_from_its_screen_is_refused_with_the_token_it_used()
      throws Exception {
    Player player = playing();
    String token =
        "Bearer " + DeviceToken.sign(player.key(), player.root(), System.currentTimeMillis());
    assertEquals(200, player.get("/assignment", "Authorization", token).statusCode());
    console.delete("/screens/" + firstScreen() + "/device").expect(204);
    assertEquals(403, player.get("/assignment", "Authorization", token).statusCode());
  }

  @Test
  void a_wish_for_one_screen_issues_no_assignment_to_another() throws Exception {
    JsonNode screens = console.get("/screens").expect(200).path("entries");
    String first = screens.get(0).path("id").asText();
    String second = screens.get(1).path("id").asText();
    Player one = claimed(first);
    Player two = claimed(second);
    publish(playlist("循环", List.of(notice("一"))), first, second);
    Assignment before = one.assignment();
    Assignment other = two.assignment();
    console.post("/screens/" + first + "/screenshot", Map.of()).expect(202);
    assertEquals(1, one.assignment().wishes().size());
    assertTrue(one.assignment().version() > before.version());
    assertEquals(before.program(), one.assignment().program());
    assertEquals(other, two.assignment());
  }

  @Test
  @Timeout(60)
  void what_was_published_and_not_yet_worked_out_is_made_up_after_a_restart() throws Exception {
    Player player = claimed(firstScreen());
    publish(playlist("循环", List.of(notice("一"))), firstScreen());
    installation.restart(library -> library.execute("DELETE FROM assignment"));
    Player again = atNewPort(player);
    while (again.get("/assignment").statusCode() == 404) {
      Thread.onSpinWait();
    }
    assertEquals(1, entries(again.program()).size());
  }

  private Player claimed(String screen) throws Exception {
    Player player = installation.player();
    player.enrol();
    claim(player, screen);
    return player;
  }
}
