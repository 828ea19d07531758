package org.estation.playlists.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.OptionalLong;

/** What a clock on a wall shows, from java.time's rules of its zone. */
final class ZoneClock {
  private final ZoneRules rules;

  ZoneClock(ZoneRules rules) {
    this.rules = rules;
  }

  /** A local minute of a date; minutes from 1440 on lie on the next date. */
  static LocalDateTime minute(int day, int minute) {
    return LocalDate.ofEpochDay(day).atStartOfDay().plusMinutes(minute);
  }

  /**
   * The first instant at which the clock shows this local time or later: it walks from one change
   * of the clock to the next, and asks in each stretch between two of them.
   */
  long showsOrLater(LocalDateTime local) {
    Instant from = local.minusDays(3).toInstant(ZoneOffset.UTC);
    while (true) {
      Instant regular = local.toInstant(rules.getOffset(from));
      Instant answer = regular.isBefore(from) ? from : regular;
      ZoneOffsetTransition change = rules.nextTransition(from);
      if (change == null || answer.isBefore(change.getInstant())) {
        return answer.toEpochMilli();
      }
      from = change.getInstant();
    }
  }

  /** The same instant, unless the clock shows a later time there: then a gap left this one out. */
  OptionalLong shows(LocalDateTime local) {
    Instant instant = Instant.ofEpochMilli(showsOrLater(local));
    LocalDateTime shown = LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    return shown.equals(local) ? OptionalLong.of(instant.toEpochMilli()) : OptionalLong.empty();
  }

  /** How often the clock shows this local time. */
  int times(LocalDateTime local) {
    return rules.getValidOffsets(local).size();
  }

  /** The first instant of a local day. */
  long startOf(int day) {
    return showsOrLater(minute(day, 0));
  }
}
