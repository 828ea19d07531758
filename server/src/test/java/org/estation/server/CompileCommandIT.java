package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileCommandIT {
  private static final String BEGIN = "<!-- example -->\n```json\n";

  @TempDir Path folder;

  private Path rules = Path.of("");

  @BeforeEach
  void the_example_of_the_page_is_there() throws IOException {
    String page = Files.readString(Path.of("../docs/rules.md"));
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    String example = page.substring(begin, page.indexOf("\n```", begin));
    rules = Files.writeString(folder.resolve("rules.json"), example);
  }

  @Test
  void a_program_comes_out_and_shows_what_the_rules_say() throws Exception {
    byte[] printed = printed(rules.toString());
    Program program = Json.readExactly(printed, Program.class);
    Timeline timeline = new Timeline(program);
    long tuesday = timeline.days().instantOf(20_585, 9 * 60 + 45);
    Slot shown = timeline.at(Program.MAIN, tuesday);
    assertTrue(shown instanceof Slot.Filled slot && slot.booking().value().equals("opening"));
    assertArrayEquals(printed, Json.bytes(program));
  }

  @Test
  void the_file_has_the_bytes_that_would_be_printed() throws Exception {
    Path out = folder.resolve("program.json");
    assertEquals(0, printed(rules.toString(), "--out", out.toString()).length);
    assertArrayEquals(printed(rules.toString()), Files.readAllBytes(out));
  }

  @Test
  void rules_that_break_a_rule_are_refused_with_path_and_rule_in_both_languages() throws Exception {
    Files.writeString(rules, Files.readString(rules).replace("=2TU", "=9XX"));
    Stop stop = refused(rules.toString());
    String reason =
        "bookings[3].window.days.recurrence: not a recurrence of days by RFC 5545: invalid weeknum: '9XX'";
    assertEquals(
        rules
            + " 不是有效的规则："
            + reason.replaceFirst(": ", "：")
            + "。请按 docs/rules.md 改正。\n"
            + rules
            + " holds no valid rules: "
            + reason
            + ". Correct it by docs/rules.md.",
        stop.getMessage());
    assertEquals(3, stop.status());
  }

  @Test
  void a_program_is_not_compiled_again() throws Exception {
    Path program = Files.write(folder.resolve("program.json"), printed(rules.toString()));
    Stop stop = refused(program.toString());
    assertEquals(
        program
            + " 已经是编译好的节目：用 ./estation timeline 查看它播什么。\n"
            + program
            + " is a compiled program already: ./estation timeline tells what it shows.",
        stop.getMessage());
    assertEquals(3, stop.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--tally rules.json", "rules.json more.json", "rules.json --out"})
  void wrong_use_is_told_apart_from_bad_input(String typed) {
    assertEquals(2, refused(typed.isEmpty() ? new String[0] : typed.split(" ")).status());
  }

  @Test
  void a_file_that_cannot_be_written_is_a_failure() {
    String out = folder.resolve("none").resolve("program.json").toString();
    Stop stop = refused(rules.toString(), "--out", out);
    assertEquals(1, stop.status());
    assertTrue(
        String.valueOf(stop.getMessage()).endsWith("its folder is not there, make it first."));
  }

  private static Stop refused(String... typed) {
    return assertThrows(Stop.class, () -> printed(typed));
  }

  private static byte[] printed(String... typed) throws Stop {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CompileCommand.run(List.of(typed), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
