package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A role holds in its unit and below, and nowhere else (row J-20; decision 0007). */
class SubtreeIT extends OnBothDatabases {
  SubtreeIT(Installation.Kind kind) {
    super(kind);
  }

  private Console at(String unit, String role) throws Exception {
    return installation.account(role, List.of(Map.of("role", role, "unit", unit)));
  }

  private String screen(String name, String unit) throws Exception {
    return console.post("/screens", facts(name, unit)).expect(201).path("id").asText();
  }

  private static Map<String, Object> facts(String name, String unit) {
    return Map.of("name", name, "unit", unit, "kind", "WALL", "width", 1920, "height", 1080);
  }

  private static Set<String> ids(JsonNode screens) {
    Set<String> ids = new HashSet<>();
    screens.path("entries").forEach(screen -> ids.add(screen.path("id").asText()));
    return ids;
  }

  @Test
  void a_screen_administrator_sees_and_changes_the_screens_below_alone() throws Exception {
    String mine = screen("甲", "lotus-street");
    String theirs = screen("乙", "hill-county");
    Console person = at("lake-district", "SCREEN_ADMINISTRATOR");

    Set<String> seen = ids(person.get("/screens").expect(200));

    assertTrue(seen.contains(mine));
    assertTrue(!seen.contains(theirs));
    person.get("/screens/" + mine).expect(200);
    person.get("/screens/" + theirs).refused(403, "OUTSIDE");
    person.put("/screens/" + mine, facts("丙", "lake-district")).expect(200);
    person.put("/screens/" + mine, facts("丙", "hill-county")).refused(403, "OUTSIDE");
    person.put("/screens/" + theirs, facts("丙", "lake-district")).refused(403, "OUTSIDE");
    person.post("/screens", facts("丁", "hill-county")).refused(403, "OUTSIDE");
    person.delete("/screens/" + theirs + "/device").refused(403, "OUTSIDE");
    person.post("/screens/" + theirs + "/screenshot", "").refused(403, "OUTSIDE");
    person.get("/screens/" + theirs + "/screenshot").refused(403, "OUTSIDE");
    Map<String, String> code = Map.of("code", "AAAA-AAAA");
    person.put("/screens/" + theirs + "/device", code).refused(403, "OUTSIDE");
    assertEquals(seen.size(), matched(person));
    assertTrue(matched(console) > seen.size());
  }

  private static int matched(Console person) throws Exception {
    Map<String, Object> all =
        Map.of(
            "units", List.of("sample"),
            "kinds", List.of(),
            "tags", List.of(),
            "audiences", List.of(),
            "screens", List.of());
    return person.post("/screens/match", all).expect(200).path("total").asInt();
  }

  @Test
  void publishing_neither_gives_to_nor_takes_from_screens_outside() throws Exception {
    String mine = screen("甲", "lotus-street");
    String theirs = screen("乙", "hill-county");
    Console person = at("lake-district", "SCREEN_ADMINISTRATOR");
    String list = playlist("循环", List.of(notice("一")));
    String publication = "/playlists/" + list + "/publication";

    person.put(publication, on(mine, theirs)).refused(403, "OUTSIDE");
    person.put(publication, on(mine)).expect(200);
    console.put(publication, on(mine, theirs)).expect(200);
    person.put(publication, on(mine)).refused(403, "OUTSIDE");
    person.delete(publication).refused(403, "OUTSIDE");
    person.post(publication + "/preview", Map.of()).refused(403, "OUTSIDE");
    console.put(publication, on(mine)).expect(200);
    person.delete(publication).expect(204);
  }

  private static Map<String, Object> on(String... screens) {
    return Map.of("screens", List.of(screens), "layer", "REGULAR", "firstDay", "2026-11-22");
  }

  @Test
  void a_booking_means_screens_below_alone_those_that_come_later_included() throws Exception {
    String theirs = screen("乙", "hill-county");
    Console person = at("lake-district", "SCREEN_ADMINISTRATOR");
    String list = playlist("循环", List.of(notice("一")));

    person.post("/bookings", booking(list, "kinds", "WALL")).refused(403, "OUTSIDE");
    person.post("/bookings", booking(list, "units", "hill-county")).refused(403, "OUTSIDE");
    person.post("/bookings", booking(list, "screens", theirs)).refused(403, "OUTSIDE");
    JsonNode mine = person.post("/bookings", booking(list, "units", "lotus-street")).expect(201);
    String address = "/bookings/" + mine.path("id").asText();
    person.put(address, booking(list, "units", "sample")).refused(403, "OUTSIDE");
    console.put(address, booking(list, "units", "sample")).expect(200);
    person.put(address, booking(list, "units", "lotus-street")).refused(403, "OUTSIDE");
    person.delete(address).refused(403, "OUTSIDE");
    Map<String, Object> looked = Map.of("booking", mine.path("id").asText());
    person.post("/bookings/preview", looked).refused(403, "OUTSIDE");
    person.delete("/calendars/none").refused(403, "EVERYWHERE");
    person.delete("/share-groups/none").refused(403, "EVERYWHERE");
    person.put("/calendars/none", Map.of()).refused(403, "EVERYWHERE");
    person.put("/share-groups/none", Map.of()).refused(403, "EVERYWHERE");
  }

