package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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

  @Test
  void an_account_is_added_with_a_link_that_is_told_once_and_deactivated() throws Exception {
    Console person = installation.account("小王", List.of(role("DISTRICT_STAFF")));
    assertEquals("READ", person.get("/session").expect(200).path("rights").path(0).asText());
    console
        .post("/accounts", Map.of("name", "小王", "roles", List.of()))
        .refused(409, "ACCOUNT_EXISTS");
    console.post("/accounts/" + encode("小王") + "/deactivation", "").expect(204);
    person.get("/screens").refused(401, "NOT_LOGGED_IN");
    Map<String, String> login = Map.of("name", "小王", "password", Installation.PASSWORD);
    person.post("/session", login).refused(401, "WRONG_PASSWORD");
    assertTrue(!account("小王").path("active").asBoolean());
    String link =
        console.post("/accounts/" + encode("小王") + "/link", "").expect(200).path("path").asText();
    person
        .post(link.replace("/link/", "/links/"), Map.of("password", Installation.PASSWORD))
        .expect(200);
    person.get("/screens").expect(200);
    assertTrue(account("小王").path("active").asBoolean());
  }

  @Test
  void a_role_that_is_given_or_taken_counts_with_the_next_call() throws Exception {
    Console person = installation.account("小李", List.of(role("DISTRICT_STAFF")));
    person.post("/playlists", Map.of("name", "一")).refused(403, "NO_RIGHT");
    appoint("小李", List.of(role("DISTRICT_STAFF"), role("SCREEN_ADMINISTRATOR"))).expect(200);
    person.post("/playlists", Map.of("name", "一")).expect(201);
    appoint("小李", List.of()).expect(200);
    person.get("/playlists").refused(403, "NO_RIGHT");
    appoint("admin", List.of()).refused(409, "OWN_ACCOUNT");
    console.post("/accounts/admin/deactivation", "").refused(409, "OWN_ACCOUNT");
    appoint("小李", List.of(Map.of("role", "DISTRICT_STAFF", "unit", "nowhere")))
        .refused(422, "ROLES");
    appoint("小李", List.of(role("DISTRICT_STAFF"), role("DISTRICT_STAFF"))).refused(422, "ROLES");
    appoint("小李", List.of(Map.of("role", "KING", "unit", "sample"))).refused(400, "BAD_JSON");
    appoint("nobody", List.of()).refused(404, "ACCOUNT_UNKNOWN");
  }

  @Test
  void what_is_done_with_accounts_stands_in_the_audit_log_and_a_role_keeps_its_unit()
      throws Exception {
    Map<String, Object> unit =
        Map.of("level", "COMPOUND", "zh", "新", "en", "", "parent", "lotus-street");
    String id = console.post("/units", unit).expect(201).path("id").asText();
    installation.account("小赵", List.of(Map.of("role", "DISTRICT_STAFF", "unit", id)));
    console.delete("/units/" + id).refused(409, "UNIT_IN_USE");
    appoint("小赵", List.of()).expect(200);
    console.delete("/units/" + id).expect(204);
    JsonNode log = console.get("/audit").expect(200).path("entries");
    assertEquals("ROLES_CHANGED", log.path(0).path("action").asText());
    assertEquals("ACCOUNT_ADDED", log.path(1).path("action").asText());
    assertEquals("DISTRICT_STAFF " + id, log.path(1).path("reason").asText());
  }

  private static Map<String, String> role(String role) {
    return Map.of("role", role, "unit", "sample");
  }

  private Console.Answer appoint(String name, List<Map<String, String>> roles) throws Exception {
    return console.put("/accounts/" + encode(name) + "/roles", Map.of("roles", roles));
  }

  private JsonNode account(String name) throws Exception {
    for (JsonNode account : console.get("/accounts").expect(200).path("entries")) {
      if (account.path("name").asText().equals(name)) {
        return account;
      }
    }
    throw new AssertionError(name);
  }
}
