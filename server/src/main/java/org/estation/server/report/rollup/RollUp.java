package org.estation.server.report.rollup;

import java.util.List;
import java.util.Set;
import org.estation.server.platform.db.Database;
import org.estation.server.report.play.Plays;
import org.estation.server.report.rollup.RollUpStore.Dirty;
import org.estation.shared.id.ScreenId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sums of the recorded plays of each screen's local day. Taking records in marks a day; this
 * rebuilds the sums of marked days from their records. It may be ended or run twice at any point:
 * sums are replaced whole, and a day stays marked until sums that know of its last change are
 * there.
 */
public final class RollUp {
  private final Database database;
  private final Plays plays;

  /** Sums of these plays, in the ledger's database. */
  public RollUp(Database database, Plays plays) {
    this.database = database;
    this.plays = plays;
  }

  /** Brings the sums of all days up to date that were behind when this began. */
  public void run() {
    List<Dirty> page = dirty(null);
    while (!page.isEmpty()) {
      page.forEach(this::rebuild);
      page = dirty(page.getLast());
    }
  }

  private List<Dirty> dirty(@Nullable Dirty after) {
    return RollUpStore.read(database, store -> store.dirty(after));
  }

  private void rebuild(Dirty day) {
    Sum sum = new Sum();
    plays.recorded(day.day(), day.screen(), sum::add);
    RollUpStore.write(database, store -> store.put(day, sum.entries()));
  }

  /**
   * The sums of the recorded plays of a local day: of days that are behind they are counted anew,
   * so the answer is always exact.
   *
   * @param screens of these screens alone, or null
   */
  public Sum of(int day, @Nullable Set<ScreenId> screens) {
    Known known =
        RollUpStore.read(
            database, store -> new Known(store.sums(day, screens), store.dirtyOn(day, screens)));
    Sum sum = new Sum();
    known.sums.forEach(sum::add);
    known.behind.forEach(dirty -> plays.recorded(day, dirty.screen(), sum::add));
    return sum;
  }

  private record Known(List<Sum.Entry> sums, List<Dirty> behind) {}
}
