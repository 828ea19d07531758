package org.estation.server.report.play;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.estation.server.ledger.ChainId;
import org.estation.server.platform.db.Database;
import org.estation.server.report.play.PlayOrder.Direction;
import org.estation.shared.id.ScreenId;
import org.jspecify.annotations.Nullable;

/** The single plays of local days: recorded ones, and those the players have only reported. */
public final class Plays {
  private final Database database;
  private final Expansion expansion;
  private final OpenRuns openRuns;

  /** Plays of the ledger in this database. */
  public Plays(Database database, Expansion expansion, OpenRuns openRuns) {
    this.database = database;
    this.expansion = expansion;
    this.openRuns = openRuns;
  }

  /**
   * A local day's plays, oldest first.
   *
   * @param day days since 1970-01-01
   * @param screens of these screens alone, or null
   */
  public Iterator<SinglePlay> oldestFirst(int day, @Nullable Set<ScreenId> screens) {
    PlayOrder order = new PlayOrder(Direction.OLDEST_FIRST, records(day, screens), expansion::of);
    provisional(day, screens).forEach(order::add);
    return order;
  }

  /**
   * A local day's plays, newest first.
   *
   * @param day days since 1970-01-01
   * @param screens of these screens alone, or null
   * @param before only those before this one in the order of keys, or null
   */
  public Iterator<SinglePlay> newestFirst(
      int day, @Nullable Set<ScreenId> screens, @Nullable PlayKey before) {
    long latest = before == null ? Long.MAX_VALUE : before.start();
    Pages records =
        new Pages(after ->
            RecordStore.read(database, store -> store.backward(day, screens, latest, after)));
    PlayOrder order =
        new PlayOrder(
            Direction.NEWEST_FIRST, records, record -> earlier(expansion.of(record), before));
    provisional(day, screens).forEach(plays -> order.add(earlier(plays, before)));
    return order;
  }

  private static List<SinglePlay> earlier(List<SinglePlay> plays, @Nullable PlayKey before) {
    return before == null
        ? plays
        : plays.stream().filter(play -> play.key().compareTo(before) < 0).toList();
  }

  /**
   * The plays of a day's open runs, a list for each run. A run whose number is stored already has
   * become a record, and is not open any more.
   */
  public List<List<SinglePlay>> provisional(int day, @Nullable Set<ScreenId> screens) {
    return openRuns.reported().stream()
        .filter(open -> open.run().day() == day)
        .filter(open -> screens == null || screens.contains(open.screen()))
        .filter(this::isOpen)
        .map(expansion::of)
        .toList();
  }

  private boolean isOpen(OpenRuns.Reported open) {
    ChainId chain = ChainId.of(open.key(), open.run().journal());
    return open.run().number() > RecordStore.read(database, store -> store.watermark(chain));
  }

  /** Hands over every recorded play of a screen's local day. */
  public void recorded(int day, ScreenId screen, Consumer<SinglePlay> action) {
    records(day, Set.of(screen)).forEachRemaining(record -> expansion.of(record).forEach(action));
  }

  private Pages records(int day, @Nullable Set<ScreenId> screens) {
    return new Pages(
        after -> RecordStore.read(database, store -> store.forward(day, screens, after)));
  }
}