  private static Map<String, Object> booking(String playlist, String list, String named) {
    Map<String, Object> target = new HashMap<>();
    for (String each : List.of("units", "kinds", "tags", "audiences", "screens")) {
      target.put(each, each.equals(list) ? List.of(named) : List.of());
    }
    Map<String, Object> days =
        Map.of(
            "first", "2026-01-01",
            "on", List.of(),
            "off", List.of(),
            "also", List.of(),
            "except", List.of());
    return Map.of(
        "playlist",
        playlist,
        "layer",
        "REGULAR",
        "share",
        Map.of("weight", 100),
        "window",
        Map.of("days", days, "intervals", List.of()),
        "target",
        target);
  }

  @Test
  void an_emergency_officer_warns_and_darkens_below_alone() throws Exception {
    Console person = at("lake-district", "EMERGENCY_OFFICER");
    person.post("/emergency/blackouts", blackout("hill-county")).refused(403, "OUTSIDE");
    person.post("/emergency/blackouts", blackout("sample")).refused(403, "OUTSIDE");
    person.post("/emergency/blackouts", blackout("lotus-street")).expect(201);
    String all =
        console.post("/emergency/blackouts", blackout("sample")).expect(201).path("id").asText();
    Map<String, String> reason = Map.of("reason", "试");
    person.post("/emergency/blackouts/" + all + "/lift", reason).refused(403, "OUTSIDE");
    person.put("/emergency/reserve/none", "").refused(403, "EVERYWHERE");
    person.post("/emergency/withdrawals", reason).refused(403, "EVERYWHERE");
    person.post("/emergency/withdrawals/none/undo", reason).refused(403, "EVERYWHERE");
  }

  private static Map<String, Object> blackout(String unit) {
    return Map.of("units", List.of(unit), "reason", "试");
  }

  @Test
  void a_role_counts_over_further_lines_of_membership() throws Exception {
    String mine = screen("甲", "lotus-street");
    Console person = at("hill-county", "DISTRICT_STAFF");
    person.get("/screens/" + mine).refused(403, "OUTSIDE");
    console.put("/units/lotus-street/lines/hill-county", "").expect(204);
    person.get("/screens/" + mine).expect(200);
    console.delete("/units/lotus-street/lines/hill-county").expect(204);
    person.get("/screens/" + mine).refused(403, "OUTSIDE");
  }

  @Test
  void an_administrator_of_some_units_stays_within_them() throws Exception {
    Console person = at("lake-district", "ADMINISTRATOR");
    Map<String, Object> unit = Map.of("level", "COMPOUND", "zh", "新", "en", "");
    String mine = added(person, "lotus-street");
    person.post("/units", with(unit, "hill-county")).refused(403, "OUTSIDE");
    person.put("/units/hill-county", with(unit, "sample-city")).refused(403, "OUTSIDE");
    person.put("/units/" + mine, with(unit, "hill-county")).refused(403, "OUTSIDE");
    person.put("/units/lake-district", with(unit, "sample")).refused(403, "OUTSIDE");
    person.put("/units/lake-district", with(unit, "sample-city")).expect(200);
    person.delete("/units/lake-district").refused(403, "OUTSIDE");
    person.put("/units/hill-county/lines/lake-district", "").refused(403, "OUTSIDE");
    person.delete("/units/" + mine).expect(204);
    person.get("/audit").refused(403, "EVERYWHERE");
    person.post("/accounts", account("甲", "sample")).refused(403, "OUTSIDE");
    person.post("/accounts", account("甲", "lotus-street")).expect(201);
    person.post("/accounts/admin/link", "").refused(403, "OUTSIDE");
    person.post("/accounts/admin/deactivation", "").refused(403, "OUTSIDE");
    person.put("/accounts/admin/roles", Map.of("roles", List.of())).refused(403, "OUTSIDE");
  }

  private static Map<String, Object> with(Map<String, Object> unit, String parent) {
    Map<String, Object> facts = new HashMap<>(unit);
    facts.put("parent", parent);
    return facts;
  }

  private static String added(Console person, String parent) throws Exception {
    Map<String, Object> unit = Map.of("level", "COMPOUND", "zh", "新", "en", "", "parent", parent);
    return person.post("/units", unit).expect(201).path("id").asText();
  }

  private static Map<String, Object> account(String name, String unit) {
    return Map.of("name", name, "roles", List.of(Map.of("role", "ADMINISTRATOR", "unit", unit)));
  }
}
