package org.estation.playlists.schedule;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.estation.shared.program.Words;

/** Dates as people write them. */
final class DateWords {
  private DateWords() {}

  /** Such as 2026年11月22日 and 22 November 2026. */
  static Words of(LocalDate date) {
    int year = date.getYear();
    int day = date.getDayOfMonth();
    String month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return new Words(
        year + "年" + date.getMonthValue() + "月" + day + "日", day + " " + month + " " + year);
  }
}
