package org.estation.server.ledger.verdict;

import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.RunExpansion;
import org.estation.playlists.timeline.Slot;
import org.estation.server.ledger.verdict.Verdict.Reason;
import org.estation.shared.proof.Play;
import org.estation.shared.proof.Play.Planned;
import org.estation.shared.proof.Play.Trigger;
import org.estation.shared.proof.PlayRecord;
import org.estation.shared.proof.Run;
import org.jspecify.annotations.Nullable;

/** Holds a record against the program it names, which is known here. */
final class PlanCheck {
  private final Replays replays;

  PlanCheck(Replays replays) {
    this.replays = replays;
  }

  @Nullable Reason objection(PlayRecord record) {
    return switch (record) {
      case Run run -> objection(run);
      case Play play -> objection(play);
    };
  }

  private @Nullable Reason objection(Run run) {
    return switch (replays.expand(run).orElse(null)) {
      case null -> Reason.NOT_PLANNED;
      case RunExpansion.Expanded _ -> null;
      case RunExpansion.Refused refused ->
          refused.reason() == RunExpansion.Reason.DIGEST_DIFFERS
              ? Reason.DIGEST_MISMATCH
              : Reason.NOT_PLANNED;
    };
  }

  private @Nullable Reason objection(Play play) {
    if (!hasRegion(play)) {
      return Reason.NOT_PLANNED;
    }
    boolean programmed = play.trigger() == Trigger.SCHEDULE || play.trigger() == Trigger.FALLBACK;
    if (programmed && !hasItem(play)) {
      return Reason.UNKNOWN_ITEM;
    }
    return fitsPlan(play) ? null : Reason.NOT_PLANNED;
  }

  private boolean hasRegion(Play play) {
    return replays
        .replay(play.circumstances().program())
        .filter(replay -> replay.timeline().hasRegion(play.region()))
        .isPresent();
  }

  private boolean hasItem(Play play) {
    return replays
        .replay(play.circumstances().program())
        .filter(replay -> replay.items().contains(play.item()))
        .isPresent();
  }

  private boolean fitsPlan(Play play) {
    boolean scheduled = play.trigger() == Trigger.SCHEDULE;
    Planned planned = play.planned();
    if (planned == null) {
      return !scheduled;
    }
    boolean sameItem = !scheduled || planned.item().equals(play.item());
    boolean there =
        planned.start() <= play.start() + Judge.TOLERANCE
            && planned.end() >= play.start() - Judge.TOLERANCE;
    return sameItem && there && isPlanned(play, planned);
  }

  private boolean isPlanned(Play play, Planned planned) {
    if (planned.start() < play.start() - Judge.LONGEST) {
      return false;
    }
    return replays
        .replay(play.circumstances().program())
        .map(replay -> replay.timeline().days().dayOf(planned.start()))
        .flatMap(day -> replays.plan(play.circumstances().program(), play.region(), day))
        .filter(plan -> hasSlot(plan, planned))
        .isPresent();
  }

  private static boolean hasSlot(DayPlan plan, Planned planned) {
    return plan.at(planned.start()) instanceof Slot.Filled slot
        && slot.start() == planned.start()
        && slot.end() == planned.end()
        && slot.item().equals(planned.item());
  }
}
