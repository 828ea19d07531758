package org.estation.playlists.timeline;

import static org.estation.playlists.Programs.item;
import static org.estation.playlists.Programs.share;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.estation.playlists.Golden;
import org.estation.playlists.Programs;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The corpus of engine version 1: programs and the slots they have had since that version was
 * released. A difference here means that old records no longer expand: it is never right to change
 * these files for an engine version that is out.
 */
class EngineCorpusTest {
  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {"community-screen", "shared-screen", "clock-changes", "skipped-day", "random"})
  void a_program_of_the_corpus_has_the_slots_it_always_had(String name) throws BadJson {
    Program program = Json.read(Golden.read(name + ".program.json"), Program.class);
    Golden.check(name + ".slots.jsonl", slots(program));
  }

  static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of("community-screen", communityScreen()),
        Arguments.of("shared-screen", sharedScreen()),
        Arguments.of("clock-changes", clockChanges()),
        Arguments.of("skipped-day", skippedDay()),
        Arguments.of("random", RandomPrograms.of(160)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void a_program_of_the_corpus_has_the_bytes_it_always_had(String name, Program program)
      throws BadJson {
    Golden.check(name + ".program.json", Json.bytes(program));
    assertEquals(program, Json.read(Golden.read(name + ".program.json"), Program.class));
  }

  /** A day of a community screen: health before noon, then also a notice; a filler at night. */
  private static Program communityScreen() {
    long noon = NOON.toEpochMilli();
    LocalDate date = LocalDate.of(2026, 11, 22);
    return Programs.in("Asia/Shanghai", date, date.plusDays(1))
        .booking(
            "health",
            Layer.REGULAR,
            share("main", 2),
            item("fire-escape", 1_200_000, null, noon + 8 * 3_600_000L),
            item("hand-washing", 900_000, null, noon + 8 * 3_600_000L))
        .booking(
            "notice",
            Layer.REGULAR,
            share("main", 1),
            item("notice", 600_000, noon, noon + 3_600_000L))
        .booking("filler", Layer.FILLER, share(), item("poster", 1800), item("slogan", 2700))
        .program();
  }

  /** J-03: two owners, 60 to 40. */
  private static Program sharedScreen() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    return Programs.in("Asia/Shanghai", date, date)
        .group("区科协", 60)
        .group("社区", 40)
        .booking("district", Layer.REGULAR, share("区科协", 1), item("a", 700), item("b", 1100))
        .booking("community-1", Layer.REGULAR, share("社区", 3), item("c", 900))
        .booking("community-2", Layer.REGULAR, share("社区", 1), item("d", 500))
        .program();
  }

  /** The clock goes back at midnight in Santiago: the day before has 25 hours. */
  private static Program clockChanges() {
    LocalDate date = LocalDate.of(2027, 4, 3);
    return Programs.in("America/Santiago", date, date.plusDays(1))
        .group("b", 2)
        .booking("a", Layer.REGULAR, share("a", 1), item("x", 3500), item("y", 2900))
        .booking("b", Layer.REGULAR, share("b", 1), item("z", 5_000))
        .program();
  }

  /** Apia had no 30 December 2011. */
  private static Program skippedDay() {
    LocalDate date = LocalDate.of(2011, 12, 29);
    return Programs.in("Pacific/Apia", date, date.plusDays(2))
        .booking("a", Layer.REGULAR, share(), item("x", 7000), item("y", 9000))
        .program();
  }

  private static byte[] slots(Program program) {
    Timeline timeline = new Timeline(program);
    StringBuilder lines = new StringBuilder();
    for (int day = program.horizon().firstDay(); day <= program.horizon().lastDay(); day++) {
      for (Region region : program.regions()) {
        for (Slot slot : timeline.day(region.name(), day).slots()) {
          lines.append(line(day, slot)).append('\n');
        }
      }
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
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
    return new String(Json.bytes(members), StandardCharsets.UTF_8);
  }
}
