package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.shared.program.Layer;
import org.estation.shared.program.ProgramItem;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over a local day that makes its slots. The walk goes from slot to slot and never
 * looks ahead; cursors, airtime and caps live from the day's start to its end. Who can play changes
 * only at instants that are known before (an opening, a validity, a multiple of a cadence, an hour
 * after a start), so the walk wakes whom they concern and asks nobody else.
 */
final class DayWalk {
  /** How long a slot may go on after its window, or under a waiting takeover: 5 minutes. */
  static final long PLAY_OUT = 300_000;

  private static final int NO_ITEM = -2;

  private final String region;
  private final Repertoire repertoire;
  private final WalkedDay day;
  private final Takeovers takeovers = new Takeovers();
  private final LayerTurn regular;
  private final LayerTurn filler;
  private final List<Turn> turns = new ArrayList<>();
  private int justShown = NO_ITEM;

  DayWalk(String region, Cast cast, Repertoire repertoire, WalkedDay day) {
    this.region = region;
    this.repertoire = repertoire;
    this.day = day;
    regular = new LayerTurn(Layer.REGULAR, cast);
    filler = new LayerTurn(Layer.FILLER, cast);
    for (Cast.Role role : cast.roles()) {
      Turn turn = new Turn(role, day, queue(role.booking().layer()));
      turns.add(turn);
      turn.begin();
    }
  }

  /**
   * A booking that plays next.
   *
   * @param passedOver the one whose turn it was by shares, where that is another
   */
  record Choice(Turn turn, Verdict.By by, @Nullable Turn passedOver) {}

  private Turn.Queue queue(Layer layer) {
    return switch (layer) {
      case TAKEOVER -> takeovers;
      case REGULAR -> regular;
      case FILLER -> filler;
    };
  }

  /** The slots from the day's start on, up to the one that begins at or after an instant. */
  List<Slot> slots(long until) {
    List<Slot> slots = new ArrayList<>();
    long at = day.start();
    while (at < day.end() && at < until) {
      day.alarms().advance(at);
      Choice choice = choose();
      Slot slot = choice == null ? idle(at) : play(choice, at);
      slots.add(slot);
      at = slot.end();
    }
    return slots;
  }

  /**
   * Every booking's verdict at an instant. The walk is spent by it.
   *
   * @param start where the slot that runs at the instant starts
   */
  List<Verdict> verdicts(LocalDays days, long start, long instant) {
    slots(start);
    day.alarms().advance(start);
    Set<Turn> could = turns.stream().filter(Turn::canPlay).collect(Collectors.toSet());
    Choice choice = choose();
    if (choice != null) {
      choice.turn().start(start);
    }
    day.alarms().advance(instant);
    Judgement.Decision decision = new Judgement.Decision(could, choice);
    Judgement judgement = new Judgement(days, day.number(), instant, decision);
    return turns.stream().map(judgement::of).toList();
  }

  private @Nullable Choice choose() {
    Turn takeover = takeovers.first();
    if (takeover != null) {
      return new Choice(takeover, Verdict.By.TAKEOVER, null);
    }
    LayerTurn layer = regular.isEmpty() ? filler : regular;
    Turn due = layer.firstDue();
    if (due != null) {
      return new Choice(due, Verdict.By.CADENCE, null);
    }
    Turn owed = layer.owed();
    return owed == null ? null : byShares(layer, owed);
  }

  /** A booking whose next item was just shown changes places with another where it may. */
  private Choice byShares(LayerTurn layer, Turn owed) {
    Turn another =
        owed.peek() == justShown
            ? layer.another(justShown, repertoire.items().get(justShown).duration())
            : null;
    return another == null
        ? new Choice(owed, Verdict.By.SHARE, null)
        : new Choice(another, Verdict.By.SHARE, owed);
  }

  private Slot play(Choice choice, long at) {
    Turn turn = choice.turn();
    Layer layer = turn.booking().layer();
    if (choice.by() == Verdict.By.SHARE) {
      layer(layer).choose(turn);
    }
    int number = turn.start(at);
    ProgramItem item = repertoire.items().get(number);
    long until = end(turn, at, latestEnd(turn, at, item));
    justShown = number;
    switch (choice.by()) {
      case TAKEOVER -> {}
      case CADENCE -> layer(layer).chargeCadence(turn, until - at);
      case SHARE -> layer(layer).chargeShare(turn, until - at);
    }
    return new Slot.Filled(region, at, until, layer, turn.booking().id(), item.id());
  }

  private LayerTurn layer(Layer layer) {
    return layer == Layer.REGULAR ? regular : filler;
  }

  /** The end by the item's duration, its window and the day. */
  private long latestEnd(Turn turn, long at, ProgramItem item) {
    long window = turn.openings().stretchEnd(at);
    long end = item.duration() == 0 ? window : Math.min(at + item.duration(), window + PLAY_OUT);
    return Math.min(end, day.end());
  }

  /** The end of a running slot, which a takeover may bring nearer. */
  private long end(Turn running, long at, long latest) {
    long waitedOut = Alarms.NEVER;
    long now = at;
    while (true) {
      Turn against = now == at ? null : takeovers.against(running);
      long next = day.alarms().next();
      if (against != null) {
        waitedOut = waitedOut == Alarms.NEVER ? now + PLAY_OUT : waitedOut;
        long end = against.booking().cut() ? now : Math.max(now, waitedOut);
        if (end < Math.max(next, now + 1)) {
          return Math.min(end, latest);
        }
      }
      if (next >= latest) {
        return latest;
      }
      now = next;
      day.alarms().advance(now);
    }
  }

  private Slot idle(long at) {
    justShown = NO_ITEM;
    long until = at;
    while (until < day.end() && nobodyCanPlay()) {
      until = Math.min(day.alarms().next(), day.end());
      day.alarms().advance(until);
    }
    return new Slot.Idle(region, at, until);
  }

  private boolean nobodyCanPlay() {
    return takeovers.first() == null && regular.isEmpty() && filler.isEmpty();
  }
}
