package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.server.ledger.TestJournal;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.device.Health;
import org.estation.shared.device.Health.OpenRun;
import org.estation.shared.device.Problem;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.PlayBatch.Receipt;
import org.estation.shared.proof.Run;
import org.estation.shared.proof.RunDigest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From a player's journal to the report (rows J-03, J-04; scenario A11). */
class ProofIT extends OnBothDatabases {
  private static final int SLOTS = 3;

  ProofIT(Installation.Kind kind) {
    super(kind);
  }

  /** A player, what it was told to play, and its journal. */
  private record Playing(
      Player player, Assignment assignment, List<Slot.Filled> slots, int day, TestJournal journal) {

    Run run(long number, int from) {
      return run(number, from, assignment.program());
    }

    Run run(long number, int from, Sha256 program) {
      List<Slot.Filled> played = slots.subList(from, from + SLOTS);
      RunDigest digest = new RunDigest();
      played.forEach(slot -> digest.add(slot.start(), slot.item()));
      return new Run(
          number,
          new Circumstances(assignment.screen(), program, assignment.version(), "b", 0, 1, false),
          Program.MAIN,
          day,
          played.getFirst().start(),
          played.getLast().end(),
          SLOTS,
          digest.finish(),
          new Run.Quality(0, 0, 0, 0, 15L));
    }

    HttpResponse<byte[]> send(String jws) throws Exception {
      return player.post("/plays", jws.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Playing begun() throws Exception {
    Player player = playing();
    Assignment assignment = player.assignment();
    Timeline timeline = new Timeline(player.program());
    int day = timeline.days().dayOf(assignment.issuedAt());
    List<Slot.Filled> slots =
        timeline.day(Program.MAIN, day).slots().stream()
            .limit(4 * SLOTS)
            .map(Slot.Filled.class::cast)
            .toList();
    TestJournal journal = TestJournal.of(player.key(), assignment.screen(), "journal");
    return new Playing(player, assignment, slots, day, journal);
  }

  private JsonNode plays(Playing playing, String more) throws Exception {
    return console.get("/plays?day=" + LocalDate.ofEpochDay(playing.day) + more).expect(200);
  }

  /** Decision 0007. */
  @Test
  void plays_are_told_in_the_units_of_a_role_alone() throws Exception {
    Playing playing = begun();
    String screen = playing.assignment.screen().value();
    String unit = console.get("/screens/" + screen).expect(200).path("unit").asText();
    Console there = reader("there", unit);
    Console elsewhere = reader("elsewhere", "hill-county");
    write(playing.journal, playing.run(1, 0));
    assertEquals(200, playing.send(playing.journal.batch(1, 1)).statusCode());
    String day = "?day=" + LocalDate.ofEpochDay(playing.day);

    assertEquals(plays(playing, ""), there.get("/plays" + day).expect(200));
    assertEquals(1 + SLOTS, there.get("/plays.csv" + day).text().lines().count());
    for (String filter : List.of(day, day + "&screen=" + screen)) {
      JsonNode none = elsewhere.get("/plays" + filter).expect(200);
      assertEquals(0, none.path("entries").size());
      assertEquals(0, none.path("totals").size());
      assertEquals(0, none.path("items").size());
      assertEquals(1, elsewhere.get("/plays.csv" + filter).text().lines().count());
    }
  }

  private Console reader(String name, String unit) throws Exception {
    return installation.account(name, List.of(Map.of("role", "DISTRICT_STAFF", "unit", unit)));
  }

  private static void write(TestJournal journal, Run run) {
    journal.write(new String(Json.bytes(run), StandardCharsets.UTF_8));
  }

  @Test
  void what_a_player_signs_is_counted_once_and_told() throws Exception {
    Playing playing = begun();
    TestJournal journal = playing.journal;
    write(journal, playing.run(1, 0));
    for (int times = 0; times < 2; times++) {
      HttpResponse<byte[]> answer = playing.send(journal.batch(1, 1));
      assertEquals(200, answer.statusCode(), Player.text(answer));
      assertEquals(
          new Receipt(journal.name(), 1, journal.hash(1)), Json.read(answer.body(), Receipt.class));
    }
    JsonNode page = plays(playing, "");
    assertEquals(SLOTS, page.path("entries").size());
    assertEquals("一", page.path("entries").get(0).path("title").asText());
    assertEquals("COUNTED", page.path("totals").get(0).path("state").asText());
    assertEquals(SLOTS, page.path("totals").get(0).path("plays").asInt());
    assertEquals(SLOTS, page.path("items").get(0).path("plays").asInt());
    assertEquals("一", page.path("items").get(0).path("title").asText());
    String item = page.path("entries").get(0).path("item").asText();
    String screen = "&screen=" + playing.assignment.screen() + "&item=" + item;
    assertEquals(SLOTS, plays(playing, screen).path("entries").size());
    String table =
        console.get("/plays.csv?day=" + LocalDate.ofEpochDay(playing.day) + screen).text();
    assertEquals(1 + SLOTS, table.lines().count());
    assertTrue(table.startsWith("\ufeff屏幕 Screen,"));
  }

  @Test
  void the_totals_outlive_a_restart() throws Exception {
    Playing playing = begun();
    write(playing.journal, playing.run(1, 0));
    playing.send(playing.journal.batch(1, 1));
    JsonNode before = plays(playing, "");
    installation.restart();
    console = installation.console();
    assertEquals(before, plays(playing, ""));
  }

  @Test
  void what_does_not_follow_is_refused_with_what_comes_next() throws Exception {
    Playing playing = begun();
    TestJournal journal = playing.journal;
    write(journal, playing.run(1, 0));
    write(journal, playing.run(2, SLOTS));
    assertProblem(409, "GAP", 1L, playing.send(journal.batch(2, 2)));
    assertProblem(409, "WRONG_HASH", 1L, playing.send(journal.batch(1, 1, journal.hash(1))));
    assertProblem(401, "BAD_SIGNATURE", null, playing.send("nonsense"));
    assertProblem(
        422,
        "BAD_BATCH",
        null,
        playing.send(journal.signed("{}".getBytes(StandardCharsets.UTF_8))));
    assertEquals(0, plays(playing, "").path("entries").size());
  }

  @Test
  void a_medium_that_is_named_as_a_program_is_none() throws Exception {
    Playing playing = begun();
    Sha256 medium = playing.player.program().items().getFirst().media().getFirst().hash();
    write(playing.journal, playing.run(1, 0, medium));
    assertEquals(200, playing.send(playing.journal.batch(1, 1)).statusCode());
    JsonNode play = plays(playing, "").path("entries").get(0);
    assertEquals("UNKNOWN_PROGRAM", play.path("reason").asText());
    assertEquals("QUARANTINED", play.path("state").asText());
  }

  @Test
  void a_copied_key_is_shut_out_everywhere() throws Exception {
    Playing playing = begun();
    TestJournal journal = playing.journal;
    write(journal, playing.run(1, 0));
    playing.send(journal.batch(1, 1));
    TestJournal copy = journal.copy(0).write("other");
    assertProblem(403, "FROZEN_KEY", null, playing.send(copy.batch(1, 1)));
    assertEquals(403, playing.player.get("/assignment").statusCode());
    assertEquals(SLOTS, plays(playing, "").path("entries").size());
  }

  @Test
  void an_open_run_is_told_as_provisional() throws Exception {
    Playing playing = begun();
    Run run = playing.run(1, 0);
    OpenRun open =
        new OpenRun(
            playing.journal.name(),
            1,
            playing.assignment.program(),
            Program.MAIN,
            playing.day,
            run.start(),
            run.end(),
            SLOTS);
    Health health =
        new Health(
            run.end(),
            "0",
            playing.assignment.version(),
            playing.assignment.version(),
            1,
            0,
            playing.assignment.program(),
            null,
            null,
            open,
            new Health.Clock(0, 5, true),
            new Health.Disk(1, 1),
            null,
            null,
            List.of(),
            List.of(),
            null);
    assertEquals(204, playing.player.post("/health", Json.bytes(health)).statusCode());
    assertEquals("PROVISIONAL", plays(playing, "").path("entries").get(0).path("state").asText());
    write(playing.journal, run);
    playing.send(playing.journal.batch(1, 1));
    JsonNode page = plays(playing, "");
    assertEquals(SLOTS, page.path("entries").size());
    assertEquals("COUNTED", page.path("entries").get(0).path("state").asText());
  }

  @Test
  void a_question_that_makes_no_sense_is_refused() throws Exception {
    for (String day : List.of("yesterday", "2026-02-30", "1999-12-31", "2200-01-01")) {
      console.get("/plays?day=" + day).refused(422, "BAD_DAY");
    }
    console.get("/plays?screen=nothing").refused(422, "SCREEN_UNKNOWN");
    console.get("/plays?item=nothing").refused(422, "ITEM_UNKNOWN");
    console.get("/plays?after=nothing").refused(422, "BAD_PAGE_KEY");
    assertEquals(0, console.get("/plays?day=2199-12-31").expect(200).path("totals").size());
    console.get("/plays").expect(200);
  }

  private static void assertProblem(
      int status, String code, @Nullable Long expected, HttpResponse<byte[]> answer)
      throws Exception {
    Problem problem = Json.read(answer.body(), Problem.class);
    assertEquals(status, answer.statusCode());
    assertEquals(code, problem.code());
    assertEquals(expected, problem.expected());
  }
}
