package org.estation.server.report;

import java.time.LocalDate;
import java.util.Set;
import org.estation.server.report.play.SinglePlay;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.jspecify.annotations.Nullable;

/**
 * Which plays are asked for.
 *
 * @param day the local day of the screens
 * @param screens of these screens alone, at least one, or null
 * @param item of this item alone, or null
 */
public record PlayFilter(LocalDate day, @Nullable Set<ScreenId> screens, @Nullable ItemId item) {
  int epochDay() {
    return (int) day.toEpochDay();
  }

  boolean admits(SinglePlay play) {
    return item == null || item.equals(play.item());
  }

  boolean admits(String other) {
    return item == null || item.value().equals(other);
  }
}
