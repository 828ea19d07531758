package org.estation.playlists.schedule.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTextTest {
  private static final String REFUSED = "not a recurrence of days by RFC 5545: ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          freq=weekly;byday=mo                           | FREQ=WEEKLY;BYDAY=MO
          BYDAY=TU,MO,MO;INTERVAL=01;FREQ=WEEKLY         | FREQ=WEEKLY;BYDAY=MO,TU
          FREQ=MONTHLY;BYDAY=+1MO,-1MO                   | FREQ=MONTHLY;BYDAY=-1MO,1MO
          FREQ=MONTHLY;BYMONTHDAY=31,-1,+2               | FREQ=MONTHLY;BYMONTHDAY=-1,2,31
          FREQ=DAILY;UNTIL=20261231T235959               | FREQ=DAILY;UNTIL=20261231
          FREQ=YEARLY;WKST=SU;BYWEEKNO=1,-1              | FREQ=YEARLY;BYWEEKNO=-1,1;WKST=SU
          FREQ=YEARLY;BYMONTH=12,1;WKST=MO;BYSETPOS=-366 | FREQ=YEARLY;BYMONTH=1,12;BYSETPOS=-366
          """)
  void a_rule_has_one_form(String text, String form) {
    assertEquals(form, Recurrence.of(text).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""                                     | it has a part that is none, or none for whole days: ''
          EVERY DAY                              | it has a part that is none, or none for whole days: 'EVERY DAY'
          RRULE:FREQ=DAILY                       | it has a part that is none, or none for whole days: 'RRULE:FREQ'
          FREQ=DAILY;                            | it has a part that is none, or none for whole days: ''
          FREQ=DAILY;FOO=1                       | it has a part that is none, or none for whole days: 'FOO'
          FREQ=DAILY;X-FOO=1                     | it has a part that is none, or none for whole days: 'X-FOO'
          FREQ=DAILY;_SANITY_FILTER=1            | it has a part that is none, or none for whole days: '_SANITY_FILTER'
          FREQ=DAILY;RSCALE=GREGORIAN            | it has a part that is none, or none for whole days: 'RSCALE'
          FREQ=DAILY;SKIP=FORWARD                | it has a part that is none, or none for whole days: 'SKIP'
          FREQ=DAILY;BYHOUR=9                    | it has a part that is none, or none for whole days: 'BYHOUR'
          FREQ=DAILY;BYMINUTE=0                  | it has a part that is none, or none for whole days: 'BYMINUTE'
          FREQ=DAILY;BYSECOND=0                  | it has a part that is none, or none for whole days: 'BYSECOND'
          FREQ=HOURLY                            | 'FREQ=HOURLY' is not in its form
          FREQ=MINUTELY                          | 'FREQ=MINUTELY' is not in its form
          FREQ=SECONDLY                          | 'FREQ=SECONDLY' is not in its form
          FREQ=FORTNIGHTLY                       | 'FREQ=FORTNIGHTLY' is not in its form
          FREQ                                   | 'FREQ' is not in its form
          FREQ=DAILY;INTERVAL=+2                 | 'INTERVAL=+2' is not in its form
          FREQ=DAILY;INTERVAL=1.5                | 'INTERVAL=1.5' is not in its form
          FREQ=DAILY;COUNT=-1                    | 'COUNT=-1' is not in its form
          FREQ=DAILY;UNTIL=2026-12-31            | 'UNTIL=2026-12-31' is not in its form
          FREQ=DAILY;UNTIL=20261231T000000Z      | 'UNTIL=20261231T000000Z' is not in its form
          FREQ=MONTHLY;BYMONTHDAY=１             | 'BYMONTHDAY=１' is not in its form
          FREQ=MONTHLY;BYMONTHDAY=1,,2           | 'BYMONTHDAY=1,,2' is not in its form
          FREQ=MONTHLY;BYDAY=1 MO                | 'BYDAY=1 MO' is not in its form
          FREQ=YEARLY;BYMONTH=-1                 | 'BYMONTH=-1' is not in its form
          FREQ=YEARLY;BYMONTH=5L                 | 'BYMONTH=5L' is not in its form
          FREQ=DAILY;UNTIL=20260230              | there is no such day as UNTIL names
          """)
  void what_is_not_its_grammar_is_refused_with_the_part(String text, String reason) {
    assertEquals(REFUSED + reason, refusal(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          INTERVAL=2                                 | FREQ part is missing
          FREQ=DAILY;FREQ=DAILY                      | duplicate part FREQ in FREQ=DAILY;FREQ=DAILY
          FREQ=DAILY;COUNT=2;UNTIL=20261231          | UNTIL and COUNT must not occur in the same rule.
          FREQ=DAILY;INTERVAL=0                      | int value out of range: 0
          FREQ=DAILY;INTERVAL=2147483648             | illegal int value: 2147483648
          FREQ=DAILY;COUNT=0                         | int value out of range: 0
          FREQ=MONTHLY;BYMONTHDAY=0                  | int value out of range: 0
          FREQ=MONTHLY;BYMONTHDAY=32                 | int value out of range: 32
          FREQ=YEARLY;BYYEARDAY=-367                 | int value out of range: -367
          FREQ=YEARLY;BYWEEKNO=54                    | int value out of range: 54
          FREQ=YEARLY;BYMONTH=13                     | could not parse list '13'
          FREQ=MONTHLY;BYDAY=0MO                     | invalid weeknum: '0MO'
          FREQ=MONTHLY;BYDAY=54MO                    | invalid weeknum: '54MO'
          FREQ=MONTHLY;BYMONTHDAY=1;BYSETPOS=0       | int value out of range: 0
          FREQ=DAILY;WKST=XX                         | illegal weekday: XX
          FREQ=DAILY;BYSETPOS=1                      | BYSETPOS must only be used in conjunction with another BYxxx rule.
          FREQ=WEEKLY;BYWEEKNO=1                     | BYWEEKNO is allowed in YEARLY rules only
          FREQ=WEEKLY;BYMONTHDAY=1                   | In RFC 5545, BYMONTHDAY is not allowed in WEEKLY rules
          FREQ=MONTHLY;BYYEARDAY=100                 | In RFC 5545, BYYEARDAY is not allowed in DAILY, WEEKLY or MONTHLY rules
          FREQ=WEEKLY;BYDAY=2MO                      | The BYDAY rule part must not be specified with a numeric value when the FREQ rule part is not set to MONTHLY or YEARLY.
          FREQ=YEARLY;BYDAY=1MO;BYWEEKNO=3           | The BYDAY rule part must not be specified with a numeric value with the FREQ rule part set to YEARLY when BYWEEKNO is set
          """)
  void what_breaks_its_rules_is_refused_with_the_rule(String text, String rule) {
    assertEquals(REFUSED + rule, refusal(text));
  }

  @Test
  void a_long_text_is_refused_unread() {
    String text = "FREQ=DAILY;BYMONTHDAY=1" + ",1".repeat(1_000_000);
    assertEquals(REFUSED + "it is longer than 1000 characters", refusal(text));
  }

  @Test
  void garbage_is_refused_and_throws_nothing_else() {
    String letters = "FREQ=DAILYWKMOTHBSN;,-+0123456789T:_ 周";
    for (int seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder("FREQ=YEARLY;BYDAY=1MO;BYMONTH=2");
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        text.setCharAt(
            random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
      }
      try {
        Recurrence.of(text.toString());
      } catch (IllegalArgumentException e) {
        assertEquals(REFUSED, String.valueOf(e.getMessage()).substring(0, REFUSED.length()));
      }
    }
  }

  private static String refusal(String text) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> Recurrence.of(text)).getMessage());
  }
}
