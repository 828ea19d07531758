package org.estation.server.ledger.verdict;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.estation.server.ledger.verdict.Replays.Replay;
import org.estation.server.ledger.verdict.Verdict.Counted;
import org.estation.server.ledger.verdict.Verdict.Quarantined;
import org.estation.server.ledger.verdict.Verdict.Reason;
import org.estation.shared.id.ScreenId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.proof.Circumstances;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.jspecify.annotations.Nullable;

/**
 * Judges a record by itself: a list of rules, of which the first objection wins. A rule may trust
 * that the ones before it had no objection. Whether it overlaps another record is asked later,
 * where the others are at hand.
 */
public final class Judge {
  /** How far a measured instant may lie off a planned one, in milliseconds. */
  public static final long TOLERANCE = 1_000;

  /** The longest time a record may speak of, in milliseconds: the longest local day. */
  public static final long LONGEST = 25 * 3_600_000L;

  private static final long AHEAD = 5 * 60_000L;
  private static final long EARLIEST = startOf(2020);
  private static final long LATEST = startOf(2200);

  private final IssuedPrograms issued;
  private final Replays replays;
  private final InstantSource clock;
  private final ZoneId zone;
  private final List<Rule> rules;

  /**
   * A judge.
   *
   * @param zone gives the local day of a record whose program is not known
   */
  public Judge(IssuedPrograms issued, Replays replays, InstantSource clock, ZoneId zone) {
    this.issued = issued;
    this.replays = replays;
    this.clock = clock;
    this.zone = zone;
    PlanCheck planCheck = new PlanCheck(replays);
    rules =
        List.of(
            Judge::numberMismatch,
            Judge::wrongScreen,
            (screen, number, record) -> future(record),
            (screen, number, record) -> unknownProgram(record),
            (screen, number, record) -> neverAssigned(record),
            (screen, number, record) -> planCheck.objection(record));
  }

  /**
   * Judges one line.
   *
   * @param screen the screen of the device that sent it
   * @param number its place in the journal
   */
  public Judged judge(ScreenId screen, long number, String line) {
    PlayRecord record;
    try {
      record = Json.read(line.getBytes(StandardCharsets.UTF_8), PlayRecord.class);
    } catch (BadJson e) {
      return new Judged(new Quarantined(Reason.UNREADABLE), null);
    }
    if (!plausible(record)) {
      return new Judged(new Quarantined(Reason.IMPLAUSIBLE_TIME), null);
    }
    return new Judged(verdict(screen, number, record), claim(record));
  }

  private Verdict verdict(ScreenId screen, long number, PlayRecord record) {
    for (Rule rule : rules) {
      @Nullable Reason objection = rule.objection(screen, number, record);
      if (objection != null) {
        return new Quarantined(objection);
      }
    }
    return new Counted();
  }

  private Claim claim(PlayRecord record) {
    Optional<Replay> replay = replays.replay(record.circumstances().program());
    boolean known = replay.filter(it -> it.timeline().hasRegion(record.region())).isPresent();
    int day =
        replay
            .map(it -> it.timeline().days().dayOf(record.start()))
            .orElseGet(() -> localDay(record.start()));
    return new Claim(
        known ? record.region() : null,
        day,
        record.start(),
        record.end(),
        record.circumstances().unsure());
  }

  private int localDay(long instant) {
    return (int) LocalDate.ofInstant(Instant.ofEpochMilli(instant), zone).toEpochDay();
  }

  private static boolean plausible(PlayRecord record) {
    long longest =
        switch (record) {
          case Run _ -> LONGEST;
          case Play _ -> ProgramItem.LONGEST + TOLERANCE;
        };
    return EARLIEST <= record.start()
        && record.end() < LATEST
        && record.end() - record.start() <= longest;
  }

  private static @Nullable Reason numberMismatch(ScreenId screen, long number, PlayRecord record) {
    return objection(record.number() != number, Reason.NUMBER_MISMATCH);
  }

  private static @Nullable Reason wrongScreen(ScreenId screen, long number, PlayRecord record) {
    return objection(!record.circumstances().screen().equals(screen), Reason.WRONG_SCREEN);
  }

  private @Nullable Reason future(PlayRecord record) {
    return objection(record.end() > clock.millis() + AHEAD, Reason.FUTURE);
  }

  private @Nullable Reason unknownProgram(PlayRecord record) {
    return objection(
        replays.replay(record.circumstances().program()).isEmpty(), Reason.UNKNOWN_PROGRAM);
  }

  private @Nullable Reason neverAssigned(PlayRecord record) {
    Circumstances facts = record.circumstances();
    return objection(
        !issued.assigned(facts.screen(), facts.assignment(), facts.program()),
        Reason.NEVER_ASSIGNED);
  }

  private static @Nullable Reason objection(boolean objects, Reason reason) {
    return objects ? reason : null;
  }

  private static long startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  @FunctionalInterface
  private interface Rule {
    @Nullable Reason objection(ScreenId screen, long number, PlayRecord record);
  }
}
