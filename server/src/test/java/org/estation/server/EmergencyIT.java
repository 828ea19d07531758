package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estation.server.media.Samples;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.id.UnitId;
import org.junit.jupiter.api.Test;

/** Alerts, blackouts and the reserve, from the console to the signed document. */
class EmergencyIT extends OnBothDatabases {
  private static final long HOUR = 3_600_000;
  private static final long END = System.currentTimeMillis() + HOUR;
  private static final String ALERTS = "/emergency/alerts";
  private static final String BLACKOUTS = "/emergency/blackouts";

  EmergencyIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_player_always_has_a_document_and_an_unchanged_one_costs_a_comparison() throws Exception {
    Player player = playing();
    HttpResponse<byte[]> first = player.get("/alerts");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals("application/jose", first.headers().firstValue("Content-Type").orElseThrow());
    Alerts empty = player.alerts();
    assertEquals("\"" + empty.version() + "\"", tag);
    assertEquals(
        new Alerts(
            empty.version(), empty.issuedAt(), List.of(), List.of(), Withdrawn.NOTHING, List.of()),
        empty);
    HttpResponse<byte[]> again = player.get("/alerts", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertEquals(401, player.get("/alerts", "Authorization", "Bearer x").statusCode());
    assertEquals(401, installation.player().unknown("/alerts").statusCode());
  }

  @Test
  void an_alert_is_in_the_next_document_until_it_is_ended() throws Exception {
    Player player = playing();
    Alerts before = player.alerts();
    String picture = picture("避险图", 1);
    JsonNode raised = console.post(ALERTS, alert(Map.of("items", List.of(picture)))).expect(201);
    Alerts after = player.alerts();
    assertTrue(after.version() > before.version());
    Alert shown = after.alerts().getFirst();
    assertEquals(raised.path("id").asText(), shown.id().value());
    assertEquals(Alert.Level.RED, shown.level());
    assertEquals("暴雨红色预警", shown.headline());
    assertEquals(List.of(new UnitId("lake-district")), shown.units());
    assertEquals("image/png", shown.media().getFirst().type());
    assertEquals(200, player.get("/blobs/" + shown.media().getFirst().hash()).statusCode());
    assertEquals(raised, console.get(ALERTS).expect(200).get(0));

    String end = ALERTS + "/" + shown.id() + "/end";
    console.post(end, Map.of("reason", " ")).refused(422, "REASON");
    console.post(end, Map.of("reason", "险情解除")).expect(204);
    console.post(end, Map.of("reason", "险情解除")).refused(404, "ALERT_UNKNOWN");
    assertEquals(List.of(), player.alerts().alerts());
    assertTrue(player.alerts().version() > after.version());
    assertEquals(0, console.get(ALERTS).expect(200).size());
  }

  @Test
  void it_is_told_how_many_screens_are_meant_and_how_many_know() throws Exception {
    JsonNode reach = console.get("/emergency/reach?unit=lake-district").expect(200);
    int screens = reach.path("screens").asInt();
    int all = console.get("/screens").expect(200).path("entries").size();
    assertTrue(screens > 1 && screens < all, reach.toString());
    assertEquals(
        all, console.get("/emergency/reach?unit=sample").expect(200).path("screens").asInt());
    assertEquals(
        all,
        console
            .get("/emergency/reach?unit=sample-city&unit=sample")
            .expect(200)
            .path("screens")
            .asInt());
    assertEquals(0, reach.path("players").asInt());
    console.get("/emergency/reach?unit=nowhere").refused(422, "EMERGENCY_UNITS");
    console.get("/emergency/reach").refused(422, "EMERGENCY_UNITS");

    Player player = playing();
    player.report(player.assignment(), player.alerts().version());
    console.post(ALERTS, alert(Map.of("units", List.of("sample")))).expect(201);
    assertEquals(counts(all, 1, 0), console.get(ALERTS).expect(200).get(0).path("reach"));
    player.report(player.assignment(), player.alerts().version());
    assertEquals(counts(all, 1, 1), console.get(ALERTS).expect(200).get(0).path("reach"));
  }

  private static JsonNode counts(int screens, int players, int told) {
    return new com.fasterxml.jackson.databind.ObjectMapper()
        .createObjectNode()
        .put("screens", screens)
        .put("players", players)
        .put("told", told);
  }

  @Test
  void an_alert_that_cannot_be_is_refused_and_changes_nothing() throws Exception {
    Player player = playing();
    Alerts before = player.alerts();
    long now = System.currentTimeMillis();
    refused(Map.of("headline", " "), 422, "ALERT_WORDS");
    refused(Map.of("headline", "雨".repeat(101)), 422, "ALERT_WORDS");
    refused(Map.of("text", "雨".repeat(1_001)), 422, "ALERT_WORDS");
    refused(Map.of("units", List.of()), 422, "EMERGENCY_UNITS");
    refused(Map.of("units", List.of("nowhere")), 422, "EMERGENCY_UNITS");
    refused(Map.of("units", List.of("../x y")), 422, "EMERGENCY_UNITS");
    refused(Map.of("units", List.of("sample", "sample")), 422, "EMERGENCY_UNITS");
    refused(Map.of("until", now - 1), 422, "ALERT_OVER");
    refused(Map.of("from", now + HOUR, "until", now + HOUR), 422, "ALERT_OVER");
    refused(Map.of("until", now + 7 * 24 * HOUR + 60_000), 422, "ALERT_TOO_LONG");
    refused(Map.of("items", List.of("no-id")), 422, "ALERT_MEDIA");
    refused(Map.of("items", List.of(notice("文字不是图片"))), 422, "ALERT_MEDIA");
    String picture = picture("图", 2);
    refused(Map.of("items", List.of(picture, picture)), 422, "ALERT_MEDIA");
    refused(Map.of("level", "GREEN"), 400, "BAD_JSON");
    console.post(ALERTS + "/no-id/end", Map.of("reason", "x")).refused(404, "ALERT_UNKNOWN");
    assertEquals(before, player.alerts());
    assertEquals(0, console.get("/audit").expect(200).path("entries").size());
  }

  @Test
  void the_same_alert_twice_and_more_than_fit_are_refused() throws Exception {
    Map<String, Object> alert = alert(Map.of());
    console.post(ALERTS, alert).expect(201);
    console.post(ALERTS, alert).refused(409, "ALERT_TWICE");
  }

  @Test
  void no_more_than_64_alerts_are_in_force() throws Exception {
    for (int i = 0; i < 64; i++) {
      console.post(ALERTS, alert(Map.of("headline", "第 " + i, "text", ""))).expect(201);
    }
    console.post(ALERTS, alert(Map.of("headline", "最后"))).refused(409, "ALERTS_FULL");
    assertEquals(64, playing().alerts().alerts().size());
  }

  @Test
  void alerts_that_make_the_document_too_large_are_refused() throws Exception {
    Map<String, Object> text = Map.of("text", "雨".repeat(1_000));
    for (int i = 0; i < 20; i++) {
      Map<String, Object> other = new TreeMap<>(text);
      other.put("headline", "第 " + i);
      console.post(ALERTS, alert(other)).expect(201);
    }
    console.post(ALERTS, alert(text)).refused(409, "ALERTS_TOO_LARGE");
    console.post(ALERTS, alert(Map.of("text", "短"))).expect(201);
    assertEquals(21, playing().alerts().alerts().size());
  }

  @Test
  void a_blackout_is_ordered_with_a_reason_and_lifted_with_one() throws Exception {
    Player player = playing();
    long until = System.currentTimeMillis() + HOUR;
    List<String> units = List.of("lake-district", "hill-county");
    JsonNode dark =
        console
            .post(BLACKOUTS, Map.of("units", units, "reason", "核实一条内容", "until", until))
            .expect(201);
    assertEquals("核实一条内容", player.alerts().blackouts().getFirst().reason());
    assertEquals(until, player.alerts().blackouts().getFirst().until());
    assertEquals(dark, console.get(BLACKOUTS).expect(200).get(0));
    console
        .post(BLACKOUTS, Map.of("units", units.reversed(), "reason", "又一次"))
        .refused(409, "BLACKOUT_TWICE");
    console
        .post(BLACKOUTS, Map.of("units", List.of("sample"), "reason", ""))
        .refused(422, "REASON");
    console
        .post(BLACKOUTS, Map.of("units", List.of("sample"), "reason", "x", "until", 1))
        .refused(422, "BLACKOUT_UNTIL");
    console
        .post(BLACKOUTS, Map.of("units", List.of("nowhere"), "reason", "x"))
        .refused(422, "EMERGENCY_UNITS");
    console.post(BLACKOUTS, Map.of("units", List.of("sample"), "reason", "街道要求")).expect(201);
    assertEquals(2, player.alerts().blackouts().size());
    String lift = BLACKOUTS + "/" + dark.path("id").asText() + "/lift";
    console.post(lift, Map.of("reason", "已核实")).expect(204);
    console.post(lift, Map.of("reason", "已核实")).refused(404, "BLACKOUT_UNKNOWN");
    assertEquals("街道要求", player.alerts().blackouts().getFirst().reason());
    assertEquals(1, player.alerts().blackouts().size());
  }

  @Test
  void the_reserve_is_named_to_every_player() throws Exception {
    Player player = playing();
    String picture = picture("避险图", 3);
    String path = "/emergency/reserve/" + picture;
    JsonNode reserve = console.put(path, Map.of()).expect(200);
    Alerts named = player.alerts();
    assertEquals(1, named.reserve().size());
    assertEquals(named.reserve().getFirst().size(), reserve.path("bytes").asLong());
    assertEquals(reserve, console.put(path, Map.of()).expect(200));
    assertEquals(named, player.alerts());
    console.put("/emergency/reserve/" + notice("文字"), Map.of()).refused(422, "RESERVE_ITEM");
    console.put("/emergency/reserve/no-id", Map.of()).refused(404, "ITEM_UNKNOWN");
    console.delete(path).expect(200);
    assertEquals(List.of(), player.alerts().reserve());
    assertEquals(0, console.delete(path).expect(200).path("entries").size());
    assertEquals(List.of("RESERVE_REMOVED", "RESERVE_ADDED"), actions());
  }

  @Test
  void the_reserve_has_at_most_32_media() throws Exception {
    for (int i = 0; i < 32; i++) {
      console.put("/emergency/reserve/" + picture("图", 10 + i), Map.of()).expect(200);
    }
    String more = picture("图", 50);
    console.put("/emergency/reserve/" + more, Map.of()).refused(409, "RESERVE_FULL");
    assertEquals(32, playing().alerts().reserve().size());
  }

  @Test
  void what_is_in_force_outlives_a_restart_in_a_newer_document() throws Exception {
    Player player = playing();
    console.post(ALERTS, alert(Map.of())).expect(201);
    console.post(BLACKOUTS, Map.of("units", List.of("sample"), "reason", "x")).expect(201);
    Alerts before = player.alerts();
    installation.restart();
    console = installation.console();
    Alerts after = installation.player(player.key()).alerts();
    assertEquals(before.alerts(), after.alerts());
    assertEquals(before.blackouts(), after.blackouts());
    assertTrue(after.version() > before.version());
  }

  @Test
  void every_action_is_logged_with_who_and_why() throws Exception {
    String alert = console.post(ALERTS, alert(Map.of())).expect(201).path("id").asText();
    console.post(ALERTS + "/" + alert + "/end", Map.of("reason", "误发")).expect(204);
    String dark =
        console
            .post(BLACKOUTS, Map.of("units", List.of("sample"), "reason", "核实"))
            .expect(201)
            .path("id")
            .asText();
    console.post(BLACKOUTS + "/" + dark + "/lift", Map.of("reason", "已核实")).expect(204);
    assertEquals(
        List.of("BLACKOUT_LIFTED", "BLACKOUT_ORDERED", "ALERT_ENDED", "ALERT_RAISED"), actions());
    JsonNode ended = console.get("/audit").expect(200).path("entries").get(2);
    assertEquals("admin", ended.path("account").asText());
    assertEquals("误发", ended.path("reason").asText());
    assertEquals("暴雨红色预警", ended.path("title").asText());
    assertEquals(alert, ended.path("subject").asText());
    assertEquals(
        "示例省", console.get("/audit").expect(200).path("entries").get(0).path("title").asText());
    console.get("/audit?after=x").refused(422, "BAD_PAGE_KEY");
  }

  private List<String> actions() throws Exception {
    List<String> actions = new ArrayList<>();
    console
        .get("/audit")
        .expect(200)
        .path("entries")
        .forEach(entry -> actions.add(entry.path("action").asText()));
    return actions;
  }

  private void refused(Map<String, Object> wrong, int status, String code) throws Exception {
    console.post(ALERTS, alert(wrong)).refused(status, code);
  }

  private static Map<String, Object> alert(Map<String, Object> other) {
    Map<String, Object> alert =
        new TreeMap<>(
            Map.of(
                "level",
                "RED",
                "drill",
                false,
                "headline",
                "暴雨红色预警",
                "text",
                "请停止户外活动。",
                "units",
                List.of("lake-district"),
                "items",
                List.of(),
                "until",
                END));
    alert.putAll(other);
    return alert;
  }

  private String picture(String title, int number) throws Exception {
    Path file = folder.resolve(number + ".png");
    Files.write(file, Samples.picture("png", 320 + number, 180));
    return console.upload(title, file).expect(201).path("id").asText();
  }
}
