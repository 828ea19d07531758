package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;

/** Bookings with whole rules (rows C-05, C-19, Y-08, Q-10; scenario A02). */
class BookingIT extends OnBothDatabases {
  BookingIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_booking_by_rule_reaches_the_screens_of_its_target_and_follows_its_calendar()
      throws Exception {
    Player player = claimed();
    Map<String, Object> form = form(playlist("食品安全", List.of(notice("一"))));
    Map<String, Object> window = window("2026-01-01");
    window.put("days", days("2026-01-01", List.of("workdays")));
    window.put("intervals", List.of(Map.of("from", "08:00", "to", "10:00")));
    form.put("window", window);
    form.put("name", "早间");
    form.put("target", target(Map.of("units", List.of("sample"))));

    JsonNode booked = console.post("/bookings", form).expect(201);

    int screens = console.get("/screens").expect(200).path("entries").size();
    assertEquals(screens, booked.path("screens").asInt());
    assertTrue(booked.path("words").path("zh").asText().startsWith("工作日 8:00–10:00"));
    assertFalse(booked.path("simple").asBoolean());
    Booking compiled = only(player.program());
    assertEquals("早间", compiled.name());
    long monday = java.time.LocalDate.of(2026, 11, 23).toEpochDay();
    assertTrue(compiled.days().has((int) monday));

    Map<String, Object> calendar =
        Map.of(
            "type", "workdays",
            "name", "workdays",
            "words", Map.of("zh", "工作日", "en", "workdays"),
            "holidays", List.of(Map.of("first", "2026-11-23", "last", "2026-11-23")),
            "makeUpDays", List.of());
    console.put("/calendars/workdays", calendar).expect(200);
    assertFalse(only(player.program()).days().has((int) monday));
    console.delete("/calendars/workdays").refused(409, "CALENDAR_USED");
    console.put("/calendars/other", calendar).refused(422, "SCHEDULE_NAME");
    console.delete("/calendars/none").refused(404, "CALENDAR_UNKNOWN");
  }

  @Test
  void a_takeover_a_cadence_and_a_mandatory_share_come_into_the_program() throws Exception {
    Player player = claimed();
    String playlist = playlist("一", List.of(notice("一")));
    console
        .put("/share-groups/safety", Map.of("name", "safety", "layer", "REGULAR", "percent", 30))
        .expect(200);
    Map<String, Object> shared = form(playlist);
    shared.put("share", Map.of("group", "safety", "weight", 5));
    shared.put("cadence", Map.of("every", 15, "at", 0));
    console.post("/bookings", shared).expect(201);
    Map<String, Object> takeover = form(playlist);
    takeover.remove("share");
    takeover.put("layer", "TAKEOVER");
    takeover.put("cut", true);
    takeover.put("priority", 7);
    console.post("/bookings", takeover).expect(201);

    Program program = player.program();

    Booking first = of(program, Layer.REGULAR);
    assertEquals("safety", Objects.requireNonNull(first.share()).group());
    assertEquals(15, Objects.requireNonNull(first.cadence()).every());
    assertEquals(30, program.groups().getFirst().percent());
    assertTrue(of(program, Layer.TAKEOVER).cut());
    console.delete("/share-groups/safety").refused(409, "GROUP_USED");
    console
        .put("/share-groups/more", Map.of("name", "more", "layer", "REGULAR", "percent", 51))
        .refused(422, "GROUP_RULE");
    console.delete("/share-groups/none").refused(404, "GROUP_UNKNOWN");
  }

  @Test
  void a_booking_is_changed_looked_at_first_and_removed() throws Exception {
    Player player = claimed();
    String playlist = playlist("一", List.of(notice("一")));
    String booking = console.post("/bookings", form(playlist)).expect(201).path("id").asText();
    Map<String, Object> never = form(playlist);
    never.put("target", target(Map.of("kinds", List.of("NONE"))));
    JsonNode preview =
        console.post("/bookings/preview", Map.of("booking", booking, "wanted", never)).expect(200);
    assertEquals(1, preview.path("groups").size());
    assertEquals(1, player.program().bookings().size());

    assertEquals(0, console.put("/bookings/" + booking, never).expect(200).path("screens").asInt());
    assertEquals(0, player.program().bookings().size());
    assertEquals(1, console.get("/bookings").expect(200).size());
    console.get("/bookings/" + booking).expect(200);
    console.delete("/bookings/" + booking).expect(204);
    console.get("/bookings/" + booking).refused(404, "BOOKING_UNKNOWN");
    console.delete("/bookings/none").refused(404, "BOOKING_UNKNOWN");
  }

