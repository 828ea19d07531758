package org.estation.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden program with one thing wrong: the refusal names the part and the rule. */
class ProgramRefusalTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /engine | 2 | engine: 2 is not known here
          /engine | 0 | engine: 0 is not known here
          /items/0/duration | 0 | items[0]: an item lasts 3 s to 4 h (3000 to 14400000)
          /items/0/duration | 2999 | items[0]: an item lasts 3 s to 4 h (3000 to 14400000)
          /items/0/duration | 604800000 | items[0]: an item lasts 3 s to 4 h (3000 to 14400000)
          /items/3/duration | 1 | items[3]: an item lasts 3 s to 4 h (3000 to 14400000)
          /items/3/duration | -1 | items[3]: an item lasts 3 s to 4 h (3000 to 14400000)
          /items/0/cap | 0 | items[0]: a cap is 1 to 1200 starts an hour
          /items/0/cap | 1201 | items[0]: a cap is 1 to 1200 starts an hour
          /items/0/notBefore | 1826841600001 | items[0]: an item's validity ends before it begins
          /items/0/media | [] | items[0]: an item has 1 to 64 media
          /items/0/media/0/size | 0 | items[0].media[0]: a medium without bytes or with no sensible type
          /items/1/id | "item-fire-escape" | items[1]: item comes twice: item-fire-escape
          /playlists/1/id | "playlist-loop" | playlists[1]: comes twice: playlist-loop
          /playlists/0/entries | [] | playlists[0]: a playlist has 1 to 1000 entries
          /playlists/0/entries/1/item | "item-x" | playlists[0].entries[1]: there is no item item-x
          /playlists/2/entries/0/playlist | "playlist-x" | playlists[2].entries[0]: there is no playlist playlist-x
          /playlists/2/entries/0/take | 0 | playlists[2].entries[0]: a visit takes 1 to 1000 entries
          /playlists/2/entries/0/take | 1001 | playlists[2].entries[0]: a visit takes 1 to 1000 entries
          /groups/0/region | "side" | groups[0]: there is no region side
          /groups/0/weight | 0 | groups[0]: a weight is 1 to 10000
          /groups/0/weight | 10001 | groups[0]: a weight is 1 to 10000
          /groups/0/percent | 10 | groups[0]: a share group has either a weight or a percentage
          /groups/0/weight | null | groups[0]: a share group has either a weight or a percentage
          /groups/0/name | "" | groups[0]: a share group's name has 1 to 64 characters
          /groups/0/name | "社区公告" | groups[1]: share group comes twice: 社区公告
          /groups/0/layer | "TAKEOVER" | groups[0]: a takeover shares with nobody
          /groups/1/percent | 0 | groups[1]: a mandatory share is 1 to 50 percent
          /groups/1/percent | 51 | groups[1]: a mandatory share is 1 to 50 percent
          /bookings/0/name | " " | bookings[0]: a booking's name has 1 to 200 characters
          /bookings/0/region | "side" | bookings[0]: there is no region side
          /bookings/0/playlist | "playlist-x" | bookings[0]: there is no playlist playlist-x
          /bookings/0/playlist | "playlist-stream" | bookings[0]: a LIVE item without a duration plays in TAKEOVER only
          /bookings/0/share/weight | 0 | bookings[0].share: a weight is 1 to 10000
          /bookings/0/share/weight | 10001 | bookings[0].share: a weight is 1 to 10000
          /bookings/0/share/group | "main" | bookings[0]: its region and layer have no such share group
          /bookings/0/share/group | "" | bookings[0].share: a share group's name has 1 to 64 characters
          /bookings/0/share | null | bookings[0]: only a takeover cuts, and the others have a share
          /bookings/0/cut | true | bookings[0]: only a takeover cuts, and the others have a share
          /bookings/0/priority | -1 | bookings[0]: a priority is 0 to 1000
          /bookings/0/priority | 1001 | bookings[0]: a priority is 0 to 1000
          /bookings/0/intervals | [] | bookings[0]: there are 1 to 24 daily intervals
          /bookings/0/intervals/1/from | 480 | bookings[0]: daily intervals are not in ascending order
          /bookings/0/intervals/0/from | 1440 | bookings[0].intervals[0]: an interval starts at a minute from 0 to 1439
          /bookings/0/intervals/0/to | 480 | bookings[0].intervals[0]: an interval ends 1 to 1440 minutes after it starts
          /bookings/0/days/first | 20725 | bookings[0]: its days lie outside the horizon and the day before it
          /bookings/0/days/first | 21180 | bookings[0]: its days lie outside the horizon and the day before it
          /bookings/0/days/first | 2147483640 | bookings[0].days: days lie in the years 1970 to 9999
          /bookings/0/days/bits | "0f" | bookings[0].days: days begin with their first day and end with their last
          /bookings/0/days/bits | "" | bookings[0].days: days are told by 1 to 276 digits
          /bookings/0/days/bits | "xyz" | bookings[0].days: days are told by digits 0 to 9 and a to f
          /bookings/1/id | "booking-1" | bookings[1]: comes twice: booking-1
          /bookings/1/cadence/every | 0 | bookings[1].cadence: a cadence comes every 1 to 1440 minutes
          /bookings/1/cadence/at | 15 | bookings[1].cadence: a cadence begins at a minute from 0 to every - 1
          /bookings/3/cadence | {"every":15,"at":0} | bookings[3]: a takeover has neither a share nor a cadence
          /bookings/3/share | {"group":"main","weight":1} | bookings[3]: a takeover has neither a share nor a cadence
          /reserve/0 | "item-x" | reserve[0]: there is no item item-x
          /reserve/0 | "item-science-day-live" | reserve[0]: a reserve item has a duration
          /horizon/lastDay | 21827 | horizon: a horizon has 1 to 1100 days
          /regions/0/width | 10001 | regions[0]: region main lies outside the picture
          /zone/offsetSeconds | 64801 | zone: an offset is at most 18 hours
          /bookings/0/weight | 1 | bookings[0].weight: there is no such member; there are [cadence, cut, days, id, intervals, layer, name, playlist, priority, region, share, words]
          """)
  void one_thing_that_is_wrong_is_named(String place, String value, String refusal)
      throws JsonProcessingException {
    assertEquals(refusal, refusal(changed(place, MAPPER.readTree(value))));
  }

  @Test
  void playlists_are_no_circle() throws JsonProcessingException {
    String circle = "playlists contain each other in a circle or more than 3 deep";
    assertEquals(
        "playlists[0].entries[1].entries[1].entries[1]: " + circle,
        refusal(changed("/playlists/0/entries/1", entry("playlist-loop"))));
    assertEquals(
        "playlists[0].entries[1].entries[0].entries[1]: " + circle,
        refusal(changed("/playlists/0/entries/1", entry("playlist-night"))));
  }

  @Test
  void playlists_are_nested_three_deep_and_no_deeper() throws JsonProcessingException {
    ObjectNode three = changed("/playlists/3/entries/0", entry("playlist-night"));
    read(three);
    ((ArrayNode) three.at("/playlists/1/entries")).set(0, entry("playlist-stream"));
    assertEquals(
        "playlists[1].entries[0].entries[0].entries[0]: "
            + "playlists contain each other in a circle or more than 3 deep",
        refusal(three));
    ArrayNode playlists = three.withArray("playlists");
    playlists.add(playlists.remove(1));
    assertEquals("playlists[3].entries[0]: playlists are nested more than 3 deep", refusal(three));
  }

  private static JsonNode entry(String playlist) throws JsonProcessingException {
    return MAPPER.readTree("{\"type\":\"playlist\",\"playlist\":\"" + playlist + "\",\"take\":1}");
  }

  @Test
  void mandatory_groups_have_at_most_half_together() throws JsonProcessingException {
    ObjectNode program = program();
    ArrayNode groups = program.withArray("groups");
    JsonNode fits =
        MAPPER.readTree(
            "{\"region\":\"main\",\"layer\":\"REGULAR\",\"name\":\"a\",\"percent\":30}");
    groups.add(fits);
    read(program);
    groups.add(((ObjectNode) fits.deepCopy()).put("name", "b").put("percent", 1));
    assertEquals("groups[4]: mandatory groups have at most 50 percent together", refusal(program));
    ((ObjectNode) groups.get(4)).put("layer", "FILLER");
    read(program);
  }

  @ParameterizedTest
  @CsvSource({"regions", "groups", "bookings", "playlists", "items", "reserve"})
  void a_list_has_at_most_10000_entries(String list) {
    ObjectNode program = program();
    ArrayNode entries = program.withArray(list);
    while (entries.size() < 10_001) {
      entries.add(entries.get(0));
    }
    assertEquals(list + ": a list has at most 10000 entries", refusal(program));
  }

  private static ObjectNode changed(String place, JsonNode value) {
    ObjectNode program = program();
    JsonPointer at = JsonPointer.compile(place);
    switch (program.at(at.head())) {
      case ArrayNode list -> list.set(at.last().getMatchingIndex(), value);
      case ObjectNode object -> object.set(at.last().getMatchingProperty(), value);
      default -> throw new IllegalArgumentException(place);
    }
    return program;
  }

  private static ObjectNode program() {
    try {
      return (ObjectNode) MAPPER.readTree(Golden.read("program.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(JsonNode program) {
    byte[] bytes = program.toString().getBytes(StandardCharsets.UTF_8);
    assertDoesNotThrow(() -> Json.readExactly(bytes, Program.class));
  }

  private static String refusal(JsonNode program) {
    byte[] bytes = program.toString().getBytes(StandardCharsets.UTF_8);
    return String.valueOf(
        assertThrows(BadJson.class, () -> Json.readExactly(bytes, Program.class)).getMessage());
  }
}
