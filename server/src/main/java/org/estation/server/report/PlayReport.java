package org.estation.server.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.estation.server.platform.http.Page;
import org.estation.server.report.PlayPage.Entry;
import org.estation.server.report.play.PlayKey;
import org.estation.server.report.play.Plays;
import org.estation.server.report.play.SinglePlay;
import org.estation.server.report.rollup.RollUp;
import org.estation.server.report.rollup.Sum;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.jspecify.annotations.Nullable;

/** What was played on a local day: every single play, and the totals. */
public final class PlayReport {
  private final Plays plays;
  private final RollUp rollUp;
  private final Names names;

  /** A report of these plays. */
  public PlayReport(Plays plays, RollUp rollUp, Names names) {
    this.plays = plays;
    this.rollUp = rollUp;
    this.names = names;
  }

  /**
   * A page of plays, newest first, with the totals over the whole filter.
   *
   * @param after the key of the last play of the page before, or null
   */
  public PlayPage page(PlayFilter filter, @Nullable PlayKey after) {
    Iterator<SinglePlay> all = plays.newestFirst(filter.epochDay(), filter.screens(), after);
    List<SinglePlay> found = new ArrayList<>();
    while (all.hasNext() && found.size() <= Page.SIZE) {
      SinglePlay play = all.next();
      if (filter.admits(play)) {
        found.add(play);
      }
    }
    Naming naming = new Naming();
    Page<Entry> page = Page.of(found, play -> play.key().text()).map(naming::entry);
    Totals totals = totals(filter);
    return new PlayPage(
        filter.day().toString(),
        page.entries(),
        totals.byState(),
        totals.mostShown(item -> naming.title(new ItemId(item))),
        page.next());
  }

  /** Hands over every play, oldest first. */
  public void each(PlayFilter filter, Consumer<Entry> action) {
    Naming naming = new Naming();
    plays
        .oldestFirst(filter.epochDay(), filter.screens())
        .forEachRemaining(play -> {
          if (filter.admits(play)) {
            action.accept(naming.entry(play));
          }
        });
  }

  private Totals totals(PlayFilter filter) {
    Sum sum = rollUp.of(filter.epochDay(), filter.screens());
    plays.provisional(filter.epochDay(), filter.screens()).forEach(run -> run.forEach(sum::add));
    return new Totals(
        sum.entries().stream().filter(entry -> filter.admits(entry.kind().item())).toList());
  }

  /** Names for one answer: each is asked for once. */
  private final class Naming {
    private final Map<ScreenId, String> screens = new HashMap<>();
    private final Map<ItemId, String> items = new HashMap<>();

    Entry entry(SinglePlay play) {
      @Nullable ItemId item = play.item();
      return new Entry(
          play.screen().value(),
          screens.computeIfAbsent(
              play.screen(), screen -> names.screen(screen).orElse(screen.value())),
          item == null ? "" : item.value(),
          item == null ? "" : title(item),
          play.start(),
          play.end(),
          play.outcome(),
          play.trigger(),
          play.reason(),
          play.state());
    }

    String title(ItemId item) {
      return items.computeIfAbsent(item, key -> names.item(key).orElse(key.value()));
    }
  }
}
