package org.estation.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.estation.server.ledger.ChainCheck.Broken;
import org.estation.server.ledger.ChainCheck.Damage;
import org.estation.server.ledger.ChainCheck.Whole;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.platform.db.DatabaseKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Row J-21, scenario D02: somebody altered or deleted a record in the database. */
class ChainCheckIT {
  private static final int LINES = 1_200;

  private final TestJournal journal = TestJournal.of(1, Community.screen(1), "journal");

  @TempDir private Path folder;

  private ChainCheck after(DatabaseKind kind, String tampering) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, new Community())) {
      for (int i = 1; i <= LINES; i++) {
        journal.write("line " + i);
      }
      for (int first = 1; first <= LINES; first += 400) {
        ledger.take(journal, first, first + 399);
      }
      if (!tampering.isEmpty()) {
        ledger.execute(tampering);
      }
      return ledger.checked().getFirst();
    }
  }

  private Broken broken(long number, Damage damage) {
    return new Broken(journal.device().key(), journal.name(), number, damage);
  }

  @ParameterizedTest
  @EnumSource
  void an_untouched_chain_is_whole(DatabaseKind kind) {
    assertEquals(new Whole(journal.device().key(), journal.name(), LINES), after(kind, ""));
  }

  @ParameterizedTest
  @EnumSource
  void the_first_altered_record_is_named(DatabaseKind kind) {
    String alter =
        "UPDATE play_record SET line = (SELECT line FROM play_record WHERE number = 1)"
            + " WHERE number IN (777, 900)";
    assertEquals(broken(777, Damage.ALTERED), after(kind, alter));
  }

  @ParameterizedTest
  @EnumSource
  void the_first_deleted_record_is_named(DatabaseKind kind) {
    assertEquals(
        broken(500, Damage.MISSING),
        after(kind, "DELETE FROM play_record WHERE number IN (500, 501)"));
  }

  @ParameterizedTest
  @EnumSource
  void a_tail_that_was_cut_off_is_missed(DatabaseKind kind) {
    assertEquals(
        broken(LINES - 1, Damage.MISSING),
        after(kind, "DELETE FROM play_record WHERE number >= " + (LINES - 1)));
  }

  @ParameterizedTest
  @EnumSource
  void a_tail_beyond_the_watermark_is_named(DatabaseKind kind) {
    assertEquals(
        broken(1_001, Damage.UNACKNOWLEDGED), after(kind, "UPDATE journal SET watermark = 1000"));
  }

  @ParameterizedTest
  @EnumSource
  void an_altered_hash_of_the_watermark_is_noticed(DatabaseKind kind) {
    String alter = "UPDATE journal SET hash = (SELECT hash FROM play_record WHERE number = 1)";
    assertEquals(broken(LINES, Damage.ALTERED), after(kind, alter));
  }

  @ParameterizedTest
  @EnumSource
  void every_chain_is_checked(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, new Community())) {
      for (int i = 1; i <= 3; i++) {
        ledger.take(TestJournal.of(i, Community.screen(i), "journal").write("line"), 1, 1);
      }
      assertEquals(3, ledger.checked().stream().filter(Whole.class::isInstance).count());
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_ledger_has_no_chains(DatabaseKind kind) {
    try (OpenLedger ledger = new OpenLedger(kind, folder, new Community())) {
      assertEquals(List.of(), ledger.checked());
    }
  }
}
