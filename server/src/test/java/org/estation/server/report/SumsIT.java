package org.estation.server.report;

import static org.estation.server.ledger.verdict.Community.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.estation.server.ledger.TestJournal;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.ledger.verdict.Testimony;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.report.PlayPage.Entry;
import org.estation.server.report.PlayPage.Total;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table's rows, the pages' entries and the totals tell one and the same story. */
class SumsIT {
  private static final int SCREENS = 4;

  private final Community community = new Community();

  @TempDir private Path folder;

  static Stream<Arguments> runs() {
    return EnumSet.allOf(DatabaseKind.class).stream()
        .flatMap(kind -> Stream.of(21L, 22L).map(seed -> Arguments.of(kind, seed)));
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @MethodSource("runs")
  void rows_pages_totals_and_roll_up_agree(DatabaseKind kind, long seed) {
    Random random = new Random(seed);
    try (OpenReport report = new OpenReport(kind, folder, community)) {
      List<TestJournal> journals = new ArrayList<>();
      for (int screen = 1; screen <= SCREENS; screen++) {
        journals.add(TestJournal.of(screen, Community.screen(screen), "journal"));
      }
      for (int step = 0; step < 24; step++) {
        write(random, report, journals.get(random.nextInt(SCREENS)));
        if (random.nextInt(5) == 0) {
          report.rollUp.run();
        }
        if (step % 6 == 5) {
          check(report, new PlayFilter(OpenReport.DAY, null, null));
          check(report, new PlayFilter(OpenReport.DAY, Set.of(Community.screen(1)), null));
          check(report, new PlayFilter(OpenReport.DAY, null, Community.ITEMS.get(2)));
        }
      }
      assertTrue(report.exported(OpenReport.all()).size() > 200);
    }
  }

  /** Hands in a run of any part of the day, which may overlap an earlier one, and a single play. */
  private void write(Random random, OpenReport report, TestJournal journal) {
    Testimony testimony =
        new Testimony(community, journal.device().screen(), random.nextInt(6) == 0);
    int slot = random.nextInt(4_000);
    report.record(
        journal,
        testimony.run(journal.next(), DAY, slot, 1 + random.nextInt(60)),
        testimony.partial(journal.next() + 1, DAY, slot + 100, 3_000));
  }

  private static void check(OpenReport report, PlayFilter filter) {
    List<Entry> rows = report.exported(filter);
    Comparator<Entry> order = Comparator.comparingLong(Entry::start);
    assertEquals(rows.stream().sorted(order).toList(), rows);
    assertEquals(rows.reversed(), report.paged(filter));
    assertEquals(totals(rows), report.report.page(filter, null).totals());
  }

  private static List<Total> totals(List<Entry> rows) {
    Map<Total, Total> totals =
        new TreeMap<>(Comparator.comparing(Total::state).thenComparing(Total::outcome));
    for (Entry row : rows) {
      Total one = new Total(row.state(), row.outcome(), 1, row.end() - row.start());
      totals.merge(one, one, SumsIT::plus);
    }
    return List.copyOf(totals.values());
  }

  private static Total plus(Total a, Total b) {
    return new Total(a.state(), a.outcome(), a.plays() + b.plays(), a.millis() + b.millis());
  }
}
