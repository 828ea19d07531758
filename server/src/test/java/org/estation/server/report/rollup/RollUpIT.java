package org.estation.server.report.rollup;

import static org.estation.server.ledger.verdict.Community.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.estation.server.ledger.OpenLedger;
import org.estation.server.ledger.TestJournal;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.ledger.verdict.Replays;
import org.estation.server.ledger.verdict.Testimony;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.report.play.Expansion;
import org.estation.server.report.play.Plays;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.server.report.rollup.RollUpStore.Dirty;
import org.estation.server.report.rollup.Sum.Count;
import org.estation.server.report.rollup.Sum.Entry;
import org.estation.server.report.rollup.Sum.Kind;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sums are rebuilt when a day changes, and never fall behind unnoticed. */
class RollUpIT {
  private static final List<Entry> OLD =
      List.of(
          new Entry(
              new Kind("old", Outcome.COMPLETED, Trigger.SCHEDULE, State.COUNTED),
              new Count(1, 1)));

  private final Community community = new Community();
  private final Testimony testimony = new Testimony(community, Community.screen(1));
  private final TestJournal journal = TestJournal.of(1, Community.screen(1), "journal");

  @TempDir private Path folder;

  private RollUp rollUp(OpenLedger ledger) {
    return new RollUp(
        ledger.database(),
        new Plays(ledger.database(), new Expansion(new Replays(community)), List::of));
  }

  private void play(OpenLedger ledger, int slot) {
    journal.write(Testimony.line(testimony.run(journal.next(), DAY, slot, 1)));
    ledger.take(journal, journal.size(), journal.size());
  }

  private static List<Dirty> dirty(OpenLedger ledger) {
    return RollUpStore.read(ledger.database(), store -> store.dirty(null));
  }

  private static List<Entry> sums(OpenLedger ledger) {
    return RollUpStore.read(ledger.database(), store -> store.sums(DAY, null));
  }

  @ParameterizedTest
  @EnumSource
  void a_record_marks_its_day_and_a_run_of_the_roll_up_clears_the_mark(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      play(ledger, 0);
      assertEquals(List.of(new Dirty(Community.screen(1), DAY, 1)), dirty(ledger));
      assertEquals(List.of(), sums(ledger));
      rollUp(ledger).run();
      assertEquals(List.of(), dirty(ledger));
      assertEquals(1, sums(ledger).size());
      play(ledger, 1);
      assertEquals(List.of(new Dirty(Community.screen(1), DAY, 2)), dirty(ledger));
    }
  }

  @ParameterizedTest
  @EnumSource
  void running_twice_changes_nothing(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      play(ledger, 0);
      play(ledger, 3);
      rollUp(ledger).run();
      List<Entry> once = sums(ledger);
      rollUp(ledger).run();
      assertEquals(once, sums(ledger));
      assertEquals(new Count(2, 20_000), once.getFirst().count());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_change_during_the_roll_up_leaves_the_day_marked(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      play(ledger, 0);
      Dirty read = dirty(ledger).getFirst();
      play(ledger, 1);
      assertTrue(put(ledger, read));
      assertEquals(2, dirty(ledger).getFirst().mark());
      assertEquals(
          20_000 + 10_000,
          rollUp(ledger).of(DAY, null).entries().stream()
              .mapToLong(entry -> entry.count().millis())
              .sum());
    }
  }

  @ParameterizedTest
  @EnumSource
  void older_sums_never_replace_newer_ones(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      play(ledger, 0);
      Dirty slow = dirty(ledger).getFirst();
      play(ledger, 1);
      rollUp(ledger).run();
      List<Entry> newer = sums(ledger);
      assertFalse(put(ledger, slow));
      assertEquals(newer, sums(ledger));
    }
  }

  private static boolean put(OpenLedger ledger, Dirty day) {
    return RollUpStore.write(ledger.database(), store -> store.put(day, OLD));
  }

  @ParameterizedTest
  @EnumSource
  void days_of_many_screens_are_found_page_by_page(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, community)) {
      play(ledger, 0);
      ledger.execute(
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 450)"
              + " INSERT INTO screen_day (screen, day, marked, rolled)"
              + " SELECT (SELECT id FROM journal LIMIT 1), i, 1, 0 FROM n");
      assertEquals(200, dirty(ledger).size());
      rollUp(ledger).run();
      assertEquals(List.of(), dirty(ledger));
    }
  }
}
