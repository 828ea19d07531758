package org.estation.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test on a real server, once on each database, with the steps a clerk takes again and again. */
@ParameterizedClass
@EnumSource(Installation.Kind.class)
abstract class OnBothDatabases {
  private final Installation.Kind kind;
  @TempDir Path folder;
  Installation installation;
  Console console;

  OnBothDatabases(Installation.Kind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void start() throws Exception {
    installation = new Installation(kind, folder.resolve("server"), settings());
    console = installation.console();
  }

  /** Settings of the test, as environment variables. */
  Map<String, String> settings() {
    return Map.of();
  }

  @AfterEach
  void stop() throws Exception {
    installation.close();
  }

  static String encode(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  Player playing() throws Exception {
    Player player = installation.player();
    player.enrol();
    claim(player, firstScreen());
    publish(playlist("循环", List.of(notice("一"))), firstScreen());
    return player;
  }

  String firstScreen() throws Exception {
    return console.get("/screens").expect(200).path("entries").get(0).path("id").asText();
  }

  String notice(String title) throws Exception {
    Map<String, Object> notice = Map.of("title", title, "text", "第一段\n第二段", "seconds", 5);
    return console.post("/notices", notice).expect(201).path("id").asText();
  }

  void claim(Player player, String screen) throws Exception {
    console.put("/screens/" + screen + "/device", Map.of("code", player.code().text())).expect(200);
  }

  String playlist(String name, List<String> items) throws Exception {
    String id = console.post("/playlists", Map.of("name", name)).expect(201).path("id").asText();
    save(id, 1, items);
    return id;
  }

  void save(String playlist, int version, List<String> items) throws Exception {
    console
        .put("/playlists/" + playlist, Map.of("name", "循环", "version", version, "entries", items))
        .expect(200);
  }

  void publish(String playlist, String... screens) throws Exception {
    console
        .put(
            "/playlists/" + playlist + "/publication",
            Map.of("screens", List.of(screens), "layer", "REGULAR", "firstDay", "2026-11-22"))
        .expect(200);
  }

  static List<String> entries(Program program) {
    return program.playlists().stream()
        .flatMap(playlist -> playlist.entries().stream())
        .map(Playlist.Entry.OfItem.class::cast)
        .map(entry -> entry.item().value())
        .toList();
  }
}
