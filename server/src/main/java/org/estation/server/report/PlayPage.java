package org.estation.server.report;

import java.util.List;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * A page of single plays as the console's contract has it.
 *
 * @param day the local day, {@code YYYY-MM-DD}
 * @param totals over the whole filter, by state and outcome
 * @param items the items shown most over the whole filter, most first
 * @param next the key of the following page, or null on the last
 */
public record PlayPage(
    String day,
    List<Entry> entries,
    List<Total> totals,
    List<ItemTotal> items,
    @Nullable String next) {
  /**
   * A play.
   *
   * @param item empty where it cannot be told
   * @param start milliseconds since 1970 UTC
   * @param end milliseconds since 1970 UTC
   */
  public record Entry(
      String screen,
      String screenName,
      String item,
      String title,
      long start,
      long end,
      Outcome outcome,
      Trigger trigger,
      String reason,
      State state) {}

  /**
   * A total.
   *
   * @param millis milliseconds together
   */
  public record Total(State state, Outcome outcome, long plays, long millis) {}

  /**
   * What was shown of an item.
   *
   * @param millis milliseconds together
   */
  public record ItemTotal(String item, String title, long plays, long millis) {}
}
