package org.estation.playlists.model;

import java.util.List;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Booking;
import org.jspecify.annotations.Nullable;

/** Who plays by shares, where an item is not to be shown twice running if that costs nobody. */
final class Line {
  private final DayState state;
  private final Tags tags;

  Line(DayState state, Tags tags) {
    this.state = state;
    this.tags = tags;
  }

  /** Goes down the line of groups, and in each down the line of its bookings. */
  Play choose(List<Booking> turns, long instant) {
    ItemId shown = justShown(instant);
    long millis = shown == null ? 0 : state.item(shown).duration();
    List<Tags.Place> groups = tags.groups(turns);
    for (int i = 0; i < groups.size(); i++) {
      if (mayGoBefore(groups.get(i), groups.subList(0, i), millis)) {
        List<Tags.Place> bookings = tags.bookings(groups.get(i).name(), turns);
        Play.Ahead ahead = new Play.Ahead(groups.getFirst().name(), bookings.getFirst().name());
        for (int j = 0; j < bookings.size(); j++) {
          Play next = state.next(booking(turns, bookings.get(j)), instant).behind(ahead);
          boolean mayGo = mayGoBefore(bookings.get(j), bookings.subList(0, j), millis);
          if (!next.item().equals(shown) && mayGo) {
            Notes.shared(state, tags.group(next.booking()), i, j);
            return next;
          }
        }
      }
    }
    return first(groups.getFirst(), turns, instant);
  }

  /** The chosen one after all. */
  private Play first(Tags.Place group, List<Booking> turns, long instant) {
    state.reached.add(turns.size() > 1 ? Reach.NOBODY_MAY_GO_BEFORE : Reach.NOBODY_ELSE);
    Tags.Place booking = tags.bookings(group.name(), turns).getFirst();
    return state
        .next(booking(turns, booking), instant)
        .behind(new Play.Ahead(group.name(), booking.name()));
  }

  private static boolean mayGoBefore(Tags.Place one, List<Tags.Place> others, long millis) {
    return others.stream().allMatch(other -> one.start() <= other.after(millis));
  }

  private static Booking booking(List<Booking> turns, Tags.Place place) {
    return turns.stream()
        .filter(one -> one.id().value().equals(place.name()))
        .findFirst()
        .orElseThrow();
  }

  private @Nullable ItemId justShown(long instant) {
    boolean directly = !state.plays.isEmpty() && state.plays.getLast().end() == instant;
    return directly ? state.plays.getLast().item() : null;
  }
}
