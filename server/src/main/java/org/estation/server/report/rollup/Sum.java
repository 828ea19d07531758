package org.estation.server.report.rollup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estation.server.report.play.SinglePlay;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;

/** Plays added up by item, outcome, trigger and state. */
public final class Sum {
  private final Map<Kind, Count> counts =
      new TreeMap<>(
          Comparator.comparing(Kind::item)
              .thenComparing(Kind::outcome)
              .thenComparing(Kind::trigger)
              .thenComparing(Kind::state));

  /**
   * What plays have in common.
   *
   * @param item the item's id, empty where it cannot be told
   */
  public record Kind(String item, Outcome outcome, Trigger trigger, State state) {}

  /**
   * How many and how long.
   *
   * @param millis milliseconds together
   */
  public record Count(long plays, long millis) {
    /** Both together. */
    public Count plus(Count other) {
      return new Count(plays + other.plays, millis + other.millis);
    }
  }

  /** Plays of one kind. */
  public record Entry(Kind kind, Count count) {}

  /** Adds a play. */
  public void add(SinglePlay play) {
    String item = play.item() == null ? "" : play.item().value();
    add(
        new Entry(
            new Kind(item, play.outcome(), play.trigger(), play.state()),
            new Count(1, play.millis())));
  }

  /** Adds plays of one kind. */
  public void add(Entry entry) {
    counts.merge(entry.kind(), entry.count(), Count::plus);
  }

  /** What was added, one entry a kind. */
  public List<Entry> entries() {
    return counts.entrySet().stream()
        .map(entry -> new Entry(entry.getKey(), entry.getValue()))
        .toList();
  }
}
