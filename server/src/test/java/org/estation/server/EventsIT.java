package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hints reach the players that listen (scenario C04). */
@Timeout(60)
class EventsIT extends OnBothDatabases {
  EventsIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_player_hears_of_its_own_new_assignment_and_of_no_other() throws Exception {
    JsonNode screens = console.get("/screens").expect(200).path("entries");
    String first = screens.get(0).path("id").asText();
    String second = screens.get(1).path("id").asText();
    BufferedReader one = listening(first);
    BufferedReader two = listening(second);

    publish(playlist("甲", List.of(notice("一"))), first);
    assertEquals("assignment", hint(one));
    publish(playlist("乙", List.of(notice("二"))), second);
    assertEquals("assignment", hint(two));

    installation.close();
    assertNull(hint(one));
    assertNull(hint(two));
  }

  @Test
  void a_player_that_listens_twice_is_told_once_on_its_newer_line() throws Exception {
    Player player = claimed(firstScreen());
    BufferedReader older = player.events();
    BufferedReader newer = player.events();
    assertNull(hint(older));

    publish(playlist("甲", List.of(notice("一"))), firstScreen());

    assertEquals("assignment", hint(newer));
  }

  @Test
  void every_player_hears_of_an_alert_and_finds_it_when_it_asks() throws Exception {
    Player player = claimed(firstScreen());
    String before = Player.text(player.get("/alerts"));
    BufferedReader lines = player.events();
    Map<String, Object> alert =
        Map.of(
            "level",
            "RED",
            "drill",
            true,
            "headline",
            "暴雨红色预警",
            "text",
            "请远离低洼处。",
            "units",
            List.of("sample"),
            "items",
            List.of(),
            "until",
            System.currentTimeMillis() + 600_000);

    console.post("/emergency/alerts", alert).expect(201);

    assertEquals("alerts", hint(lines));
    assertNotEquals(before, Player.text(player.get("/alerts")));
  }

  @Test
  void who_is_no_player_hears_nothing() throws Exception {
    assertEquals(401, installation.player().unknown("/events").statusCode());
  }

  private BufferedReader listening(String screen) throws Exception {
    return claimed(screen).events();
  }

  private Player claimed(String screen) throws Exception {
    Player player = installation.player();
    player.enrol();
    claim(player, screen);
    return player;
  }

  /** The next event's name, or null where the line has ended; a server that ends may cut it. */
  private static @Nullable String hint(BufferedReader lines) {
    try {
      String line = lines.readLine();
      while (line != null && !line.startsWith("event: ")) {
        line = lines.readLine();
      }
      return line == null ? null : line.substring("event: ".length());
    } catch (IOException e) {
      return null;
    }
  }
}
