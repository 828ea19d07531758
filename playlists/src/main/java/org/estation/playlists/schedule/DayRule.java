package org.estation.playlists.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.estation.shared.program.Days;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/**
 * Each day from a first to a last one.
 *
 * @param first the first day
 * @param last the last day, or null when the rule has no end
 */
public record DayRule(LocalDate first, @Nullable LocalDate last) {
  public DayRule {
    if (last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("days end before they begin");
    }
  }

  /** The rule's days within the horizon and the day before it, if any. */
  public Optional<Days> daysIn(Horizon horizon) {
    long from = Math.max(first.toEpochDay(), horizon.firstDay() - 1);
    long to = last == null ? horizon.lastDay() : Math.min(last.toEpochDay(), horizon.lastDay());
    return to < from
        ? Optional.empty()
        : Optional.of(Days.every(Math.toIntExact(from), Math.toIntExact(to)));
  }

  /** The rule in words. */
  public Words words() {
    Words from = DateWords.of(first);
    if (last == null) {
      return new Words("每天，自 " + from.zh() + "起", "Every day from " + from.en());
    }
    if (last.equals(first)) {
      return new Words("仅 " + from.zh(), "On " + from.en() + " only");
    }
    Words to = DateWords.of(last);
    return new Words(
        "每天，" + from.zh() + "至 " + to.zh(), "Every day from " + from.en() + " to " + to.en());
  }
}
