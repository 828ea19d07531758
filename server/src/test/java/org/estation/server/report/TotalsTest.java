package org.estation.server.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.estation.server.report.PlayPage.ItemTotal;
import org.estation.server.report.PlayPage.Total;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.server.report.rollup.Sum;
import org.estation.server.report.rollup.Sum.Count;
import org.estation.server.report.rollup.Sum.Kind;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private final List<Sum.Entry> entries = new ArrayList<>();

  private void add(String item, Outcome outcome, State state, long plays, long millis) {
    entries.add(
        new Sum.Entry(new Kind(item, outcome, Trigger.SCHEDULE, state), new Count(plays, millis)));
  }

  private List<ItemTotal> items() {
    return new Totals(entries).mostShown(item -> "the " + item);
  }

  @Test
  void items_of_one_state_and_outcome_are_added_up() {
    add("a", Outcome.CUT, State.UNSURE, 1, 10);
    add("b", Outcome.CUT, State.UNSURE, 2, 20);
    add("a", Outcome.COMPLETED, State.UNSURE, 4, 40);
    add("a", Outcome.FAILED, State.COUNTED, 8, 0);
    assertEquals(
        List.of(
            new Total(State.COUNTED, Outcome.FAILED, 8, 0),
            new Total(State.UNSURE, Outcome.COMPLETED, 4, 40),
            new Total(State.UNSURE, Outcome.CUT, 3, 30)),
        new Totals(entries).byState());
  }

  @Test
  void what_was_not_shown_or_is_not_believed_makes_no_item_popular() {
    add("a", Outcome.COMPLETED, State.PROVISIONAL, 1, 10);
    add("a", Outcome.FAILED, State.COUNTED, 9, 0);
    add("a", Outcome.SKIPPED, State.COUNTED, 9, 0);
    add("b", Outcome.COMPLETED, State.QUARANTINED, 9, 90);
    assertEquals(List.of(new ItemTotal("a", "the a", 1, 10)), items());
  }

  @Test
  void the_item_shown_most_comes_first_and_of_equals_the_longer_shown() {
    add("a", Outcome.COMPLETED, State.COUNTED, 1, 10);
    add("b", Outcome.COMPLETED, State.COUNTED, 1, 20);
    add("c", Outcome.COMPLETED, State.COUNTED, 1, 10);
    add("c", Outcome.CUT, State.UNSURE, 1, 1);
    assertEquals(List.of("c", "b", "a"), items().stream().map(ItemTotal::item).toList());
  }

  @Test
  void no_more_than_fifty_items_are_named() {
    for (int i = 0; i < 51; i++) {
      add("item-" + i, Outcome.COMPLETED, State.COUNTED, 1 + i, 10);
    }
    assertEquals(Totals.MOST_ITEMS, items().size());
    assertEquals("item-1", items().getLast().item());
  }
}