  @Test
  void what_cannot_be_booked_is_refused_and_nothing_is_stored() throws Exception {
    String playlist = playlist("一", List.of(notice("一")));
    Map<String, Object> form = form(playlist);
    refused(
        form,
        "window",
        Map.of("days", days("2026-01-01", List.of("no-such")), "intervals", List.of()),
        422,
        "PROGRAM_RULE");
    refused(form, "target", target(Map.of("units", List.of("nowhere"))), 422, "BOOKING_TARGET");
    refused(form, "target", target(Map.of()), 400, "BAD_JSON");
    refused(form, "share", Map.of("group", "no-such", "weight", 1), 422, "PROGRAM_RULE");
    refused(form, "share", Map.of("weight", 0), 422, "PROGRAM_RULE");
    refused(form, "name", "长".repeat(101), 422, "BOOKING_NAME");
    refused(form, "playlist", "none", 404, "PLAYLIST_UNKNOWN");
    refused(form, "cut", true, 422, "PROGRAM_RULE");
    assertEquals(0, console.get("/bookings").expect(200).size());
    assertEquals(0, console.get("/share-groups").expect(200).size());
    assertTrue(console.get("/calendars").expect(200).size() > 10);
  }

  @Test
  void two_bookings_of_a_playlist_each_play_what_it_was_when_they_were_made() throws Exception {
    Player player = claimed();
    String first = notice("一");
    String second = notice("二");
    String playlist = playlist("一", List.of(first));
    console.post("/bookings", form(playlist)).expect(201);
    save(playlist, 2, List.of(second));
    assertTrue(console.get("/bookings").expect(200).get(0).path("changed").asBoolean());
    console.post("/bookings", form(playlist)).expect(201);

    assertEquals(List.of(first, second), entries(player.program()).stream().sorted().toList());
  }

  private void refused(
      Map<String, Object> form, String member, Object value, int status, String code)
      throws Exception {
    Map<String, Object> wrong = new HashMap<>(form);
    wrong.put(member, value);
    console.post("/bookings", wrong).refused(status, code);
  }

  private Player claimed() throws Exception {
    Player player = installation.player();
    player.enrol();
    claim(player, firstScreen());
    return player;
  }

  private Map<String, Object> form(String playlist) throws Exception {
    Map<String, Object> form = new HashMap<>();
    form.put("playlist", playlist);
    form.put("layer", "REGULAR");
    form.put("share", Map.of("weight", 100));
    form.put("window", window("2026-01-01"));
    form.put("target", target(Map.of("screens", List.of(firstScreen()))));
    return form;
  }

  private static Map<String, Object> window(String first) {
    Map<String, Object> window = new HashMap<>();
    window.put("days", days(first, List.of()));
    window.put("intervals", List.of());
    return window;
  }

  private static Map<String, Object> days(String first, List<String> on) {
    return Map.of(
        "first", first, "on", on, "off", List.of(), "also", List.of(), "except", List.of());
  }

  private static Map<String, Object> target(Map<String, Object> named) {
    Map<String, Object> target = new HashMap<>();
    for (String list : List.of("units", "kinds", "tags", "audiences", "screens")) {
      target.put(list, named.getOrDefault(list, List.of()));
    }
    return target;
  }

  private static Booking only(Program program) {
    assertEquals(1, program.bookings().size());
    return program.bookings().getFirst();
  }

  private static Booking of(Program program, Layer layer) {
    return program.bookings().stream()
        .filter(booking -> booking.layer() == layer)
        .findFirst()
        .orElseThrow();
  }
}
