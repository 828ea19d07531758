package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/** The bookings of a layer that can play: due cadences first, and then by shares. */
final class LayerTurn implements Turn.Queue {
  private static final Comparator<Turn> CADENCES =
      Comparator.comparingLong(Turn::dueSince)
          .thenComparingInt(turn -> -turn.booking().priority())
          .thenComparing(Contender.BY_NAME);

  private final TreeSet<Turn> due = new TreeSet<>(CADENCES);
  private final FairQueue<GroupTurn> groups = new FairQueue<>();
  private final List<@Nullable GroupTurn> byPlace = new ArrayList<>();

  LayerTurn(Layer layer, Cast cast) {
    for (Cast.Group group : cast.groups()) {
      byPlace.add(group.layer() == layer ? new GroupTurn(group.rank(), group.weight()) : null);
    }
  }

  @Override
  public void enter(Turn turn) {
    if (turn.booking().cadence() != null) {
      due.add(turn);
    } else {
      GroupTurn group = group(turn);
      group.bookings().add(turn);
      groups.add(group);
    }
  }

  @Override
  public void leave(Turn turn) {
    if (turn.booking().cadence() != null) {
      due.remove(turn);
    } else {
      GroupTurn group = group(turn);
      group.bookings().remove(turn);
      if (group.bookings().isEmpty()) {
        groups.remove(group);
      }
    }
  }

  private GroupTurn group(Turn turn) {
    GroupTurn group = byPlace.get(turn.role().group());
    if (group == null) {
      throw new IllegalStateException(turn.booking().id() + " is of another layer");
    }
    return group;
  }

  boolean isEmpty() {
    return due.isEmpty() && groups.isEmpty();
  }

  /** The cadence that goes first, or null when none is due. */
  @Nullable Turn firstDue() {
    return due.isEmpty() ? null : due.first();
  }

  /**
   * The booking whose turn it is by shares. One whose next item was just shown is passed over once
   * while another can play.
   */
  @Nullable Turn firstByShares(int justShown) {
    List<Turn> aside = new ArrayList<>();
    Turn chosen = best();
    while (chosen != null && !chosen.wasPassedOver() && chosen.peek() == justShown) {
      aside.add(chosen);
      leave(chosen);
      chosen = best();
    }
    aside.forEach(this::enter);
    if (chosen == null) {
      return aside.isEmpty() ? null : aside.getFirst();
    }
    aside.forEach(Turn::passOver);
    return chosen;
  }

  private @Nullable Turn best() {
    GroupTurn group = groups.first();
    return group == null ? null : group.bookings().first();
  }

  /** Charges a booking that shares chose. */
  void chargeShare(Turn turn, long millis) {
    GroupTurn group = group(turn);
    group.bookings().chargeChosen(turn, millis);
    groups.chargeChosen(group, millis);
  }

  /** Charges a booking that its cadence chose. */
  void chargeCadence(Turn turn, long millis) {
    groups.charge(group(turn), millis);
  }
}
