package org.estation.playlists.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.estation.playlists.Golden;
import org.estation.playlists.model.WholeDayModel;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpus of engine version 1: programs and the slots they have had since that version was
 * released. A difference here means that old records no longer expand: it is never right to change
 * these files for an engine version that is out. The programs themselves are drawn only where their
 * file is not there; after that they stay, whatever becomes of what drew them.
 */
class EngineCorpusTest {
  private static final String PROGRAMS = "programs.jsonl";
  private static final int LONG_FOR_THE_MODEL = 1_000;

  private static Map<String, Program> corpus = Map.of();

  /** A line of the file of programs. */
  record Named(String name, Program program) {}

  @BeforeAll
  static void read() throws BadJson {
    byte[] bytes = Golden.read(PROGRAMS);
    if (bytes.length == 0) {
      Golden.check(PROGRAMS, lines(CorpusPrograms.drawn()));
    }
    Map<String, Program> read = new LinkedHashMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      Named named = Json.read(line.getBytes(StandardCharsets.UTF_8), Named.class);
      read.put(named.name(), named.program());
    }
    corpus = read;
  }

  private static byte[] lines(Map<String, Program> programs) {
    StringBuilder lines = new StringBuilder();
    programs.forEach((name, program) -> lines.append(json(new Named(name, program))).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String json(Object value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8);
  }

  @Test
  void each_program_of_the_corpus_has_the_bytes_it_always_had() {
    assertTrue(corpus.size() >= 200, corpus.size() + " programs");
    Golden.check(PROGRAMS, lines(corpus));
  }

  @Test
  void each_day_of_the_corpus_has_the_digest_it_always_had() {
    StringBuilder digests = new StringBuilder();
    corpus.forEach((name, program) ->
        days(
            program,
            (slots, day) -> {
              Sha256 digest = Sha256.of(told(slots, day).getBytes(StandardCharsets.UTF_8));
              digests.append("%s %d %d %s\n".formatted(name, day, slots.size(), digest.hex()));
            }));
    Golden.check("digests.txt", digests.toString().getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "community-screen",
        "shared-screen",
        "clock-changes",
        "skipped-day",
        "key-date",
        "night-shift",
        "nested",
        "random-1000",
        "random-1001",
        "random-1002"
      })
  void a_day_to_look_at_has_the_slots_it_always_had(String name) {
    Program program = corpus.get(name);
    assertTrue(program != null, name);
    StringBuilder lines = new StringBuilder();
    if (program != null) {
      days(program, (slots, day) -> lines.append(told(slots, day)));
    }
    Golden.check(name + ".slots.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_model_walks_the_days_of_the_corpus_alike() {
    corpus.forEach((name, program) -> {
      ZoneRules rules =
          name.startsWith("wild")
              ? WildPrograms.rules(program.zone())
              : ZoneId.of(program.zone().id()).getRules();
      days(
          program,
          (slots, day) -> {
            if (!slots.isEmpty() && slots.size() < LONG_FOR_THE_MODEL) {
              String region = slots.getFirst().region();
              assertEquals(new WholeDayModel(program, rules, region, day).slots(), slots, name);
            }
          });
    });
  }

  private static void days(Program program, ObjIntConsumer<List<Slot>> action) {
    Timeline timeline = new Timeline(program);
    int last = Math.min(program.horizon().lastDay(), program.horizon().firstDay() + 2);
    for (int day = program.horizon().firstDay(); day <= last; day++) {
      for (Region region : program.regions()) {
        action.accept(timeline.day(region.name(), day).slots(), day);
      }
    }
  }

  private static String told(List<Slot> slots, int day) {
    StringBuilder lines = new StringBuilder();
    slots.forEach(slot -> lines.append(line(day, slot)).append('\n'));
    return lines.toString();
  }

  private static String line(int day, Slot slot) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("day", day);
    members.put("region", slot.region());
    members.put("start", slot.start());
    members.put("end", slot.end());
    if (slot instanceof Slot.Filled filled) {
      members.put("layer", filled.layer());
      members.put("booking", filled.booking());
      members.put("item", filled.item());
    }
    return json(members);
  }
}
