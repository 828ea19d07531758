package org.estation.player.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.estation.player.disk.QuickDisk;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.shared.id.JournalId;
import org.estation.shared.proof.PlayBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalDamageIT {
  private static final JournalId ID = new JournalId("journal-1");
  private static final long NOW = 1_790_000_000_000L;
  private static final long DAY = 86_400_000;
  private static final int RECORDS = 3;

  @TempDir Path folder;
  private final Faults faults = new Faults(InstantSource.system());
  private int made;

  @Test
  void a_file_cut_at_any_byte_keeps_what_stands_whole_before_the_cut() throws Exception {
    byte[] whole = written();
    List<String> lines = lines();
    for (int size = 0; size < whole.length; size++) {
      Files.write(file(), Arrays.copyOf(whole, size));
      Journal journal = Journal.open(new QuickDisk(), folder, ID);
      assertFalse(journal.isDamaged(), "cut at " + size);
      assertEquals(lines.subList(0, (int) journal.last()), lines(journal));
      if (size % 5 == 0) {
        journal.append(List.of(Records.play(NOW)), NOW);
        assertEquals(journal.last(), Journal.open(new QuickDisk(), folder, ID).last());
      }
    }
  }

  @Test
  void a_flipped_bit_never_lets_another_record_through() throws Exception {
    byte[] whole = written();
    List<String> lines = lines();
    Random random = new Random(5);
    for (int attempt = 0; attempt < 300; attempt++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), flipped);
      Journal journal = Journal.open(new QuickDisk(), folder, ID);
      assertEquals(lines.subList(0, (int) journal.last()), lines(journal));
    }
  }

  @Test
  void damage_in_the_middle_begins_a_new_journal_and_keeps_the_old_one() throws Exception {
    Journals first = journals();
    Journals.Position begun = first.next();
    first.append(List.of(Records.play(NOW), Records.play(NOW + 1), Records.play(NOW + 2)), NOW);
    first.append(List.of(Records.play(NOW + 3)), NOW);
    Path file = JournalLoader.file(folder.resolve(begun.journal().value()), 1);
    String text = Files.readString(file).replace("\"start\":" + (NOW + 1), "\"start\":" + NOW);
    Files.writeString(file, text);
    Journals second = journals();
    assertNotEquals(begun.journal(), second.next().journal());
    assertEquals(1, second.next().number());
    assertEquals(FaultCode.JOURNAL_DAMAGED.name(), faults.list().getFirst().code());
    assertEquals(1, lines(second.all().getFirst()).size());
    assertEquals(text, Files.readString(file));
    assertEquals(second.next(), journals().next());
  }

  @Test
  void a_journal_cut_below_what_the_server_has_is_not_continued() throws Exception {
    byte[] whole = written();
    Journal.open(new QuickDisk(), folder, ID).acknowledge(RECORDS, NOW);
    Files.write(file(), Arrays.copyOf(whole, whole.length - 1));
    assertTrue(Journal.open(new QuickDisk(), folder, ID).isDamaged());
  }

  @Test
  void a_failed_write_leaves_nothing_behind_in_the_next_one() throws Exception {
    FailingDisk disk = new FailingDisk();
    Journal journal = Journal.open(disk, folder, ID);
    for (int i = 0; i < RECORDS; i++) {
      disk.fail = true;
      long start = NOW + i;
      assertThrows(IOException.class, () -> journal.append(List.of(Records.play(start)), NOW));
      disk.fail = false;
      journal.append(List.of(Records.play(start)), NOW);
    }
    assertEquals(RECORDS, Journal.open(new QuickDisk(), folder, ID).last());
  }

  @Test
  void acknowledged_records_are_kept_35_days_and_removed_by_whole_files() throws Exception {
    Journal journal = Journal.open(new QuickDisk(), folder, ID);
    for (int day = 0; day < 40; day++) {
      journal.append(List.of(Records.play(NOW + day * DAY)), NOW + day * DAY);
    }
    journal.acknowledge(38, NOW + 40 * DAY);
    assertEquals(6, journal.oldest());
    Journal again = Journal.open(new QuickDisk(), folder, ID);
    assertEquals(6, again.oldest());
    assertEquals(40, again.last());
    assertFalse(again.isDamaged());
    again.append(List.of(Records.play(NOW)), NOW + 41 * DAY);
    assertEquals(41, again.last());
  }

  private byte[] written() throws IOException {
    Journal journal = Journal.open(new QuickDisk(), folder, ID);
    for (int i = 0; i < RECORDS; i++) {
      journal.append(List.of(Records.play(NOW + i)), NOW);
    }
    return Files.readAllBytes(file());
  }

  private List<String> lines() throws Exception {
    return lines(Journal.open(new QuickDisk(), folder, ID));
  }

  private static List<String> lines(Journal journal) throws Exception {
    return journal.batch(1).map(PlayBatch::lines).orElse(List.of());
  }

  private Path file() {
    return JournalLoader.file(folder, 1);
  }

  private Journals journals() throws IOException {
    return new Journals(new QuickDisk(), folder, faults, () -> new JournalId("journal-" + ++made));
  }
}
