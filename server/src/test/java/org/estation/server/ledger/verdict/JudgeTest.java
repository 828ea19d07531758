package org.estation.server.ledger.verdict;

import static org.estation.server.ledger.verdict.Community.DAY;
import static org.estation.server.ledger.verdict.Community.MIDNIGHT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import org.estation.server.ledger.verdict.Verdict.Counted;
import org.estation.server.ledger.verdict.Verdict.Quarantined;
import org.estation.server.ledger.verdict.Verdict.Reason;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Planned;
import org.estation.shared.proof.Play.Trigger;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record must be for its plays to count. */
class JudgeTest {
  private static final long NOON = MIDNIGHT + 12 * 3_600_000L;

  private final Community community = new Community();
  private final Testimony testimony = new Testimony(community, Community.screen(1));
  private final Judge judge =
      new Judge(
          community,
          new Replays(community),
          InstantSource.fixed(Instant.ofEpochMilli(NOON)),
          ZoneId.of("Asia/Shanghai"));

  private Judged judged(PlayRecord record) {
    return judge.judge(Community.screen(1), record.number(), Testimony.line(record));
  }

  private void refused(Reason reason, PlayRecord record) {
    assertEquals(new Quarantined(reason), judged(record).verdict());
  }

  private void counts(PlayRecord record) {
    assertEquals(new Counted(), judged(record).verdict());
  }

  @Test
  void a_run_that_the_program_plans_counts_on_its_local_day() {
    Run run = testimony.run(1, DAY, 30, 6);
    counts(run);
    assertEquals(new Claim("main", DAY, run.start(), run.end(), false), judged(run).claim());
  }

