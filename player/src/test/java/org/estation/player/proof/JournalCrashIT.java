package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.estation.player.disk.CrashingDisk;
import org.estation.shared.id.JournalId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Chain;
import org.estation.shared.proof.PlayBatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A journal whose power is cut again and again, beside a slow model of what it must hold. Rows J-04
 * (A12: power cut 20 times, no record lost) and Y-08 (A11: sending twice adds nothing).
 */
final class JournalCrashIT {
  private static final JournalId ID = new JournalId("journal-1");
  private static final int STEPS = 80;
  private static final long DAY = 86_400_000;

  @TempDir Path folder;

  private final List<String> durable = new ArrayList<>();
  private final List<String> doubtful = new ArrayList<>();
  private long acknowledged;
  private long now = 1_790_000_000_000L;

  static LongStream seeds() {
    return LongStream.range(1, 17);
  }

  static LongStream manySeeds() {
    return LongStream.range(17, 400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_was_written_survives_any_power_cut_and_nothing_stands_twice(long seed)
      throws Exception {
    cutPowerAgainAndAgain(seed);
  }

  @Tag("long")
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("manySeeds")
  void what_was_written_survives_very_many_power_cuts(long seed) throws Exception {
    cutPowerAgainAndAgain(seed);
  }

  private void cutPowerAgainAndAgain(long seed) throws Exception {
    Random random = new Random(seed);
    CrashingDisk disk = new CrashingDisk(random);
    Journal journal = Journal.open(disk, folder, ID);
    for (int step = 0; step < STEPS; step++) {
      boolean cut = random.nextInt(4) == 0;
      if (cut) {
        disk.crashAfter(random.nextInt(3));
      }
      try {
        act(random, journal);
      } catch (CrashingDisk.PowerCut e) {
        cut = true;
      }
      disk.recover();
      if (cut) {
        journal = reopened(disk, random);
        disk.recover();
        compare(journal);
      }
    }
  }

  private void act(Random random, Journal journal) throws Exception {
    now += random.nextInt(5) == 0 ? DAY : 1_000;
    if (random.nextInt(3) > 0) {
      append(journal, 1 + random.nextInt(3));
    } else if (!durable.isEmpty()) {
      long stored = random.nextLong(durable.size()) + 1;
      if (stored > acknowledged) {
        journal.acknowledge(stored, now);
        acknowledged = stored;
      }
    }
  }

  private void append(Journal journal, int count) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Draft draft = Records.play(now + i);
      drafts.add(draft);
      byte[] bytes = Json.bytes(draft.numbered(durable.size() + i + 1L));
      doubtful.add(new String(bytes, StandardCharsets.UTF_8));
    }
    journal.append(drafts, now);
    durable.addAll(doubtful);
    doubtful.clear();
  }

  private Journal reopened(CrashingDisk disk, Random random) throws IOException {
    disk.crashAfter(random.nextInt(2));
    try {
      return Journal.open(disk, folder, ID);
    } catch (CrashingDisk.PowerCut e) {
      disk.recover();
      return Journal.open(disk, folder, ID);
    }
  }

  private void compare(Journal journal) throws Exception {
    assertFalse(journal.isDamaged());
    int survived = (int) journal.last() - durable.size();
    assertTrue(survived >= 0 && survived <= doubtful.size(), "survived " + survived);
    durable.addAll(doubtful.subList(0, survived));
    doubtful.clear();
    assertTrue(journal.acknowledged() >= acknowledged);
    acknowledged = journal.acknowledged();
    compareLines(journal);
  }

  private void compareLines(Journal journal) throws Exception {
    assertTrue(journal.oldest() <= acknowledged + 1);
    Sha256 hash = Chain.START;
    long first = journal.oldest();
    for (int i = 0; i < first - 1; i++) {
      hash = Chain.next(hash, durable.get(i).getBytes(StandardCharsets.UTF_8));
    }
    List<String> lines = new ArrayList<>();
    if (journal.last() >= first) {
      PlayBatch batch = journal.batch(first).orElseThrow();
      assertEquals(hash, batch.previous());
      lines.addAll(batch.lines());
    }
    assertEquals(durable.subList((int) first - 1, durable.size()), lines);
  }
}
