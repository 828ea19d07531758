package org.estation.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.platform.db.DatabaseKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Devices that send again, overlap, come out of order, are copied, and a server that ends in
 * between: the ledger answers and keeps what the model does.
 */
class LedgerModelIT {
  private static final int STEPS = 150;
  private static final int DEVICES = 10;

  @TempDir private Path folder;

  static Stream<Arguments> runs() {
    return EnumSet.allOf(DatabaseKind.class).stream()
        .flatMap(kind -> Stream.of(11L, 12L).map(seed -> Arguments.of(kind, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("runs")
  void the_ledger_answers_and_keeps_what_the_model_does(DatabaseKind kind, long seed) {
    Random random = new Random(seed);
    LedgerModel model = new LedgerModel();
    List<TestJournal> journals = new ArrayList<>();
    for (int device = 1; device <= DEVICES; device++) {
      journals.add(TestJournal.of(device, Community.screen(device), "journal"));
    }
    TreeMap<String, Integer> answers = new TreeMap<>();
    try (OpenLedger ledger = new OpenLedger(kind, folder, new Community())) {
      for (int step = 0; step < STEPS; step++) {
        TestJournal journal = journals.get(random.nextInt(DEVICES));
        int stored = model.lines(journal).size();
        TestJournal sender = sender(random, journal, stored);
        int first = Math.clamp(stored + 1L + jump(random), 1, sender.size());
        int last = first + random.nextInt(sender.size() - first + 1);
        TakeResult expected = model.take(journal, sender, first, last);
        assertEquals(expected, ledger.take(sender, first, last), "step " + step);
        answers.merge(expected.getClass().getSimpleName(), 1, Integer::sum);
        if (random.nextInt(50) == 0) {
          ledger.restart();
        }
      }
      journals.forEach(it -> assertEquals(model.lines(it), ledger.lines(it)));
    }
    assertEquals(Set.of("FrozenKey", "Gap", "Stored", "WrongHash"), answers.keySet());
  }

  /** Mostly on from what is stored, sometimes from before it, seldom from beyond it. */
  private static int jump(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> 1 + random.nextInt(3);
      case 1, 2 -> -1 - random.nextInt(5);
      default -> 0;
    };
  }

  /** The journal itself after some more lines, or seldom a copy that went on by itself. */
  private static TestJournal sender(Random random, TestJournal journal, int stored) {
    for (int i = random.nextInt(4); i >= 0 || journal.size() == 0; i--) {
      journal.write("line " + random.nextInt(3));
    }
    if (random.nextInt(12) > 0) {
      return journal;
    }
    TestJournal copy = journal.copy(Math.max(0, stored - random.nextInt(4)));
    for (int i = random.nextInt(6); i >= 0; i--) {
      copy.write("copy");
    }
    return copy;
  }
}
