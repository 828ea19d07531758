package org.estation.server.ledger;

import static org.estation.server.ledger.verdict.Community.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.ledger.verdict.Testimony;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of two records about the same time of a screen's region, the first counts. */
class OverlapIT {
  private final Community community = new Community();
  private final Testimony sure = new Testimony(community, Community.screen(1));
  private final TestJournal journal = TestJournal.of(1, Community.screen(1), "journal");

  @TempDir private Path folder;

  private List<String> reasons(DatabaseKind kind, PlayRecord... records) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      for (PlayRecord record : records) {
        journal.write(Testimony.line(record));
      }
      ledger.take(journal, 1, journal.size());
      return ledger.kept(journal).stream().map(OpenLedger.Kept::reason).toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_second_record_about_a_time_is_quarantined(DatabaseKind kind) {
    assertEquals(
        List.of("", "OVERLAP", "OVERLAP", ""),
        reasons(
            kind,
            sure.run(1, DAY, 0, 6),
            sure.run(2, DAY, 5, 2),
            sure.partial(3, DAY, 2, 2_000),
            sure.run(4, DAY, 6, 2)));
  }

  @ParameterizedTest
  @EnumSource
  void a_quarantined_record_pushes_out_nothing(DatabaseKind kind) {
    assertEquals(
        List.of("", "OVERLAP", ""),
        reasons(kind, sure.run(1, DAY, 0, 3), sure.run(2, DAY, 2, 9), sure.run(3, DAY, 3, 9)));
  }

  @ParameterizedTest
  @EnumSource
  void other_batches_and_other_journals_of_the_screen_are_held_against_it(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      journal.write(Testimony.line(sure.run(1, DAY, 0, 6)));
      ledger.take(journal, 1, 1);
      TestJournal other = TestJournal.of(2, Community.screen(1), "journal");
      other.write(Testimony.line(sure.run(1, DAY, 4, 6)));
      ledger.take(other, 1, 1);
      assertEquals("OVERLAP", ledger.kept(other).getFirst().reason());
    }
  }

  /** Row J-03: screens have separate logs. */
  @ParameterizedTest
  @EnumSource
  void another_screen_may_play_at_the_same_time(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      journal.write(Testimony.line(sure.run(1, DAY, 0, 6)));
      ledger.take(journal, 1, 1);
      Testimony neighbour = new Testimony(community, Community.screen(2));
      TestJournal other = TestJournal.of(2, Community.screen(2), "journal");
      other.write(Testimony.line(neighbour.run(1, DAY, 0, 6)));
      ledger.take(other, 1, 1);
      assertEquals("COUNTED", ledger.kept(other).getFirst().verdict());
    }
  }

  @ParameterizedTest
  @EnumSource
  void another_region_may_play_at_the_same_time(DatabaseKind kind) {
    Run run = sure.run(1, DAY, 0, 6);
    Play touched =
        new Play(
            2,
            sure.circumstances(),
            "side",
            null,
            Community.ITEMS.getFirst(),
            run.start(),
            run.end(),
            Outcome.COMPLETED,
            Trigger.TOUCH,
            "");
    assertEquals(List.of("", ""), reasons(kind, run, touched));
  }

  @ParameterizedTest
  @EnumSource
  void a_record_without_trusted_time_neither_pushes_out_a_sure_one_nor_is_pushed_out(
      DatabaseKind kind) {
    Testimony unsure = new Testimony(community, Community.screen(1), true);
    assertEquals(
        List.of("", "", "OVERLAP"),
        reasons(kind, unsure.run(1, DAY, 0, 6), sure.run(2, DAY, 0, 6), unsure.run(3, DAY, 2, 6)));
  }

  @ParameterizedTest
  @EnumSource
  void what_measuring_explains_is_no_overlap(DatabaseKind kind) {
    Play late = sure.partial(1, DAY, 0, 10_000 + 900);
    assertEquals(
        List.of("", "", ""),
        reasons(kind, late, sure.run(2, DAY, 1, 2), sure.partial(3, DAY, 3, 500)));
  }

  @ParameterizedTest
  @EnumSource
  void a_play_that_showed_nothing_covers_no_time(DatabaseKind kind) {
    Play missing = sure.instead(1, DAY, 1, community.slots(DAY).get(1).item(), Outcome.FAILED);
    Play reserve = sure.instead(2, DAY, 1, Community.ITEMS.getFirst(), Outcome.COMPLETED);
    Play again = sure.instead(3, DAY, 1, community.slots(DAY).get(1).item(), Outcome.FAILED);
    assertEquals(List.of("", "", ""), reasons(kind, missing, reserve, again));
  }

  @ParameterizedTest
  @EnumSource
  void records_of_neighbouring_days_are_held_against_each_other(DatabaseKind kind) {
    int last = community.slots(DAY - 1).size() - 1;
    assertEquals(
        List.of("", "", "OVERLAP"),
        reasons(
            kind,
            sure.run(1, DAY - 1, last, 1),
            sure.partial(2, DAY, 0, 5_000),
            sure.partial(3, DAY - 1, last, 10_000)));
  }
}
