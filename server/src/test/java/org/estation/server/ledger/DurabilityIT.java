package org.estation.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.estation.server.ledger.TakeResult.Stored;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.platform.db.DatabaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows J-04 and A11: nothing is acknowledged before it is durable. */
class DurabilityIT {
  private static final int DEVICES = 40;
  private static final int BATCHES = 10;
  private static final int LINES = 5;

  @TempDir private Path folder;

  private static List<TestJournal> journals() {
    List<TestJournal> journals = new ArrayList<>();
    for (int device = 1; device <= DEVICES; device++) {
      TestJournal journal = TestJournal.of(device, Community.screen(device), "journal");
      for (int line = 1; line <= BATCHES * LINES; line++) {
        journal.write("line " + line + " of " + device);
      }
      journals.add(journal);
    }
    return journals;
  }

  @ParameterizedTest
  @EnumSource
  void what_many_devices_sent_at_once_is_all_there_after_a_restart(DatabaseKind kind)
      throws Exception {
    List<TestJournal> journals = journals();
    try (OpenLedger ledger = new OpenLedger(kind, folder, new Community())) {
      try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> senders = new ArrayList<>();
        journals.forEach(it -> senders.add(devices.submit(() -> sendAll(ledger, it))));
        for (Future<?> sender : senders) {
          sender.get();
        }
      }
      ledger.restart();
      journals.forEach(it -> assertEquals(it.lines(1, it.size()), ledger.lines(it)));
    }
  }

  /** Sends batch by batch, each twice at the same time, as after a lost answer. */
  private static void sendAll(OpenLedger ledger, TestJournal journal) {
    for (int batch = 0; batch < BATCHES; batch++) {
      int first = batch * LINES + 1;
      int last = first + LINES - 1;
      Thread again = Thread.startVirtualThread(() -> ledger.take(journal, first, last));
      Stored stored = assertInstanceOf(Stored.class, ledger.take(journal, first, last));
      assertEquals(last, stored.receipt().stored());
      joined(again);
    }
  }

  private static void joined(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What {@code kill -9} leaves: the files as they are, without a last word of the process. */
  @Test
  void an_acknowledged_batch_is_in_the_files_as_a_killed_server_leaves_them() throws IOException {
    TestJournal journal = journals().getFirst();
    try (OpenLedger ledger = new OpenLedger(DatabaseKind.SQLITE, folder, new Community())) {
      for (int last = LINES; last <= journal.size(); last += LINES) {
        ledger.take(journal, last - LINES + 1, last);
        Path left = Files.createDirectory(folder.resolve("left-" + last));
        copy("ledger.db", left);
        copy("ledger.db-wal", left);
        try (OpenLedger found = new OpenLedger(DatabaseKind.SQLITE, left, new Community())) {
          assertEquals(journal.lines(1, last), found.lines(journal));
        }
      }
    }
  }

  private void copy(String name, Path target) throws IOException {
    Files.copy(folder.resolve(name), target.resolve(name));
  }
}
