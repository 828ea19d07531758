package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
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

/** Screens and the players behind them (rows J-02, J-04, Q-17, Y-08, C-05; scenario V04). */
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
  void what_is_told_of_a_screen_reaches_its_player_and_stays_when_it_is_not_said_again()
      throws Exception {
    Player player = playing();
    String screen = firstScreen();
    Map<String, Object> traits = traits(List.of("入口"), List.of("elders"));
    Map<String, Object> facts = new HashMap<>(facts("大厅", "lotus-street"));
    facts.put("traits", traits);
    facts.put("zone", "Asia/Urumqi");

    JsonNode changed = console.put("/screens/" + screen, facts).expect(200);

    assertEquals("Asia/Urumqi", changed.path("zone").asText());
    Assignment assignment = player.assignment();
    assertEquals("大厅", assignment.name());
    assertEquals(40, assignment.settings().volume());
    assertEquals("gallery-1", String.valueOf(assignment.syncGroup()));
    assertEquals(Assignment.Expired.RESERVE, assignment.expired());
    assertEquals(Duration.ofDays(7).toMillis(), assignment.expiresAt() - assignment.issuedAt());
    assertEquals("sample", assignment.units().getFirst().value());
    assertEquals("lotus-street", assignment.units().getLast().value());
    assertEquals("Asia/Urumqi", player.program().zone().id());
    console.put("/screens/" + screen, facts("门厅", "lotus-street")).expect(200);
    assertEquals(40, player.assignment().settings().volume());
    Map<String, Object> mars = new HashMap<>(facts);
    mars.put("zone", "Mars/Olympus");
    console.put("/screens/" + screen, mars).refused(422, "SCREEN_FIELDS");
    facts.put("traits", traits(List.of(""), List.of()));
    console.put("/screens/" + screen, facts).refused(400, "BAD_JSON");
  }

  @Test
  void a_player_that_holds_more_than_a_restored_server_knows_is_given_a_newer_assignment()
      throws Exception {
    Player player = playing();
    Assignment known = player.assignment();
    console.post("/screens/" + firstScreen() + "/screenshot", Map.of()).expect(202);
    Assignment lost = player.assignment();
    installation.restart(library -> {
      library.execute("DELETE FROM wish");
      library.execute("DELETE FROM assignment WHERE version = ?", lost.version());
    });
    Player again = installation.player(player.key());
    assertEquals(known.version(), again.assignment().version());

    again.post("/health", Json.bytes(health(lost, List.of(), null)));

    Assignment newer = again.assignment();
    assertTrue(newer.version() > lost.version());
    again.post("/health", Json.bytes(health(newer, List.of(), null)));
    assertEquals(newer, again.assignment());
  }

  @Test
  void a_target_means_the_screens_that_fit_all_it_names() throws Exception {
    String screen = firstScreen();
    Map<String, Object> facts = new HashMap<>(facts("大厅", "lotus-street"));
    facts.put("traits", traits(List.of("入口"), List.of("elders")));
    console.put("/screens/" + screen, facts).expect(200);
    int all = console.get("/screens").expect(200).path("entries").size();

    assertEquals(all, meant(Map.of("units", List.of("sample"))));
    assertEquals(1, meant(Map.of("units", List.of("sample"), "tags", List.of("入口", "出口"))));
    assertEquals(0, meant(Map.of("units", List.of("hill-county"), "tags", List.of("入口"))));
    assertEquals(1, meant(Map.of("kinds", List.of("WALL"), "audiences", List.of("elders"))));
    assertEquals(0, meant(Map.of("kinds", List.of("WALL"), "audiences", List.of("everyone"))));
    assertEquals(1, meant(Map.of("screens", List.of(screen))));
    assertEquals(0, meant(Map.of("screens", List.of(screen), "kinds", List.of("KIOSK"))));
    console.post("/screens/match", target(Map.of())).refused(400, "BAD_JSON");
  }

  private int meant(Map<String, Object> named) throws Exception {
    return console.post("/screens/match", target(named)).expect(200).path("total").asInt();
  }

  private static Map<String, Object> target(Map<String, Object> named) {
    Map<String, Object> target = new HashMap<>();
    for (String list : List.of("units", "kinds", "tags", "audiences", "screens")) {
      target.put(list, named.getOrDefault(list, List.of()));
    }
    return target;
  }

  private static Map<String, Object> facts(String name, String unit) {
    return Map.of("name", name, "unit", unit, "kind", "WALL", "width", 1920, "height", 1080);
  }

  private static Map<String, Object> traits(List<String> tags, List<String> audiences) {
    return Map.of(
        "station", "COMMUNITY",
        "tags", tags,
        "audiences", audiences,
        "network", "ALWAYS",
        "expired", "RESERVE",
        "syncGroup", "gallery-1",
        "settings", Map.of("power", List.of(), "quiet", List.of(), "volume", 40));
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

  private static Health health(
      Assignment assignment, List<Wish> done, @Nullable String screenshot) {
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
