package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gets in, and who does not (row J-20 begins here). */
class AccountIT extends OnBothDatabases {
  AccountIT(Installation.Kind kind) {
    super(kind);
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
}
