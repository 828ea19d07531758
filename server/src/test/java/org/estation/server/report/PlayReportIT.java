package org.estation.server.report;

import static org.estation.server.ledger.verdict.Community.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.estation.playlists.timeline.Slot;
import org.estation.server.ledger.TestJournal;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.ledger.verdict.Testimony;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.report.PlayPage.Entry;
import org.estation.server.report.PlayPage.Total;
import org.estation.server.report.play.OpenRuns;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.device.Health.OpenRun;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people see of a day: the page, the totals and the table. */
class PlayReportIT {
  private final Community community = new Community();
  private final Testimony first = new Testimony(community, Community.screen(1));
  private final Testimony second = new Testimony(community, Community.screen(2), true);
  private final TestJournal journal = TestJournal.of(1, Community.screen(1), "journal");
  private final TestJournal other = TestJournal.of(2, Community.screen(2), "journal");

  @TempDir private Path folder;

  private OpenReport open(DatabaseKind kind) {
    return new OpenReport(kind, folder, community);
  }

  private OpenRuns.Reported openRun(long number, int firstSlot, int slots) {
    List<Slot.Filled> played = community.slots(DAY).subList(firstSlot, firstSlot + slots);
    OpenRun run =
        new OpenRun(
            journal.name(),
            number,
            community.program(),
            "main",
            DAY,
            played.getFirst().start(),
            played.getLast().end(),
            slots);
    return new OpenRuns.Reported(Community.screen(1), journal.device().key(), run);
  }

  /** A day with everything that can happen on it. */
  private void day(OpenReport report) {
    Run unknown =
        Testimony.under(first.circumstances(Sha256.of(new byte[0]), 1), first.run(6, DAY, 20, 2));
    report.record(
        journal,
        first.run(1, DAY, 0, 3),
        first.partial(2, DAY, 3, 4_000),
        first.instead(3, DAY, 4, community.slots(DAY).get(4).item(), Outcome.FAILED),
        first.instead(4, DAY, 4, Community.ITEMS.getFirst(), Outcome.COMPLETED),
        first.run(5, DAY, 2, 1),
        unknown);
    report.record(other, second.run(1, DAY, 1, 3), second.run(2, DAY - 1, 0, 3));
    report.open.add(openRun(7, 5, 2));
  }

  @ParameterizedTest
  @EnumSource
  void a_day_is_told_as_the_contract_has_it(DatabaseKind kind) throws IOException {
    try (OpenReport report = open(kind)) {
      day(report);
      PlayPage page = report.report.page(OpenReport.all(), null);
      assertEquals(
          golden("plays.json").replace("\n", ""),
          new String(Json.bytes(page), StandardCharsets.UTF_8));
      assertEquals(golden("plays.csv"), report.csv(OpenReport.all()).replace("\r\n", "\n"));
    }
  }

  private static String golden(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(PlayReportIT.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void totals_are_the_same_before_and_after_the_roll_up_and_while_it_is_behind(DatabaseKind kind) {
    try (OpenReport report = open(kind)) {
      day(report);
      List<Total> before = report.report.page(OpenReport.all(), null).totals();
      report.rollUp.run();
      assertEquals(before, report.report.page(OpenReport.all(), null).totals());
      report.record(journal, first.run(7, DAY, 30, 6));
      List<Total> counted =
          report.report.page(OpenReport.all(), null).totals().stream()
              .filter(total -> total.state() == State.COUNTED)
              .filter(total -> total.outcome() == Outcome.COMPLETED)
              .toList();
      assertEquals(List.of(new Total(State.COUNTED, Outcome.COMPLETED, 10, 200_000)), counted);
    }
  }

  /** Row J-03, scenario A10: each owner sees the log of its own screen. */
  @ParameterizedTest
  @EnumSource
  void the_logs_of_screens_are_separate(DatabaseKind kind) {
    try (OpenReport report = open(kind)) {
      day(report);
      List<Entry> mine =
          report.paged(new PlayFilter(OpenReport.DAY, Set.of(Community.screen(2)), null));
      assertEquals(3, mine.size());
      assertTrue(mine.stream().allMatch(it -> it.screen().equals(Community.screen(2).value())));
      List<Entry> theirs =
          report.paged(new PlayFilter(OpenReport.DAY, Set.of(Community.screen(1)), null));
      assertEquals(report.paged(OpenReport.all()).size(), mine.size() + theirs.size());
      Set<ScreenId> both = Set.of(Community.screen(1), Community.screen(2));
      assertEquals(
          report.paged(OpenReport.all()), report.paged(new PlayFilter(OpenReport.DAY, both, null)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_item_filter_holds_for_plays_and_totals(DatabaseKind kind) {
    try (OpenReport report = open(kind)) {
      day(report);
      report.rollUp.run();
      PlayFilter filter = new PlayFilter(OpenReport.DAY, null, Community.ITEMS.get(1));
      PlayPage page = report.report.page(filter, null);
      assertTrue(
          page.entries().stream()
              .allMatch(entry -> entry.item().equals(Community.ITEMS.get(1).value())));
      assertEquals(page.entries().size(), page.totals().stream().mapToLong(Total::plays).sum());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_run_is_provisional_until_it_is_recorded(DatabaseKind kind) {
    try (OpenReport report = open(kind)) {
      report.open.add(openRun(1, 0, 3));
      assertEquals(
          List.of(State.PROVISIONAL, State.PROVISIONAL, State.PROVISIONAL), states(report));
      report.record(journal, first.run(1, DAY, 0, 4));
      assertEquals(
          List.of(State.COUNTED, State.COUNTED, State.COUNTED, State.COUNTED), states(report));
    }
  }

  private static List<State> states(OpenReport report) {
    return report.exported(OpenReport.all()).stream().map(Entry::state).toList();
  }

  @ParameterizedTest
  @EnumSource
  void an_open_run_that_its_program_does_not_plan_is_not_told(DatabaseKind kind) {
    try (OpenReport report = open(kind)) {
      OpenRun run = openRun(1, 0, 3).run();
      OpenRun shorter =
          new OpenRun(
              run.journal(),
              run.number(),
              run.program(),
              run.region(),
              run.day(),
              run.start(),
              run.end(),
              run.slots() - 1);
      report.open.add(new OpenRuns.Reported(Community.screen(1), journal.device().key(), shorter));
      assertEquals(List.of(), states(report));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_day_without_plays_is_empty(DatabaseKind kind) {
    try (OpenReport report = open(kind)) {
      assertEquals(
          new PlayPage("2026-11-22", List.of(), List.of(), List.of(), null),
          report.report.page(OpenReport.all(), null));
    }
  }
}
