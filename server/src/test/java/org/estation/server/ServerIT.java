package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Health;
import org.estation.shared.id.ItemId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The way from the library to a player, through the real server on both databases (C-06, A01, V04).
 */
@ParameterizedClass
@EnumSource(Installation.Kind.class)
class ServerIT {
  private final Installation.Kind kind;
  @TempDir Path folder;
  private Installation installation;
  private Console console;

  ServerIT(Installation.Kind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void start() throws Exception {
    installation = new Installation(kind, folder.resolve("server"));
    console = installation.console();
  }

  @AfterEach
  void stop() throws Exception {
    installation.close();
  }

  @Test
  void a_stranger_sees_nothing_and_a_link_works_once() throws Exception {
    Console stranger = installation.stranger();
    stranger.get("/screens").refused(401, "NOT_LOGGED_IN");
    stranger.get("/plays").refused(401, "NOT_LOGGED_IN");
    String link = installation.firstLink();
    String used = "/links/" + link.substring(link.lastIndexOf('/') + 1);
    stranger.get(used).refused(404, "LINK_UNKNOWN");
    stranger.post(used, Map.of("password", "another password")).refused(404, "LINK_UNKNOWN");
    stranger
        .post("/session", Map.of("name", "admin", "password", "wrong password"))
        .refused(401, "WRONG_PASSWORD");
    stranger
        .post("/session", Map.of("name", "nobody", "password", "nobody's"))
        .refused(401, "WRONG_PASSWORD");
    stranger
        .post("/session", Map.of("name", "admin", "password", Installation.PASSWORD))
        .expect(200);
    assertEquals("admin", stranger.get("/session").expect(200).path("name").asText());
    stranger.delete("/session").expect(204);
    stranger.get("/session").refused(401, "NOT_LOGGED_IN");
  }

  @Test
  void ten_wrong_passwords_close_an_account_for_a_while() throws Exception {
    Console stranger = installation.stranger();
    Map<String, String> wrong = Map.of("name", "admin", "password", "wrong password");
    for (int i = 0; i < 10; i++) {
      stranger.post("/session", wrong).refused(401, "WRONG_PASSWORD");
    }
    Map<String, String> right = Map.of("name", "admin", "password", Installation.PASSWORD);
    stranger.post("/session", right).refused(429, "TOO_MANY_ATTEMPTS");
    assertEquals("admin", console.get("/session").expect(200).path("name").asText());
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

  private static Health health(Assignment assignment, List<Wish> done, String screenshot) {
    return new Health(
        assignment.issuedAt(),
        "0",
        assignment.version(),
        assignment.program(),
        null,
        null,
        null,
        new Health.Clock(0, 5, true),
        new Health.Disk(1, 1),
        List.of(),
        done.stream().map(Wish::id).toList(),
        screenshot);
  }

  @Test
  void a_picture_is_taken_and_a_text_that_says_it_is_one_is_refused() throws Exception {
    Path picture = folder.resolve("picture.png");
    ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    JsonNode item = console.upload("一张图片", picture).expect(201);
    assertEquals("IMAGE", item.path("kind").asText());
    assertEquals(640, item.path("width").asInt());
    String id = item.path("id").asText();
    assertTrue(console.get("/items/" + id + "/thumbnail").length() > 100);
    assertEquals(id, console.get("/items/" + id).expect(200).path("id").asText());
    Path lie = Files.writeString(folder.resolve("lie.jpg"), "no picture at all");
    console.upload("假图片", lie).refused(422, "TYPE_NOT_ACCEPTED");
    console.upload(" ", picture).refused(422, "ITEM_TITLE");
    assertEquals(1, console.get("/items").expect(200).path("entries").size());
    assertEquals(0, console.get("/items?kind=VIDEO").expect(200).path("entries").size());
    assertEquals(1, console.get("/items?text=" + encode("图片")).expect(200).path("entries").size());
    assertEquals(0, console.get("/items?text=%25").expect(200).path("entries").size());
    console.get("/items?kind=SONG").refused(422, "KIND_UNKNOWN");
    assertEquals(0, stagedFiles());
  }

  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private long stagedFiles() throws Exception {
    try (var files = Files.list(installation.folder().resolve("blobs/staging"))) {
      return files.count();
    }
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

  private Player playing() throws Exception {
    Player player = installation.player();
    player.enrol();
    claim(player, firstScreen());
    publish(playlist("循环", List.of(notice("一"))), firstScreen());
    return player;
  }

  private String firstScreen() throws Exception {
    return console.get("/screens").expect(200).path("entries").get(0).path("id").asText();
  }

  private String notice(String title) throws Exception {
    Map<String, Object> notice = Map.of("title", title, "text", "第一段\n第二段", "seconds", 5);
    return console.post("/notices", notice).expect(201).path("id").asText();
  }

  private void claim(Player player, String screen) throws Exception {
    console.put("/screens/" + screen + "/device", Map.of("code", player.code().text())).expect(200);
  }

  private String playlist(String name, List<String> items) throws Exception {
    String id = console.post("/playlists", Map.of("name", name)).expect(201).path("id").asText();
    save(id, 1, items);
    return id;
  }

  private void save(String playlist, int version, List<String> items) throws Exception {
    console
        .put("/playlists/" + playlist, Map.of("name", "循环", "version", version, "entries", items))
        .expect(200);
  }

  private void publish(String playlist, String... screens) throws Exception {
    console
        .put(
            "/playlists/" + playlist + "/publication",
            Map.of("screens", List.of(screens), "layer", "REGULAR", "firstDay", "2026-11-22"))
        .expect(200);
  }

  private static List<String> entries(Program program) {
    return program.playlists().stream()
        .flatMap(playlist -> playlist.entries().stream())
        .map(entry -> entry.item())
        .map(ItemId::value)
        .toList();
  }
}
