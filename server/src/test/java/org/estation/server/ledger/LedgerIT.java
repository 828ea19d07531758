package org.estation.server.ledger;

import static org.estation.server.ledger.verdict.Community.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.estation.server.ledger.TakeResult.FrozenKey;
import org.estation.server.ledger.TakeResult.Gap;
import org.estation.server.ledger.TakeResult.NotBatch;
import org.estation.server.ledger.TakeResult.NotSigned;
import org.estation.server.ledger.TakeResult.Stored;
import org.estation.server.ledger.TakeResult.WrongHash;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.ledger.verdict.Testimony;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch.Receipt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the ledger takes, what it refuses, and what it thinks of what it took. */
class LedgerIT {
  private final Community community = new Community();
  private final Testimony testimony = new Testimony(community, Community.screen(1));
  private final TestJournal journal = TestJournal.of(1, Community.screen(1), "journal");

  @TempDir private Path folder;

  private OpenLedger open(DatabaseKind kind) {
    return new OpenLedger(kind, folder, community);
  }

  private void writeRuns(TestJournal into, int count) {
    for (int i = 0; i < count; i++) {
      into.write(Testimony.line(testimony.run(into.next(), DAY, (int) into.next() * 3, 3)));
    }
  }

  private static Stored upTo(TestJournal journal, int number) {
    return new Stored(new Receipt(journal.name(), number, journal.hash(number)));
  }

  @ParameterizedTest
  @EnumSource
  void a_batch_is_stored_to_the_byte_and_counts(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      writeRuns(journal, 3);
      assertEquals(upTo(journal, 3), ledger.take(journal, 1, 3));
      assertEquals(journal.lines(1, 3), ledger.lines(journal));
      assertTrue(ledger.kept(journal).stream().allMatch(it -> it.verdict().equals("COUNTED")));
    }
  }

  /** Rows J-04 and A11: the network was cut, and the answer to a batch was lost. */
  @ParameterizedTest
  @EnumSource
  void sending_twice_adds_nothing(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      writeRuns(journal, 5);
      ledger.take(journal, 1, 3);
      List<OpenLedger.Kept> once = ledger.kept(journal);
      assertEquals(upTo(journal, 3), ledger.take(journal, 1, 3));
      assertEquals(upTo(journal, 3), ledger.take(journal, 2, 2));
      assertEquals(once, ledger.kept(journal));
      assertEquals(upTo(journal, 5), ledger.take(journal, 2, 5));
      assertEquals(journal.lines(1, 5), ledger.lines(journal));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_gap_is_refused_and_names_the_number_that_comes_next(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      writeRuns(journal, 6);
      assertEquals(new Gap(1), ledger.take(journal, 2, 3));
      ledger.take(journal, 1, 3);
      assertEquals(new Gap(4), ledger.take(journal, 5, 6));
      assertEquals(3, ledger.lines(journal).size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_wrong_previous_hash_is_refused_and_names_the_number_that_comes_next(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      writeRuns(journal, 4);
      ledger.take(journal, 1, 2);
      for (int first : new int[] {1, 2, 3}) {
        String batch = journal.batch(first, 4, Sha256.of(new byte[] {1}));
        assertEquals(new WrongHash(3), ledger.ledger().take(journal.device(), batch));
      }
      assertEquals(2, ledger.lines(journal).size());
      assertEquals(List.of(), ledger.frozen());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_copied_device_freezes_the_key_for_every_journal_of_it(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      writeRuns(journal, 4);
      ledger.take(journal, 1, 4);
      TestJournal copy = journal.copy(2).write("other").write("other");
      assertEquals(new FrozenKey(), ledger.take(copy, 2, 4));
      assertEquals(List.of(journal.device().key()), ledger.frozen());
      writeRuns(journal, 1);
      ledger.restart();
      assertEquals(new FrozenKey(), ledger.take(journal, 5, 5));
      TestJournal another = TestJournal.of(1, Community.screen(1), "another").write("line");
      assertEquals(new FrozenKey(), ledger.take(another, 1, 1));
      assertEquals(journal.lines(1, 4), ledger.lines(journal));
      assertEquals("3", evidence(ledger));
    }
  }

  private static String evidence(OpenLedger ledger) {
    return ledger
        .database()
        .read(handle ->
            handle.createQuery("SELECT number FROM frozen_key").mapTo(String.class).one());
  }

  /** A player that was put back to an earlier state, and goes on from there by itself. */
  @ParameterizedTest
  @EnumSource
  void a_restored_player_that_rewrites_its_history_is_frozen_and_may_begin_with_a_new_key(
      DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      writeRuns(journal, 4);
      ledger.take(journal, 1, 4);
      TestJournal restored = journal.copy(2).write("rewritten");
      assertEquals(new FrozenKey(), ledger.take(restored, 3, 3));
      TestJournal anew = TestJournal.of(2, Community.screen(1), "journal").write("line");
      assertEquals(upTo(anew, 1), ledger.take(anew, 1, 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_restored_player_that_still_has_its_history_sends_it_again_unharmed(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      writeRuns(journal, 4);
      ledger.take(journal, 1, 4);
      assertEquals(upTo(journal, 4), ledger.take(journal.copy(2), 1, 2));
      assertEquals(List.of(), ledger.frozen());
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_new_journal_of_the_same_device_begins_at_one(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      ledger.take(journal.write("a"), 1, 1);
      TestJournal second = TestJournal.of(1, Community.screen(1), "second").write("b");
      assertEquals(upTo(second, 1), ledger.take(second, 1, 1));
      TestJournal stranger = TestJournal.of(2, Community.screen(2), "journal").write("c");
      assertEquals(upTo(stranger, 1), ledger.take(stranger, 1, 1));
    }
  }

  @ParameterizedTest
  @EnumSource
  void well_chained_garbage_is_stored_and_quarantined(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      journal.write("garbage").write("").write("\u0000\ud800").write("{\"type\":\"play\"}");
      writeRuns(journal, 1);
      journal.write(Testimony.line(testimony.run(6, DAY, 0, 3)).replace("main", "\\u0000"));
      assertEquals(upTo(journal, 6), ledger.take(journal, 1, 6));
      assertEquals(
          List.of("UNREADABLE", "UNREADABLE", "UNREADABLE", "UNREADABLE", "", "NOT_PLANNED"),
          ledger.kept(journal).stream().map(OpenLedger.Kept::reason).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_not_signed_by_the_device_as_a_batch_is_refused(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      journal.write("line");
      TestJournal other = TestJournal.of(2, Community.screen(2), "journal").write("line");
      assertInstanceOf(NotSigned.class, ledger.ledger().take(other.device(), journal.batch(1, 1)));
      assertInstanceOf(NotSigned.class, ledger.ledger().take(journal.device(), "nonsense"));
      String nonsense = journal.signed("{}".getBytes(StandardCharsets.UTF_8));
      assertInstanceOf(NotBatch.class, ledger.ledger().take(journal.device(), nonsense));
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_receipt_of_an_empty_ledger_would_be_the_chains_start(DatabaseKind kind) {
    try (OpenLedger ledger = open(kind)) {
      journal.write("line");
      assertEquals(
          new WrongHash(1),
          ledger.ledger().take(journal.device(), journal.batch(1, 1, journal.hash(1))));
      assertEquals(
          upTo(journal, 1),
          ledger.ledger().take(journal.device(), journal.batch(1, 1, Chain.START)));
    }
  }
}