  @Test
  void a_planned_play_a_missing_one_and_its_substitute_count() {
    counts(testimony.partial(1, DAY, 3, 4_000));
    counts(testimony.instead(2, DAY, 4, community.slots(DAY).get(4).item(), Outcome.FAILED));
    counts(testimony.instead(3, DAY, 4, Community.ITEMS.getFirst(), Outcome.COMPLETED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage", "{}", "[]", "null", "{\"type\":\"run\"}", "\u0000"})
  void a_line_that_is_no_record_is_unreadable(String line) {
    Judged judged = judge.judge(Community.screen(1), 1, line);
    assertEquals(new Quarantined(Reason.UNREADABLE), judged.verdict());
    assertNull(judged.claim());
  }

  @Test
  void a_record_in_another_place_than_it_says_does_not_count() {
    String line = Testimony.line(testimony.run(7, DAY, 0, 3));
    assertEquals(
        new Quarantined(Reason.NUMBER_MISMATCH),
        judge.judge(Community.screen(1), 8, line).verdict());
  }

  @Test
  void a_record_of_another_screen_does_not_count() {
    Testimony other = new Testimony(community, Community.screen(2));
    refused(Reason.WRONG_SCREEN, other.run(1, DAY, 0, 3));
  }

  @Test
  void a_record_may_end_five_minutes_ahead_and_no_more() {
    int slots = 3 * 12 * 60;
    counts(testimony.run(1, DAY, 0, slots + 15));
    refused(Reason.FUTURE, testimony.run(1, DAY, 0, slots + 16));
  }

  @Test
  void times_before_2020_and_plays_longer_than_an_item_may_be_are_implausible() {
    refused(Reason.IMPLAUSIBLE_TIME, touched(1_000, 2_000));
    refused(Reason.IMPLAUSIBLE_TIME, touched(Long.MIN_VALUE, Long.MAX_VALUE));
    refused(Reason.IMPLAUSIBLE_TIME, touched(MIDNIGHT, MIDNIGHT + 4 * 3_600_000L + 1_001));
    assertNull(judged(touched(1_000, 2_000)).claim());
    counts(touched(MIDNIGHT, MIDNIGHT + 4 * 3_600_000L));
  }

  @Test
  void an_unknown_program_is_named_and_its_day_is_taken_from_the_installations_zone() {
    Circumstances unknown = testimony.circumstances(Sha256.of(new byte[] {1}), 1);
    Run run = Testimony.under(unknown, testimony.run(1, DAY, 0, 3));
    refused(Reason.UNKNOWN_PROGRAM, run);
    Claim claim = Objects.requireNonNull(judged(run).claim());
    assertEquals(DAY, claim.day());
    assertNull(claim.region());
  }

  @Test
  void a_program_the_screen_was_never_assigned_does_not_count() {
    Circumstances never = testimony.circumstances(community.program(), 100);
    refused(Reason.NEVER_ASSIGNED, Testimony.under(never, testimony.run(1, DAY, 0, 3)));
  }

  @Test
  void a_run_must_fit_its_program_to_the_millisecond() {
    Run run = testimony.run(1, DAY, 0, 3);
    refused(Reason.NOT_PLANNED, changed(run, "nowhere", DAY, 0, run.digest()));
    refused(Reason.NOT_PLANNED, changed(run, "\u0000", DAY, 0, run.digest()));
    refused(Reason.NOT_PLANNED, changed(run, "main", DAY - 1, 0, run.digest()));
    refused(Reason.NOT_PLANNED, changed(run, "main", Integer.MAX_VALUE, 0, run.digest()));
    refused(Reason.NOT_PLANNED, changed(run, "main", DAY, 1, run.digest()));
    refused(Reason.DIGEST_MISMATCH, changed(run, "main", DAY, 0, Sha256.of(new byte[0])));
  }

  @Test
  void a_region_the_program_does_not_have_is_not_claimed() {
    Run run = testimony.run(1, DAY, 0, 3);
    Claim claim =
        Objects.requireNonNull(judged(changed(run, "\u0000", DAY, 0, run.digest())).claim());
    assertNull(claim.region());
  }

  @Test
  void a_scheduled_play_must_be_of_the_slot_it_names() {
    Play play = testimony.partial(1, DAY, 3, 4_000);
    Planned planned = Objects.requireNonNull(play.planned());
    refused(Reason.NOT_PLANNED, scheduled(play, null));
    refused(Reason.NOT_PLANNED, scheduled(play, shifted(planned, 1)));
    refused(Reason.NOT_PLANNED, scheduled(play, shifted(planned, 3_600_000)));
    refused(
        Reason.NOT_PLANNED,
        scheduled(play, new Planned(Long.MIN_VALUE, Long.MAX_VALUE, planned.item())));
    refused(
        Reason.NOT_PLANNED,
        scheduled(play, new Planned(planned.start(), planned.end(), Community.ITEMS.getLast())));
  }

  @Test
  void an_item_the_program_does_not_have_cannot_be_scheduled_or_substituted() {
    ItemId stranger = new ItemId("stranger");
    refused(Reason.UNKNOWN_ITEM, testimony.instead(1, DAY, 4, stranger, Outcome.COMPLETED));
    refused(Reason.UNKNOWN_ITEM, testimony.instead(1, DAY, 4, stranger, Outcome.FAILED));
  }

  private static Run changed(Run run, String region, int day, long shift, Sha256 digest) {
    return new Run(
        run.number(),
        run.circumstances(),
        region,
        day,
        run.start() + shift,
        run.end() + shift,
        run.slots(),
        digest,
        run.quality());
  }

  private Play touched(long start, long end) {
    return new Play(
        1,
        testimony.circumstances(),
        "main",
        null,
        new ItemId("on-request"),
        start,
        end,
        Outcome.COMPLETED,
        Trigger.TOUCH,
        "");
  }

  private static Planned shifted(Planned planned, long millis) {
    return new Planned(planned.start() + millis, planned.end() + millis, planned.item());
  }

  private static Play scheduled(Play play, @org.jspecify.annotations.Nullable Planned planned) {
    return new Play(
        play.number(),
        play.circumstances(),
        play.region(),
        planned,
        play.item(),
        play.start(),
        play.end(),
        play.outcome(),
        Trigger.SCHEDULE,
        play.reason());
  }
}
