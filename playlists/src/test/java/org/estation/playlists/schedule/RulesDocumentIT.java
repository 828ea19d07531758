package org.estation.playlists.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules.md} to the code. */
class RulesDocumentIT {
  private final ExampleRules document = ExampleRules.document();

  @Test
  void the_example_compiles_and_says_what_it_means() throws BadJson {
    Program program = Json.readExactly(document.bytes(), Rules.class).program();
    assertEquals(
        List.of(
            "上学日放学后 15:30–18:00，2026 年 4 月 20 日起",
            "工作日 8:00–10:00（全国食品安全宣传周除外），2026 年 4 月 20 日起，另加 5 月 10 日，5 月 11 日不播",
            "每月第 2 个周二 9:30–10:00，2026 年 4 月 20 日至 2027 年 4 月 19 日",
            "每天 22:00–次日 6:00，5 月 12 日起一周"),
        program.bookings().stream().map(booking -> booking.words().zh()).toList());
    assertEquals(2, program.items().size());
  }

  @Test
  void the_example_is_written_as_it_was_read() throws BadJson, IOException {
    Rules rules = Json.readExactly(document.bytes(), Rules.class);
    ObjectMapper mapper = new ObjectMapper();
    assertEquals(mapper.readTree(document.bytes()), mapper.readTree(Json.bytes(rules)));
  }

  @Test
  void every_member_is_explained_here_or_on_the_page_of_the_wire() throws IOException {
    String explained = document.prose() + Files.readString(Path.of("../docs/wire.md"));
    assertExplained(new ObjectMapper().readTree(document.bytes()), explained);
  }

  private static void assertExplained(JsonNode node, String explained) {
    node.properties()
        .forEach(member -> {
          assertTrue(explained.contains("`" + member.getKey() + "`"), member.getKey());
          assertExplained(member.getValue(), explained);
        });
    if (node.isArray()) {
      node.forEach(one -> assertExplained(one, explained));
    }
  }
}
