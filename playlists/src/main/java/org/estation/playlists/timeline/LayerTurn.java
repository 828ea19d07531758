package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private boolean groupIsEarly;
  private boolean bookingIsEarly;

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
   * The booking that plays by shares. One whose next item was just shown is passed over where
   * another can play.
   */
  @Nullable Turn firstByShares(int justShown) {
    GroupTurn group = groups.first();
    Turn first = group == null ? null : group.bookings().first();
    if (first == null || first.peek() != justShown) {
      return first;
    }
    return groups
        .inOrder()
        .filter(other -> other == group || groups.mayGoEarly(other))
        .flatMap(other -> another(other.bookings(), justShown).stream())
        .findFirst()
        .orElse(first);
  }

  private static Optional<Turn> another(FairQueue<Turn> bookings, int justShown) {
    Turn first = bookings.first();
    return bookings
        .inOrder()
        .filter(turn -> turn == first || bookings.mayGoEarly(turn))
        .filter(turn -> turn.peek() != justShown)
        .findFirst();
  }

  /** Whose turn it is by shares alone, or null when nobody can play. */
  @Nullable Turn owed() {
    GroupTurn group = groups.first();
    return group == null ? null : group.bookings().first();
  }

  /** Notes at a slot's start that a booking plays by shares. */
  void choose(Turn turn) {
    GroupTurn group = group(turn);
    GroupTurn firstGroup = Objects.requireNonNull(groups.first());
    Turn first = Objects.requireNonNull(group.bookings().first());
    groups.choose(firstGroup);
    group.bookings().choose(first);
    groupIsEarly = group != firstGroup;
    bookingIsEarly = turn != first;
  }

  /** Charges the booking that was chosen by shares. */
  void chargeShare(Turn turn, long millis) {
    GroupTurn group = group(turn);
    charge(groups, group, groupIsEarly, millis);
    charge(group.bookings(), turn, bookingIsEarly, millis);
  }

  private static <T extends Contender> void charge(
      FairQueue<T> queue, T contender, boolean early, long millis) {
    if (early) {
      queue.chargeEarly(contender, millis);
    } else {
      queue.charge(contender, millis);
    }
  }

  /** Charges a booking that its cadence chose. */
  void chargeCadence(Turn turn, long millis) {
    groups.charge(group(turn), millis);
  }
}
