package org.estation.server.report;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.server.ledger.OpenLedger;
import org.estation.server.ledger.TakeResult;
import org.estation.server.ledger.TestJournal;
import org.estation.server.ledger.verdict.Community;
import org.estation.server.ledger.verdict.Replays;
import org.estation.server.ledger.verdict.Testimony;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.report.PlayPage.Entry;
import org.estation.server.report.play.Expansion;
import org.estation.server.report.play.OpenRuns;
import org.estation.server.report.play.PlayKey;
import org.estation.server.report.play.Plays;
import org.estation.server.report.rollup.RollUp;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.proof.PlayRecord;
import org.jspecify.annotations.Nullable;

/** A report over a ledger of its own, for tests. */
final class OpenReport implements AutoCloseable {
  static final LocalDate DAY = LocalDate.ofEpochDay(Community.DAY);

  final OpenLedger ledger;
  final RollUp rollUp;
  final PlayReport report;
  final List<OpenRuns.Reported> open = new ArrayList<>();

  OpenReport(DatabaseKind kind, Path folder, Community community) {
    ledger = new OpenLedger(kind, folder, community);
    Plays plays =
        new Plays(
            ledger.database(), new Expansion(new Replays(community)), () -> List.copyOf(open));
    rollUp = new RollUp(ledger.database(), plays);
    report = new PlayReport(plays, rollUp, new TestNames());
  }

  /** Writes records into a journal and hands them in. */
  void record(TestJournal journal, PlayRecord... records) {
    int first = journal.size() + 1;
    for (PlayRecord record : records) {
      journal.write(Testimony.line(record));
    }
    TakeResult result = ledger.take(journal, first, journal.size());
    if (!(result instanceof TakeResult.Stored)) {
      throw new IllegalStateException("not stored: " + result);
    }
  }

  static PlayFilter all() {
    return new PlayFilter(DAY, null, null);
  }

  /** Every entry of a filter, page by page. */
  List<Entry> paged(PlayFilter filter) {
    List<Entry> entries = new ArrayList<>();
    @Nullable String next = "";
    while (next != null) {
      PlayPage page = report.page(filter, PlayKey.parse(next).orElse(null));
      entries.addAll(page.entries());
      next = page.next();
    }
    return entries;
  }

  /** Every entry of a filter as the table has them. */
  List<Entry> exported(PlayFilter filter) {
    List<Entry> entries = new ArrayList<>();
    report.each(filter, entries::add);
    return entries;
  }

  String csv(PlayFilter filter) {
    StringWriter text = new StringWriter();
    PlayCsv csv = new PlayCsv(text, ZoneId.of("Asia/Shanghai"));
    csv.head();
    report.each(filter, csv::row);
    return text.toString();
  }

  private static final class TestNames implements Names {
    @Override
    public Optional<String> screen(ScreenId screen) {
      return Optional.of("屏幕 " + screen.value().substring(35));
    }

    @Override
    public Optional<String> item(ItemId item) {
      int number = Community.ITEMS.indexOf(item);
      return number < 0 ? Optional.empty() : Optional.of("=科普, " + (number + 1));
    }
  }

  @Override
  public void close() {
    ledger.close();
  }
}
