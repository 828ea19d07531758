package org.estation.server.report;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.estation.server.report.PlayPage.ItemTotal;
import org.estation.server.report.PlayPage.Total;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.server.report.rollup.Sum;
import org.estation.server.report.rollup.Sum.Count;
import org.estation.shared.proof.Play.Outcome;

/** Sums of plays, put together as people read them. */
final class Totals {
  /** The most items that are named. */
  static final int MOST_ITEMS = 50;

  private static final Set<Outcome> SHOWN =
      EnumSet.of(Outcome.COMPLETED, Outcome.PARTIAL, Outcome.CUT);
  private static final Comparator<Map.Entry<String, Count>> MOST_FIRST =
      Comparator.<Map.Entry<String, Count>>comparingLong(entry -> -entry.getValue().plays())
          .thenComparingLong(entry -> -entry.getValue().millis())
          .thenComparing(Map.Entry::getKey);

  private final List<Sum.Entry> entries;

  /** Totals of these sums. */
  Totals(List<Sum.Entry> entries) {
    this.entries = entries;
  }

  /** By state and outcome. */
  List<Total> byState() {
    Map<State, Map<Outcome, Count>> counts = new TreeMap<>();
    for (Sum.Entry entry : entries) {
      counts
          .computeIfAbsent(entry.kind().state(), state -> new TreeMap<>())
          .merge(entry.kind().outcome(), entry.count(), Count::plus);
    }
    return counts.entrySet().stream()
        .flatMap(state -> state.getValue().entrySet().stream().map(it -> total(state.getKey(), it)))
        .toList();
  }

  private static Total total(State state, Map.Entry<Outcome, Count> outcome) {
    Count count = outcome.getValue();
    return new Total(state, outcome.getKey(), count.plays(), count.millis());
  }

  /**
   * The items shown most often, most first: what failed or was passed over was not shown, and what
   * is quarantined is not believed.
   *
   * @param title an item's title, by its id
   */
  List<ItemTotal> mostShown(UnaryOperator<String> title) {
    Map<String, Count> counts = new HashMap<>();
    entries.stream()
        .filter(entry -> entry.kind().state() != State.QUARANTINED)
        .filter(entry -> SHOWN.contains(entry.kind().outcome()))
        .forEach(entry -> counts.merge(entry.kind().item(), entry.count(), Count::plus));
    return counts.entrySet().stream()
        .sorted(MOST_FIRST)
        .limit(MOST_ITEMS)
        .map(entry ->
            new ItemTotal(
                entry.getKey(),
                title.apply(entry.getKey()),
                entry.getValue().plays(),
                entry.getValue().millis()))
        .toList();
  }
}
