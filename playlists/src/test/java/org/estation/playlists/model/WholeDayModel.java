package org.estation.playlists.model;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.estation.playlists.timeline.Slot;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Program;

/**
 * A local day of a region, slow and obvious. It keeps nothing but the plays so far, works out
 * everything anew for each slot, and asks at each instant at which anything may change.
 */
public final class WholeDayModel {
  private final String region;
  private final DayState state;
  private final Tags tags;
  private final SlotEnd ends;

  /** The day in the zone that the program names, as java.time knows it. */
  public WholeDayModel(Program program, String region, int day) {
    this(program, ZoneId.of(program.zone().id()).getRules(), region, day);
  }

  /** The day in a zone with these rules. */
  public WholeDayModel(Program program, ZoneRules rules, String region, int day) {
    this.region = region;
    state = new DayState(program, rules, region, day);
    tags = new Tags(program, state.plays);
    ends = new SlotEnd(state);
  }

  /** What the walk has come across. */
  public Set<Reach> reached() {
    return state.reached;
  }

  /** The day's slots. */
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (long t = state.start; t < state.end; t = slots.getLast().end()) {
      slots.add(slotAt(t));
    }
    return slots;
  }

  private Slot slotAt(long instant) {
    List<Booking> eligible = state.eligible(instant);
    if (eligible.isEmpty()) {
      state.reached.add(Reach.IDLE);
      return new Slot.Idle(region, instant, idleEnd(instant));
    }
    Layer layer = eligible.stream().map(Booking::layer).min(Comparator.naturalOrder()).get();
    List<Booking> turns = eligible.stream().filter(one -> one.layer() == layer).toList();
    Play chosen = choose(turns, instant);
    state.plays.add(chosen);
    Play play = chosen.ending(ends.of(chosen));
    Notes.slot(state, play);
    state.plays.set(state.plays.size() - 1, play);
    return new Slot.Filled(region, instant, play.end(), layer, play.booking().id(), play.item());
  }

  private long idleEnd(long instant) {
    for (long change : state.changes(instant, state.end)) {
      if (!state.eligible(change).isEmpty()) {
        return change;
      }
    }
    return state.end;
  }

  private Play choose(List<Booking> turns, long instant) {
    if (DayState.takesOver(turns.getFirst())) {
      Notes.takeovers(state, turns, instant);
      Booking first = turns.stream().min(state.rank(instant)).get();
      return state.next(first, instant);
    }
    List<Booking> due = turns.stream().filter(one -> one.cadence() != null).toList();
    if (!due.isEmpty()) {
      Notes.cadences(state, due, instant);
      Comparator<Booking> order =
          Comparator.<Booking>comparingLong(one -> state.due(one, instant).getFirst())
              .thenComparing(Comparator.comparingInt(Booking::priority).reversed())
              .thenComparing(one -> Tags.hex(one.id().value()));
      return state.next(due.stream().min(order).get(), instant);
    }
    return new Line(state, tags).choose(turns, instant);
  }
}
