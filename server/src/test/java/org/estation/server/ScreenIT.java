package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Health;
import org.estation.shared.id.ItemId;
import org.estation.shared.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Screens and the players behind them (rows J-02, J-04, Q-17; scenario V04). */
class ScreenIT extends OnBothDatabases {
  ScreenIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_screen_begins_in_the_sample_organisation_and_new_ones_can_be_added() throws Exception {
    assertTrue(console.get("/units").expect(200).size() > 5);
    int before = console.get("/screens").expect(200).path("entries").size();
    assertTrue(before >= 5);
    Map<String, Object> wanted =
        Map.of(
            "name", "大厅", "unit", "lake-district", "kind", "WALL", "width", 1920, "height", 1080);
    JsonNode added = console.post("/screens", wanted).expect(201);
    assertEquals("UNCLAIMED", added.path("state").asText());
    assertEquals(before + 1, console.get("/screens").expect(200).path("entries").size());
    Map<String, Object> nowhere =
        Map.of("name", "大厅", "unit", "nowhere", "kind", "WALL", "width", 1920, "height", 1080);
    console.post("/screens", nowhere).refused(422, "SCREEN_FIELDS");
    console.get("/screens/nothing").refused(404, "SCREEN_UNKNOWN");
    console.get("/screens/" + added.path("id").asText()).expect(200);
  }

  @Test
  void a_code_that_nobody_shows_joins_nothing_and_a_replaced_player_is_shut_out() throws Exception {
    String screen = firstScreen();
    console
        .put("/screens/" + screen + "/device", Map.of("code", "AAAA-AAAA"))
        .refused(404, "CODE_UNKNOWN");
    console
        .put("/screens/" + screen + "/device", Map.of("code", "?"))
        .refused(422, "CODE_MALFORMED");
    Player old = installation.player();
    old.enrol();
    claim(old, screen);
    Player replacement = installation.player();
    replacement.enrol();
    claim(replacement, screen);
    assertEquals(Enrolment.State.REFUSED, old.enrol().state());
    assertEquals(403, old.get("/assignment").statusCode());
    console.delete("/screens/" + screen + "/device").expect(204);
    assertEquals(403, replacement.get("/assignment").statusCode());
    assertEquals("UNCLAIMED", console.get("/screens/" + screen).expect(200).path("state").asText());
  }

  @Test
  void a_player_that_cannot_prove_itself_gets_nothing() throws Exception {
    Player stranger = installation.player();
    stranger.enrol();
    assertEquals(403, stranger.get("/assignment").statusCode());
    assertEquals(401, stranger.get("/assignment", "Authorization", "Bearer x").statusCode());
    assertEquals(401, installation.player().unknown("/assignment").statusCode());
    assertEquals(404, playing().get("/blobs/" + "0".repeat(64)).statusCode());
    assertEquals(404, playing().get("/blobs/../keys").statusCode());
  }

  @Test
  void health_and_screenshots_are_seen_at_the_console_and_a_wish_is_done_once() throws Exception {
    String screen = firstScreen();
    Player player = playing();
    console.get("/screens/" + screen + "/screenshot").refused(404, "NO_SCREENSHOT");
    console.post("/screens/" + screen + "/screenshot", "").expect(202);
    List<Wish> wishes = player.assignment().wishes();
    assertEquals(1, wishes.size());
    byte[] jpeg = {(byte) 0xff, (byte) 0xd8, 1, 2};
    Health report = health(player.assignment(), wishes, Base64.getEncoder().encodeToString(jpeg));
    assertEquals(204, player.post("/health", Json.bytes(report)).statusCode());
    JsonNode seen = console.get("/screens/" + screen).expect(200);
    assertEquals("ONLINE", seen.path("state").asText());
    assertEquals(4, console.get("/screens/" + screen + "/screenshot").length());
    assertEquals(List.of(), player.assignment().wishes());
    Health garbage = health(player.assignment(), List.of(), "bm8gcGljdHVyZQ==");
    assertEquals(422, player.post("/health", Json.bytes(garbage)).statusCode());
  }

  @Test
  void a_list_of_screens_tells_of_each_what_it_tells_of_one() throws Exception {
    String screen = firstScreen();
    Player player = playing();
    String item = console.get("/items").expect(200).path("entries").path(0).path("id").asText();
    Health.Now now = new Health.Now(new ItemId(item), 1, 2L);
    Health report = health(player.assignment(), now);
    assertEquals(204, player.post("/health", Json.bytes(report)).statusCode());
    JsonNode listed = console.get("/screens").expect(200).path("entries");
    Set<String> states = new TreeSet<>();
    for (JsonNode each : listed) {
      assertEquals(console.get("/screens/" + each.path("id").asText()).expect(200), each);
      states.add(each.path("state").asText());
      if (each.path("id").asText().equals(screen)) {
        assertFalse(each.path("now").path("title").asText().isEmpty());
        assertEquals(report.assignment(), each.path("assignmentVersion").asLong());
      }
    }
    assertEquals(Set.of("ONLINE", "UNCLAIMED"), states);
  }

  private static Health health(Assignment assignment, Health.Now now) {
    return health(assignment, now, List.of(), null);
  }

  private static Health health(Assignment assignment, List<Wish> done, String screenshot) {
    return health(assignment, null, done, screenshot);
  }

  private static Health health(
      Assignment assignment,
      Health.@Nullable Now now,
      List<Wish> done,
      @Nullable String screenshot) {
    return new Health(
        assignment.issuedAt(),
        "0",
        assignment.version(),
        assignment.version(),
        1,
        0,
        assignment.program(),
        null,
        now,
        null,
        new Health.Clock(0, 5, true),
        new Health.Disk(1, 1),
        null,
        null,
        List.of(),
        done.stream().map(Wish::id).toList(),
        screenshot);
  }
}
