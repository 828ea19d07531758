package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
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
      byPlace.add(group.layer() == layer ? new GroupTurn(group) : null);
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

  /** Whose turn it is by shares, or null when nobody can play. */
  @Nullable Turn owed() {
    GroupTurn group = groups.first();
    return group == null ? null : group.bookings().first();
  }

  /**
   * The booking nearest to its turn whose next item is another than the one just shown, if it may
   * change places with all before it; else null.
   *
   * @param millis how long the item lasts
   */
  @Nullable Turn another(int justShown, long millis) {
    return another(groups, millis, group -> another(group.bookings(), justShown, millis));
  }

  private static @Nullable Turn another(FairQueue<Turn> bookings, int justShown, long millis) {
    return another(bookings, millis, turn -> turn.peek() == justShown ? null : turn);
  }

  private static <T extends Contender> @Nullable Turn another(
      FairQueue<T> queue, long millis, Function<T, @Nullable Turn> offer) {
    Iterator<T> line = queue.line();
    long latest = Long.MAX_VALUE;
    while (line.hasNext()) {
      T contender = line.next();
      long tag = queue.startTag(contender);
      @Nullable Turn offered = tag > latest ? null : offer.apply(contender);
      if (offered != null || tag > latest) {
        return offered;
      }
      latest = Math.min(latest, tag + contender.cost(millis));
    }
    return null;
  }

  /** Notes at a slot's start that a booking plays by shares. */
  void choose(Turn turn) {
    GroupTurn group = group(turn);
    groups.choose(Objects.requireNonNull(groups.first()));
    group.bookings().choose(Objects.requireNonNull(group.bookings().first()));
  }

  /** Charges the booking that was chosen by shares. */
  void chargeShare(Turn turn, long millis) {
    GroupTurn group = group(turn);
    groups.charge(group, millis);
    group.bookings().charge(turn, millis);
  }

  /** Charges a booking that its cadence chose. */
  void chargeCadence(Turn turn, long millis) {
    groups.charge(group(turn), millis);
  }
}
