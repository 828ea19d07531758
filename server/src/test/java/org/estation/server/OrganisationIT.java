package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The organisation tree and its changes (rows Y-08, C-05). */
class OrganisationIT extends OnBothDatabases {
  OrganisationIT(Installation.Kind kind) {
    super(kind);
  }

  @Test
  void a_unit_is_added_renamed_moved_and_removed_again() throws Exception {
    String compound = add("lotus-street", "柳岸小区");
    assertEquals(
        List.of("sample", "sample-city", "lake-district", "lotus-street"), above(compound));

    console.put("/units/" + compound, facts("lake-district", "柳岸新村")).expect(200);

    assertEquals(List.of("sample", "sample-city", "lake-district"), above(compound));
    assertEquals("柳岸新村", unit(compound).path("zh").asText());
    console.delete("/units/" + compound).expect(204);
    console.delete("/units/" + compound).refused(404, "UNIT_UNKNOWN");
    assertTrue(unit(compound).isMissingNode());
  }

  @Test
  void units_stand_behind_those_above_them_after_every_move() throws Exception {
    String late = add("sample-city", "新设示范区");
    console.put("/units/lotus-street", facts(late, "荷塘示范街道")).expect(200);

    List<String> seen = new ArrayList<>();
    for (JsonNode unit : console.get("/units").expect(200)) {
      String parent = unit.path("parent").asText();
      assertTrue(parent.isEmpty() || seen.contains(parent), unit.toString());
      seen.add(unit.path("id").asText());
    }
  }

  @Test
  void a_line_beside_the_trees_and_a_move_reach_the_players() throws Exception {
    Player player = playing();
    Map<String, Object> screen =
        Map.of("name", "大厅", "unit", "lotus-street", "kind", "WALL", "width", 1920, "height", 1080);
    console.put("/screens/" + firstScreen(), screen).expect(200);
    String association = add("sample", "示例省科协");

    console.put("/units/lotus-street/lines/" + association, "").expect(204);

    assertTrue(player.assignment().units().contains(new UnitId(association)));
    assertEquals(association, unit("lotus-street").path("lines").path(0).asText());
    console.put("/units/lotus-street/lines/" + association, "").refused(409, "UNIT_LINE_TWICE");
    console.delete("/units/lotus-street/lines/" + association).expect(204);
    assertTrue(!player.assignment().units().contains(new UnitId(association)));
    console.put("/units/lotus-street", facts("sample-city", "荷塘示范街道")).expect(200);
    Assignment moved = player.assignment();
    assertEquals(
        List.of("sample", "sample-city", "lotus-street"),
        moved.units().stream().map(UnitId::value).toList());
  }

  @Test
  void what_belongs_to_a_unit_keeps_it() throws Exception {
    console.delete("/units/sample").refused(409, "UNIT_IN_USE");
    console.delete("/units/lotus-street").refused(409, "UNIT_IN_USE");
    String unit = add("sample", "示例省科协");
    console.put("/units/lotus-street/lines/" + unit, "").expect(204);
    console.delete("/units/" + unit).refused(409, "UNIT_IN_USE");
    console.delete("/units/lotus-street/lines/" + unit).expect(204);
    Map<String, Object> screen =
        Map.of("name", "大厅", "unit", unit, "kind", "WALL", "width", 1920, "height", 1080);
    console.post("/screens", screen).expect(201);
    console.delete("/units/" + unit).refused(409, "UNIT_IN_USE");
  }

  @Test
  void a_circle_is_refused_over_every_line() throws Exception {
    console
        .put("/units/lake-district", facts("lotus-street", "示例市湖滨示范区"))
        .refused(409, "UNIT_CIRCLE");
    console.put("/units/lake-district/lines/lake-district", "").refused(409, "UNIT_CIRCLE");
    console.put("/units/lake-district/lines/lotus-street", "").refused(409, "UNIT_CIRCLE");
    String aside = add("sample", "示例省科协");
    console.put("/units/lake-district/lines/" + aside, "").expect(204);
    console.put("/units/" + aside, facts("lotus-street", "科协")).refused(409, "UNIT_CIRCLE");
  }

  @Test
  void a_unit_belongs_to_sixteen_units_at_most() throws Exception {
    String deepest = add("sample", "2");
    for (int depth = 3; depth <= 16; depth++) {
      deepest = add(deepest, Integer.toString(depth));
    }
    console.post("/units", facts(deepest, "17")).refused(409, "UNIT_ABOVE");
    console.put("/units/" + deepest + "/lines/lotus-street", "").refused(409, "UNIT_ABOVE");
  }

  @Test
  void what_cannot_be_a_unit_is_refused_and_the_root_stays_the_root() throws Exception {
    console.post("/units", facts("sample", " ")).refused(422, "UNIT_FIELDS");
    console.post("/units", facts("sample", "长".repeat(101))).refused(422, "UNIT_FIELDS");
    console.post("/units", facts("nowhere", "甲")).refused(422, "UNIT_PARENT");
    console.post("/units", facts("no where", "甲")).refused(422, "UNIT_PARENT");
    console.post("/units", facts(null, "甲")).refused(422, "UNIT_PARENT");
    console.put("/units/sample", facts("sample-city", "省")).refused(422, "UNIT_PARENT");
    console.put("/units/lotus-street", facts(null, "街道")).refused(422, "UNIT_PARENT");
    console.put("/units/sample", facts(null, "某省")).expect(200);
    console.put("/units/lotus-street/lines/nowhere", "").refused(404, "UNIT_UNKNOWN");
    console.put("/units/no%20where", facts("sample", "甲")).refused(404, "UNIT_UNKNOWN");
  }

  private String add(String parent, String name) throws Exception {
    return console.post("/units", facts(parent, name)).expect(201).path("id").asText();
  }

  private static Map<String, Object> facts(@Nullable String parent, String zh) {
    Map<String, Object> facts = new HashMap<>(Map.of("level", "COMPOUND", "zh", zh, "en", ""));
    if (parent != null) {
      facts.put("parent", parent);
    }
    return facts;
  }

  private JsonNode unit(String id) throws Exception {
    for (JsonNode unit : console.get("/units").expect(200)) {
      if (unit.path("id").asText().equals(id)) {
        return unit;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private List<String> above(String id) throws Exception {
    List<String> above = new ArrayList<>();
    for (String at = unit(id).path("parent").asText(); !at.isEmpty(); ) {
      above.addFirst(at);
      at = unit(at).path("parent").asText();
    }
    return above;
  }
}
