package org.estation.playlists.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that break a rule, made from the example of the page by changing one place of it. */
class RulesRefusalIT {
  private final String example = ExampleRules.document().json();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "Asia/Shanghai" | "Asia/Nowhere" | zone: not a zone of the IANA database
          "Asia/Shanghai" | "+08:00" | zone: not a zone of the IANA database
          "today": "2026-04-20" | "today": "2026-02-30" | today: not a day such as 2026-11-22
          "today": "2026-04-20" | "today": "9999-01-01" | today: no later than the year 9990
          "today": "2026-04-20" | "today": 20260420 | today:
          "reserve": ["salt"] | "reserve": ["salt"], "colour": "red" | colour: there is no such member; there are [bookings, calendars, groups, items, playlists, regions, reserve, today, zone]
          "reserve": ["salt"] | "reserve": ["pepper"] | reserve[0]: there is no item pepper
          "width": 10000 | "width": 10001 | regions[0]: region main lies outside the picture
          "percent": 30 | "percent": 51 | groups[1]: a mandatory share is 1 to 50 percent
          "percent": 30} | "percent": 30}, {"region": "main", "layer": "REGULAR", "name": "more", "percent": 21} | groups[2]: mandatory groups have at most 50 percent together
          "percent": 30} | "percent": 30}, {"region": "main", "layer": "REGULAR", "name": "safety", "weight": 2} | groups[2]: share group comes twice: safety
          "name": "community", "weight": 1 | "name": "community", "weight": 0 | groups[0]: a weight is 1 to 10000
          "group": "community", "weight": 1 | "group": "community", "weight": 0 | bookings[0].share: a weight is 1 to 10000
          "group": "community", "weight": 1 | "group": "nobody", "weight": 1 | bookings[0]: its region and layer have no such share group
          "type": "ranges" | "type": "moon" | calendars[1]:
          "name": "workdays" | "name": "work days" | calendars[0]: a calendar's name has 1 to 64 letters, digits, '.', '_', '-'
          "name": "school-holidays" | "name": "workdays" | calendars[1]: comes twice: workdays
          {"zh": "工作日", "en": "workdays"} | {"zh": "", "en": "workdays"} | calendars[0]: a calendar's words have 1 to 60 characters each
          {"first": "2026-05-09", "last": "2026-05-09"} | {"first": "2026-05-09", "last": "2026-05-08"} | calendars[0].makeUpDays[0]: days end before they begin
          {"first": "2026-05-09", "last": "2026-05-09"} | {"first": "2026-05-05", "last": "2026-05-09"} | calendars[0]: a day is both a holiday and a make-up day, from 2026-05-05 on
          "workdays": "workdays" | "workdays": "weekdays" | calendars[2]: there is no calendar weekdays
          "workdays": "workdays" | "workdays": "after-school" | calendars[2]: calendars refer to each other in a circle: after-school - after-school
          {"from": "15:30", "to": "18:00"} | {"from": "15:30", "to": "18:00"}, {"from": "15:30", "to": "19:00"} | calendars[2]: hours[1]: two intervals start at 15:30
          "day": 12 | "day": 32 | calendars[3]: its month has no such day
          "month": 5 | "month": 13 | calendars[3]: a month is 1 to 12
          "days": 1, | "days": 0, | calendars[3]: a key date lasts 1 to 366 days
          "days": 1, | '' | calendars[3]: a day and a number of days, or neither for the month
          FREQ=YEARLY;BYMONTH=9;BYDAY=3SA | FREQ=MONTHLY;BYDAY=3SA | calendars[4]: a key date recurs each year without an end
          FREQ=YEARLY;BYMONTH=9;BYDAY=3SA | FREQ=YEARLY;BYMONTH=9;BYDAY=3SA;COUNT=3 | calendars[4]: a key date recurs each year without an end
          FREQ=YEARLY;BYMONTH=9;BYDAY=3SA | FREQ=YEARLY;BYMONTH=9 | calendars[4]: its recurrence names no day of a year
          FREQ=YEARLY;BYMONTH=9;BYDAY=3SA | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=31 | calendars[4]: its recurrence never has a day
          "since": 2005 | "since": 0 | calendars[4]: the first year is 1 to 9999
          FREQ=WEEKLY;BYDAY=SA,SU | FREQ=WEEKLY;BYDAY=SA,SU;INTERVAL=2 | calendars[6]: a calendar's recurrence has no INTERVAL, COUNT and UNTIL
          FREQ=WEEKLY;BYDAY=SA,SU | FREQ=WEEKLY;BYDAY=SA,SU;COUNT=2 | calendars[6]: a calendar's recurrence has no INTERVAL, COUNT and UNTIL
          FREQ=WEEKLY;BYDAY=SA,SU | FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20271231 | calendars[6]: a calendar's recurrence has no INTERVAL, COUNT and UNTIL
          FREQ=WEEKLY;BYDAY=SA,SU | FREQ=WEEKLY | calendars[6]: its recurrence names no day of a year
          "year": 2026, "first": "2026-09-12" | "year": 2025, "first": "2026-09-12" | calendars[4].notices[0]: its first day 2026-09-12 is not in 2025
          "first": "2026-09-12", "last": "2026-09-18" | "first": "2026-09-12" | calendars[4].notices[0]: a first and a last day, or neither: not this year
          "first": "2026-09-12", "last": "2026-09-18" | "first": "2026-09-12", "last": "2026-09-11" | calendars[4].notices[0]: it lasts 1 to 366 days
          {"year": 2027} | {"year": 2026} | calendars[4]: notices[1]: the year 2026 comes twice
          "id": "children" | "id": "elders" | bookings[1]: comes twice: elders
          "name": "放学后" | "name": "" | bookings[1]: a booking's name has 1 to 200 characters
          "playlist": "health", | "playlist": "wealth", | bookings[0]: there is no playlist wealth
          "priority": 5 | "priority": 1001 | bookings[2]: a priority is 0 to 1000
          "every": 15, "at": 0 | "every": 15, "at": 15 | bookings[2].cadence: a cadence begins at a minute from 0 to every - 1
          "cut": true | "cut": true, "cadence": {"every": 15, "at": 0} | bookings[3]: a takeover has neither a share nor a cadence
          "on": ["workdays"] | "on": ["weekdays"] | bookings[0].window.days.on[0]: there is no calendar weekdays
          "off": ["food-safety-week"] | "off": ["food-week"] | bookings[0].window.days.off[0]: there is no calendar food-week
          "on": ["after-school"], "off": [] | "on": ["after-school"], "off": ["after-school"] | bookings[1].window.days: it can never open: all its calendars are also off
          "on": ["after-school"] | "on": ["after-school", "workdays"] | bookings[1].window.intervals: its calendars have different hours, so it must name its own
          "also": ["2026-05-10"] | "also": ["2026-04-19"] | bookings[0].window.days: also[0]: the day is not from the first to the last day
          "except": ["2026-05-11"] | "except": ["2026-05-11", "2026-05-11"] | bookings[0].window.days: except[1]: comes twice: 2026-05-11
          {"from": "08:00", "to": "10:00"} | {"from": "8:00", "to": "10:00"} | bookings[0].window.intervals[0].from: not a time of day such as 08:00
          {"from": "08:00", "to": "10:00"} | {"from": "24:00", "to": "10:00"} | bookings[0].window.intervals[0]: an interval starts at 00:00 to 23:59
          {"from": "08:00", "to": "10:00"} | {"from": "08:00", "to": "10:00"}, {"from": "08:00", "to": "09:00"} | bookings[0].window: intervals[1]: two intervals start at 08:00
          {"from": "08:00", "to": "10:00"} | {"from": "08:00"} | bookings[0].window.intervals[0].to:
          "last": "2026-05-18" | "last": "2026-05-11" | bookings[2].window.days: days end before they begin
          FREQ=MONTHLY;BYDAY=2TU | FREQ=MONTHLY;BYDAY=6TU | bookings[3].window.days: it can never open: its recurrence has no day from the first to the last that is not excepted
          FREQ=MONTHLY;BYDAY=2TU | FREQ=HOURLY | bookings[3].window.days.recurrence: not a recurrence of days by RFC 5545: 'FREQ=HOURLY' is not in its form
          FREQ=MONTHLY;BYDAY=2TU | every second Tuesday | bookings[3].window.days.recurrence: not a recurrence of days by RFC 5545: it has a part that is none, or none for whole days: 'EVERY SECOND TUESDAY'
          "playlist": "health", "take": 1 | "playlist": "all", "take": 1 | playlists[1]
          "playlist": "health", "take": 1 | "playlist": "health", "take": 0 | playlists[1].entries[1]: a visit takes 1 to 1000 entries
          {"type": "item", "item": "salt"} | {"type": "item", "item": "pepper"} | playlists[0].entries[0]: there is no item pepper
          [{"type": "item", "item": "salt"}] | [] | playlists[0]: a playlist has 1 to 1000 entries
          "duration": 12000 | "duration": 0 | items[0]: an item lasts 3 s to 4 h (3000 to 14400000)
          "duration": 12000 | "duration": 604800000 | items[0]: an item lasts 3 s to 4 h (3000 to 14400000)
          "duration": 12000 | "duration": 1.5 | items[0].duration:
          "id": "kit" | "id": "salt" | items[1]: item comes twice: salt
          """)
  void one_broken_rule_is_named_with_its_path(String place, String other, String reason) {
    assertTrue(example.contains(place), place);
    int at = example.indexOf(place);
    String broken =
        example.substring(0, at)
            + (other == null ? "" : other)
            + example.substring(at + place.length());
    assertEquals(reason.trim(), startOf(refusal(broken), reason.trim().length()));
  }

  private static String startOf(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  @Test
  void deep_nesting_is_refused() {
    String deep = "[".repeat(40) + "]".repeat(40);
    String reason = refusal(example.replace("\"reserve\": [\"salt\"]", "\"reserve\": " + deep));
    assertTrue(reason.contains("reserve") || reason.contains("nesting"), reason);
  }

  @Test
  void a_hundred_megabytes_are_refused_unread() {
    byte[] bytes = new byte[100_000_000];
    BadJson refused = assertThrows(BadJson.class, () -> Json.readExactly(bytes, Rules.class));
    assertEquals("longer than 16777216 bytes", refused.getMessage());
  }

  @Test
  void a_member_that_comes_twice_is_refused() {
    String twice = example.replace("\"zone\":", "\"zone\": \"Asia/Tokyo\", \"zone\":");
    assertTrue(refusal(twice).contains("zone"), twice);
  }

  private static String refusal(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    BadJson refused = assertThrows(BadJson.class, () -> Json.readExactly(bytes, Rules.class));
    return String.valueOf(refused.getMessage());
  }
}
