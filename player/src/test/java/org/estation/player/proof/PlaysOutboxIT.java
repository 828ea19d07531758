package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.estation.player.disk.QuickDisk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.SigningKey;
import org.estation.shared.trust.VerifyingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows Y-08 and J-04 (A11): after an outage the server's count equals the device's. */
final class PlaysOutboxIT {
  private static final long NOW = 1_790_000_000_000L;

  @TempDir Path folder;
  private final Faults faults = new Faults(InstantSource.system());
  private final SigningKey device = new SigningKey(new byte[SigningKey.SEED_LENGTH]);
  private final Ledger ledger = new Ledger();
  private int made;
  private Journals journals;
  private PlaysOutbox outbox;

  @BeforeEach
  void open() throws IOException {
    journals =
        new Journals(new QuickDisk(), folder, faults, () -> new JournalId("journal-" + ++made));
    outbox = new PlaysOutbox(journals, device, faults);
  }

  @Test
  void after_three_days_without_network_the_server_has_exactly_what_the_device_has()
      throws Exception {
    play(1_203);
    deliver();
    assertEquals(1_203, ledger.lines("journal-1").size());
    deliver();
    assertEquals(1_203, ledger.lines("journal-1").size());
  }

  @Test
  void a_receipt_that_got_lost_does_no_harm() throws Exception {
    play(3);
    PlaysOutbox.Sending lost = outbox.next().orElseThrow();
    ledger.take(lost);
    play(2);
    deliver();
    assertEquals(5, ledger.lines("journal-1").size());
  }

  @Test
  void a_server_restored_from_a_backup_gets_the_acknowledged_records_again() throws Exception {
    play(600);
    deliver();
    ledger.lines("journal-1").subList(40, 600).clear();
    play(1);
    deliver();
    assertEquals(601, ledger.lines("journal-1").size());
    assertTrue(faults.list().isEmpty());
  }

  @Test
  void a_server_with_other_records_under_the_same_numbers_is_not_argued_with() throws Exception {
    play(3);
    ledger.lines("journal-1").addAll(List.of("a", "b"));
    deliver();
    assertEquals(FaultCode.JOURNAL_FORKED.name(), faults.list().getFirst().code());
    assertNotEquals(new JournalId("journal-1"), journals.next().journal());
    play(2);
    deliver();
    assertEquals(2, ledger.lines("journal-2").size());
  }

  @Test
  void a_server_that_expects_more_than_there_is_is_not_argued_with() throws Exception {
    play(1);
    outbox.expected(outbox.next().orElseThrow(), 3, NOW);
    assertEquals(new JournalId("journal-2"), journals.next().journal());
  }

  @Test
  void a_false_receipt_is_not_believed() throws Exception {
    play(1);
    PlaysOutbox.Sending sending = outbox.next().orElseThrow();
    JournalId other = new JournalId("other");
    outbox.stored(sending, new PlayBatch.Receipt(other, 1, Chain.START), NOW);
    assertTrue(outbox.next().isPresent());
    JournalId journal = sending.batch().journal();
    outbox.stored(sending, new PlayBatch.Receipt(journal, 1, Chain.START), NOW);
    assertEquals(FaultCode.JOURNAL_FORKED.name(), faults.list().getFirst().code());
  }

  private void play(int count) throws IOException {
    for (int i = 0; i < count; i += 100) {
      List<Draft> drafts = new ArrayList<>();
      for (int j = i; j < Math.min(count, i + 100); j++) {
        drafts.add(Records.play(NOW + j));
      }
      journals.append(drafts, NOW);
    }
  }

  private void deliver() throws Exception {
    for (int round = 0; round < 20; round++) {
      Optional<PlaysOutbox.Sending> sending = outbox.next();
      if (sending.isEmpty()) {
        return;
      }
      long expected = ledger.take(sending.get());
      if (expected == 0) {
        outbox.stored(sending.get(), ledger.receipt(sending.get()), NOW);
      } else {
        outbox.expected(sending.get(), expected, NOW);
      }
    }
    throw new AssertionError("the outbox sends for ever");
  }

  /** The server's side, as simple as the contract allows. */
  private final class Ledger {
    private final Map<String, List<String>> journals = new TreeMap<>();

    List<String> lines(String journal) {
      return journals.computeIfAbsent(journal, name -> new ArrayList<>());
    }

    /** 0 when it took the batch, else the number it expects. */
    long take(PlaysOutbox.Sending sending) throws Exception {
      Map<String, VerifyingKey> keys =
          Map.of(device.verifyingKey().thumbprint(), device.verifyingKey());
      byte[] payload = Jws.verify(JwsType.PLAYS, sending.signed(), keys);
      PlayBatch batch = Json.read(payload, PlayBatch.class);
      List<String> lines = lines(batch.journal().value());
      int before = (int) batch.first() - 1;
      if (before > lines.size() || !hash(lines.subList(0, before)).equals(batch.previous())) {
        return lines.size() + 1L;
      }
      lines.addAll(batch.lines().subList(lines.size() - before, batch.lines().size()));
      return 0;
    }

    PlayBatch.Receipt receipt(PlaysOutbox.Sending sending) {
      JournalId journal = sending.batch().journal();
      List<String> lines = lines(journal.value());
      return new PlayBatch.Receipt(journal, lines.size(), hash(lines));
    }

    private static Sha256 hash(List<String> lines) {
      Sha256 hash = Chain.START;
      for (String line : lines) {
        hash = Chain.next(hash, line.getBytes(StandardCharsets.UTF_8));
      }
      return hash;
    }
  }
}
