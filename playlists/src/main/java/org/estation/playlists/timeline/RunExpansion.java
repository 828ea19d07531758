package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.estation.shared.proof.Run;
import org.estation.shared.proof.RunDigest;

/**
 * A {@link Run} read back into the slots it stands for. A run that does not fit its program to the
 * millisecond is refused with the first reason found: a run is exact or it is nothing.
 */
public sealed interface RunExpansion {
  /** The run's slots, in order. */
  record Expanded(List<Slot.Filled> slots) implements RunExpansion {
    public Expanded {
      slots = List.copyOf(slots);
    }
  }

  /** The run does not fit the program. */
  record Refused(Reason reason) implements RunExpansion {}

  /** Why a run does not fit its program. */
  enum Reason {
    /** The program has no such region. */
    UNKNOWN_REGION,
    /** The program does not speak for the run's day. */
    OUTSIDE_HORIZON,
    /** The run begins or ends outside the local day it names. */
    CROSSES_DAY,
    /** No slot starts where the run starts. */
    STARTS_INSIDE_SLOT,
    /** No slot ends where the run ends. */
    ENDS_INSIDE_SLOT,
    /** The program plans nothing for a part of the run. */
    CONTAINS_IDLE,
    /** The program has more or fewer slots there than the run counts. */
    COUNT_DIFFERS,
    /** The program has other items there than the run's digest says. */
    DIGEST_DIFFERS
  }

  /** Expands a run of the timeline's program. */
  static RunExpansion of(Timeline timeline, Run run) {
    if (!timeline.hasRegion(run.region())) {
      return new Refused(Reason.UNKNOWN_REGION);
    }
    if (!timeline.speaksFor(run.day())) {
      return new Refused(Reason.OUTSIDE_HORIZON);
    }
    return of(timeline.day(run.region(), run.day()), run);
  }

  /**
   * Expands a run of this plan's program.
   *
   * @throws IllegalArgumentException when the plan is another region's or another day's
   */
  static RunExpansion of(DayPlan plan, Run run) {
    if (!plan.region().equals(run.region()) || plan.day() != run.day()) {
      throw new IllegalArgumentException("the plan is not of the run's region and day");
    }
    if (run.start() < plan.start() || run.end() > plan.end()) {
      return new Refused(Reason.CROSSES_DAY);
    }
    OptionalInt first = plan.indexOfStart(run.start());
    if (first.isEmpty()) {
      return new Refused(Reason.STARTS_INSIDE_SLOT);
    }
    int last = first.getAsInt();
    while (plan.slots().get(last).end() < run.end()) {
      last++;
    }
    if (plan.slots().get(last).end() != run.end()) {
      return new Refused(Reason.ENDS_INSIDE_SLOT);
    }
    return check(plan.slots().subList(first.getAsInt(), last + 1), run);
  }

  private static RunExpansion check(List<Slot> slots, Run run) {
    List<Slot.Filled> filled = new ArrayList<>();
    RunDigest digest = new RunDigest();
    for (Slot slot : slots) {
      switch (slot) {
        case Slot.Filled one -> {
          filled.add(one);
          digest.add(one.start(), one.item());
        }
        case Slot.Idle _ -> {
          return new Refused(Reason.CONTAINS_IDLE);
        }
      }
    }
    if (filled.size() != run.slots()) {
      return new Refused(Reason.COUNT_DIFFERS);
    }
    return digest.finish().equals(run.digest())
        ? new Expanded(filled)
        : new Refused(Reason.DIGEST_DIFFERS);
  }
}
