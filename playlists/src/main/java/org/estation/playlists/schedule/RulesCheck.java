package org.estation.playlists.schedule;

import java.time.ZoneId;
import java.util.List;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Program;

/**
 * What must hold between the parts of rules. Most of it must hold of a program too, so a draft is
 * made of the parts as they stand, in which each booking has every day; what it refuses has the
 * same path in the rules.
 */
final class RulesCheck {
  private static final int LATEST_YEAR = 9_990;

  private RulesCheck() {}

  /**
   * Checks rules.
   *
   * @throws IllegalArgumentException with the path to what breaks a rule, and the rule
   */
  static void check(Rules rules) {
    if (!ZoneId.getAvailableZoneIds().contains(rules.zone())) {
      throw new IllegalArgumentException("zone: not a zone of the IANA database");
    }
    if (rules.today().date().getYear() > LATEST_YEAR) {
      throw new IllegalArgumentException("today: no later than the year " + LATEST_YEAR);
    }
    Calendars calendars = new Calendars(rules.calendars());
    for (int i = 0; i < rules.bookings().size(); i++) {
      rules.bookings().get(i).window().check("bookings[" + i + "].window", calendars);
    }
    draft(rules, calendars);
  }

  private static Program draft(Rules rules, Calendars calendars) {
    Horizon horizon = HorizonRule.on(rules.today().date());
    List<Booking> drafts =
        rules.bookings().stream().map(booking -> booking.draft(horizon, calendars)).toList();
    return new Program(
        Program.ENGINE,
        horizon,
        ZoneEmbedding.of(ZoneId.of(rules.zone()), horizon),
        rules.regions(),
        rules.groups(),
        drafts,
        rules.playlists(),
        rules.items(),
        rules.reserve());
  }
}
