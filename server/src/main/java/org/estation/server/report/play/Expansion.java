package org.estation.server.report.play;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.RunExpansion;
import org.estation.playlists.timeline.Slot;
import org.estation.server.ledger.ChainId;
import org.estation.server.ledger.verdict.Replays;
import org.estation.server.ledger.verdict.Verdict.Reason;
import org.estation.server.report.play.SinglePlay.State;
import org.estation.shared.device.Health.OpenRun;
import org.estation.shared.id.ScreenId;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Play.Outcome;
import org.estation.shared.proof.Play.Trigger;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;

/** Reads records back into the single plays they stand for, by replaying their programs. */
public final class Expansion {
  private final Replays replays;

  /** An expansion with these programs. */
  public Expansion(Replays replays) {
    this.replays = replays;
  }

  /** The record's plays, oldest first. */
  public List<SinglePlay> of(StoredRecord record) {
    try {
      byte[] line = record.line().getBytes(StandardCharsets.UTF_8);
      return switch (Json.read(line, PlayRecord.class)) {
        case Run run -> ofRun(record, run);
        case Play play -> List.of(ofPlay(record, play));
      };
    } catch (BadJson e) {
      return List.of();
    }
  }

  private List<SinglePlay> ofRun(StoredRecord record, Run run) {
    return switch (replays.expand(run).orElse(null)) {
      case RunExpansion.Expanded expanded -> {
        Origin origin = new Origin(record.chain(), record.number(), record.screen());
        yield ofSlots(expanded.slots(), origin, record.state(), record.reason());
      }
      case RunExpansion.Refused _ -> List.of(unexpanded(record));
      case null -> List.of(unexpanded(record));
    };
  }

  private static SinglePlay unexpanded(StoredRecord record) {
    String reason = record.reason().isEmpty() ? Reason.UNKNOWN_PROGRAM.name() : record.reason();
    return new SinglePlay(
        new PlayKey(record.start(), record.chain(), record.number(), 0),
        record.screen(),
        null,
        record.end(),
        Outcome.COMPLETED,
        Trigger.SCHEDULE,
        reason,
        State.QUARANTINED);
  }

  private static SinglePlay ofPlay(StoredRecord record, Play play) {
    return new SinglePlay(
        new PlayKey(play.start(), record.chain(), record.number(), 0),
        record.screen(),
        play.item(),
        play.end(),
        play.outcome(),
        play.trigger(),
        record.reason().isEmpty() ? play.reason() : record.reason(),
        record.state());
  }

  /**
   * The plays of a run that is not sealed yet, oldest first; none where the program does not plan
   * exactly what the player says.
   */
  public List<SinglePlay> of(OpenRuns.Reported reported) {
    OpenRun open = reported.run();
    List<Slot.Filled> slots =
        replays.plan(open.program(), open.region(), open.day()).stream()
            .flatMap(plan -> within(plan, open))
            .toList();
    if (slots.isEmpty()
        || slots.size() != open.slots()
        || slots.getFirst().start() != open.start()
        || slots.getLast().end() != open.end()) {
      return List.of();
    }
    ChainId chain = ChainId.of(reported.key(), open.journal());
    Origin origin = new Origin(chain, open.number(), reported.screen());
    return ofSlots(slots, origin, State.PROVISIONAL, "");
  }

  private static Stream<Slot.Filled> within(DayPlan plan, OpenRun open) {
    return plan.slots().stream()
        .filter(Slot.Filled.class::isInstance)
        .map(Slot.Filled.class::cast)
        .filter(slot -> slot.start() >= open.start() && slot.end() <= open.end());
  }

  private record Origin(ChainId chain, long number, ScreenId screen) {}

  private static List<SinglePlay> ofSlots(
      List<Slot.Filled> slots, Origin origin, State state, String reason) {
    List<SinglePlay> plays = new ArrayList<>(slots.size());
    for (Slot.Filled slot : slots) {
      plays.add(
          new SinglePlay(
              new PlayKey(slot.start(), origin.chain, origin.number, plays.size()),
              origin.screen,
              slot.item(),
              slot.end(),
              Outcome.COMPLETED,
              Trigger.SCHEDULE,
              reason,
              state));
    }
    return plays;
  }
}
