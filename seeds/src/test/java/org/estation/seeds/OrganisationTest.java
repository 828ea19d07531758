package org.estation.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sample organisation and its screens: rows C-13, C-14, J-02, J-03, Y-22, Z-04. */
class OrganisationTest {
  private static final JsonNode FILE = SeedData.file("organisation.json");
  private static final List<JsonNode> UNITS = FILE.get("units").valueStream().toList();
  private static final List<JsonNode> SCREENS = FILE.get("screens").valueStream().toList();

  @Test
  void every_unit_follows_a_unit_of_a_higher_level() {
    List<String> levels =
        FILE.get("levels").valueStream().map(level -> SeedData.text(level, "id")).toList();
    Map<String, Integer> depth = new HashMap<>();
    for (JsonNode unit : UNITS) {
      int level = levels.indexOf(SeedData.text(unit, "level"));
      int parent = depth.getOrDefault(unit.path("parent").asText(), -1);
      assertEquals(parent + 1, level, unit::toString);
      assertEquals(unit.has("parent"), parent >= 0, unit::toString);
      depth.put(SeedData.text(unit, "id"), level);
    }
    assertEquals(UNITS.size(), depth.size());
    assertEquals(levels.size(), Set.copyOf(depth.values()).size());
  }

  @Test
  void every_screen_names_units_types_and_venues_that_exist() {
    Set<String> units = SeedData.ids(UNITS);
    for (JsonNode screen : SCREENS) {
      assertTrue(units.contains(SeedData.text(screen, "unit")), screen::toString);
      assertTrue(units.contains(SeedData.text(screen, "owner")), screen::toString);
      assertTrue(units.containsAll(SeedData.texts(screen, "coOwners")), screen::toString);
      assertTrue(known("screenTypes").contains(SeedData.text(screen, "type")), screen::toString);
      assertTrue(known("venues").contains(SeedData.text(screen, "venue")), screen::toString);
      assertTrue(known("networks").contains(SeedData.text(screen, "network")), screen::toString);
    }
  }

  @Test
  void the_orientation_of_a_screen_is_that_of_its_sides() {
    for (JsonNode screen : SCREENS) {
      boolean wide = screen.get("width").asInt() > screen.get("height").asInt();
      assertEquals(
          wide, SeedData.text(screen, "orientation").equals("LANDSCAPE"), screen::toString);
    }
  }

  @Test
  void the_sample_has_screens_of_every_type_station_and_network() {
    assertEquals(known("screenTypes"), used("type"));
    assertEquals(known("stations"), used("station"));
    assertEquals(known("networks"), used("network"));
    assertEquals(Set.of("LANDSCAPE", "PORTRAIT"), used("orientation"));
    assertEquals(Set.of("true", "false"), used("touch"));
  }

  @Test
  void names_are_unique_in_both_languages_and_the_zone_exists() {
    for (List<JsonNode> named : List.of(UNITS, SCREENS)) {
      assertEquals(named.size(), SeedData.ids(named).size());
      for (JsonNode one : named) {
        assertFalse(SeedData.text(one, "zh").isBlank(), one::toString);
        assertTrue(SeedData.text(one, "en").matches("[A-Z][ -~]*"), one::toString);
      }
    }
    assertEquals("Asia/Shanghai", ZoneId.of(SeedData.text(FILE, "zone")).getId());
  }

  private static Set<String> known(String list) {
    return SeedData.ids(FILE.get(list).valueStream().toList());
  }

  private static Set<String> used(String field) {
    Set<String> values = new TreeSet<>();
    SCREENS.stream()
        .filter(screen -> screen.has(field))
        .forEach(screen -> values.add(SeedData.text(screen, field)));
    return values;
  }
}
