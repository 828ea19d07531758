package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.estation.server.library.OwnContent;
import org.estation.server.media.Samples;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.ItemId;
import org.junit.jupiter.api.Test;

/**
 * What is withdrawn is gone from programs and named to players, and it is told where it still is.
 */
class WithdrawalIT extends OnBothDatabases {
  private static final String PATH = "/emergency/withdrawals";

  WithdrawalIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_withdrawn_item_leaves_the_program_and_is_named_until_it_is_undone() throws Exception {
    List<String> items = List.of(notice("一"), notice("二"));
    Player player = playing(items);
    Alerts before = player.alerts();
    JsonNode made = withdraw("item", items.getFirst());
    assertEquals(List.of(items.get(1)), entries(player.program()));
    assertEquals(List.of(new ItemId(items.getFirst())), player.alerts().withdrawn().items());
    assertTrue(player.alerts().version() > before.version());
    assertTrue(isWithdrawn(items.getFirst()));
    assertFalse(isWithdrawn(items.get(1)));

    String undo = PATH + "/" + made.path("id").asText() + "/undo";
    console.post(undo, Map.of("reason", "")).refused(422, "REASON");
    console.post(undo, Map.of("reason", "核实无误")).expect(204);
    console.post(undo, Map.of("reason", "核实无误")).refused(404, "WITHDRAWAL_UNKNOWN");
    assertEquals(items, entries(player.program()));
    assertEquals(Withdrawn.NOTHING, player.alerts().withdrawn());
    assertFalse(isWithdrawn(items.getFirst()));
    JsonNode log = console.get("/audit").expect(200).path("entries");
    assertEquals("WITHDRAWAL_UNDONE", log.get(0).path("action").asText());
    assertEquals("ITEM_WITHDRAWN", log.get(1).path("action").asText());
    assertEquals("内容有误", log.get(1).path("reason").asText());
  }

  @Test
  void a_withdrawn_source_takes_all_of_its_items_also_later_ones() throws Exception {
    List<String> items = List.of(notice("一"), notice("二"));
    Player player = playing(items);
    withdraw("source", OwnContent.SOURCE.value());
    assertEquals(List.of(), entries(player.program()));
    assertEquals(List.of(OwnContent.SOURCE), player.alerts().withdrawn().sources());
    String later = notice("三");
    assertTrue(isWithdrawn(later));
    publish(playlist("之后", List.of(later)), firstScreen());
    assertEquals(List.of(), entries(player.program()));
  }

  @Test
  void a_withdrawn_picture_leaves_alerts_and_the_reserve() throws Exception {
    java.nio.file.Path file = folder.resolve("p.png");
    java.nio.file.Files.write(file, Samples.picture("png", 320, 180));
    String picture = console.upload("图", file).expect(201).path("id").asText();
    console.put("/emergency/reserve/" + picture, Map.of()).expect(200);
    Map<String, Object> alert =
        Map.of(
            "level",
            "BLUE",
            "drill",
            true,
            "headline",
            "演练",
            "text",
            "",
            "units",
            List.of("sample"),
            "items",
            List.of(picture),
            "until",
            System.currentTimeMillis() + 3_600_000);
    console.post("/emergency/alerts", alert).expect(201);
    Player player = playing(List.of(notice("一")));
    assertEquals(1, player.alerts().alerts().getFirst().media().size());
    JsonNode made = withdraw("item", picture);
    assertEquals(List.of(), player.alerts().alerts().getFirst().media());
    assertEquals(List.of(), player.alerts().reserve());
    JsonNode kept = console.get("/emergency/reserve").expect(200).path("entries").get(0);
    assertFalse(kept.path("kept").asBoolean());
    console.put("/emergency/reserve/" + picture, Map.of()).refused(422, "RESERVE_ITEM");
    console
        .post(PATH + "/" + made.path("id").asText() + "/undo", Map.of("reason", "x"))
        .expect(204);
    assertEquals(1, player.alerts().reserve().size());
    assertEquals(1, player.alerts().alerts().getFirst().media().size());
  }

  @Test
  void it_is_told_where_it_still_is() throws Exception {
    List<String> items = List.of(notice("一"), notice("二"));
    Player player = playing(items);
    Assignment before = player.assignment();
    player.report(before, 0);
    String id = withdraw("item", items.getFirst()).path("id").asText();
    assertEquals("SILENT", stateOf(id));
    player.report(before, 0);
    assertEquals("NAMED", stateOf(id));
    Assignment after = player.assignment();
    player.report(after, 0);
    assertEquals("KEPT", stateOf(id));
    player.report(after, player.alerts().version());
    assertEquals("DROPPED", stateOf(id));
    JsonNode listed = console.get(PATH).expect(200).path("entries").get(0);
    assertEquals(1, listed.path("dropped").asInt());
    assertEquals(0, listed.path("named").asInt() + listed.path("silent").asInt());

    publish(playlist("另一个", List.of(items.get(1))), firstScreen());
    Assignment next = player.assignment();
    player.report(next, player.alerts().version());
    assertEquals("", stateOf(id), "the generation before the one in force names it no more");
  }

  private String stateOf(String withdrawal) throws Exception {
    JsonNode places = console.get(PATH + "/" + withdrawal + "/screens").expect(200).path("entries");
    assertTrue(places.size() <= 1);
    return places.path(0).path("state").asText();
  }

  @Test
  void what_cannot_be_withdrawn_is_refused() throws Exception {
    String item = notice("一");
    Map<String, Object> both =
        Map.of("item", item, "source", OwnContent.SOURCE.value(), "reason", "x");
    console.post(PATH, both).refused(422, "WITHDRAWAL_SUBJECT");
    console.post(PATH, Map.of("reason", "x")).refused(422, "WITHDRAWAL_SUBJECT");
    console.post(PATH, Map.of("item", item, "reason", " ")).refused(422, "REASON");
    console.post(PATH, Map.of("item", item, "reason", "长".repeat(201))).refused(422, "REASON");
    console.post(PATH, Map.of("item", "none", "reason", "x")).refused(404, "ITEM_UNKNOWN");
    console.post(PATH, Map.of("source", item, "reason", "x")).refused(404, "SOURCE_UNKNOWN");
    withdraw("item", item);
    console.post(PATH, Map.of("item", item, "reason", "x")).refused(409, "WITHDRAWN_TWICE");
    console.post(PATH + "/none/undo", Map.of("reason", "x")).refused(404, "WITHDRAWAL_UNKNOWN");
    console.get(PATH + "/none/screens").refused(404, "WITHDRAWAL_UNKNOWN");
    console.get(PATH + "?after=x").refused(422, "BAD_PAGE_KEY");
    assertEquals(1, console.get("/audit").expect(200).path("entries").size());
  }

  private Player playing(List<String> items) throws Exception {
    Player player = installation.player();
    player.enrol();
    claim(player, firstScreen());
    publish(playlist("循环", items), firstScreen());
    return player;
  }

  private JsonNode withdraw(String kind, String id) throws Exception {
    return console.post(PATH, Map.of(kind, id, "reason", "内容有误")).expect(201);
  }

  private boolean isWithdrawn(String item) throws Exception {
    return console.get("/items/" + item).expect(200).path("withdrawn").asBoolean();
  }
}
