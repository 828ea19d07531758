package org.estation.playlists.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.estation.shared.id.ItemId;
import org.estation.shared.program.Playlist;

/**
 * Where a booking stands in its playlist and, by the path of entry indices, in each playlist nested
 * in it.
 */
final class Bookmark {
  private final Shelf shelf;
  private final Map<List<Integer>, Spot> spots;

  /** How many entries the visit to a nested playlist has still to take. */
  private final Map<List<Integer>, Integer> left;

  private final Set<Reach> reached;

  /** A new one, at the first entry of everything. */
  Bookmark(Shelf shelf, Set<Reach> reached) {
    this(shelf, reached, Map.of(), Map.of());
  }

  private Bookmark(
      Shelf shelf,
      Set<Reach> reached,
      Map<List<Integer>, Spot> spots,
      Map<List<Integer>, Integer> left) {
    this.shelf = shelf;
    this.reached = reached;
    this.spots = new HashMap<>(spots);
    this.left = new HashMap<>(left);
  }

  private record Spot(int round, int place) {}

  Bookmark copy() {
    return new Bookmark(shelf, reached, spots, left);
  }

  /** Takes the next item of an eligible playlist, and moves on. */
  ItemId take(Playlist playlist, Predicate<ItemId> mayStart) {
    return turn(List.of(), playlist, mayStart).orElseThrow();
  }

  /** The next item, or nothing when the visit to this playlist has ended without one. */
  private Optional<ItemId> turn(List<Integer> path, Playlist playlist, Predicate<ItemId> mayStart) {
    while (left.getOrDefault(path, 1) > 0) {
      int index = index(path, playlist);
      Optional<ItemId> shown =
          switch (playlist.entries().get(index)) {
            case Playlist.Entry.OfItem one -> item(path, one.item(), mayStart);
            case Playlist.Entry.OfPlaylist nested -> visit(path, index, nested, mayStart);
          };
      if (shown.isPresent()) {
        return shown;
      }
    }
    return Optional.empty();
  }

  private int index(List<Integer> path, Playlist playlist) {
    Spot spot = spots.getOrDefault(path, new Spot(0, 0));
    if (spot.place() == playlist.entries().size()) {
      spot = new Spot(spot.round() + 1, 0);
      spots.put(path, spot);
    }
    return shelf.order(playlist, spot.round()).get(spot.place());
  }

  private Optional<ItemId> item(List<Integer> path, ItemId item, Predicate<ItemId> mayStart) {
    moveOn(path);
    if (!mayStart.test(item)) {
      return Optional.empty();
    }
    taken(path);
    return Optional.of(item);
  }

  private Optional<ItemId> visit(
      List<Integer> path, int index, Playlist.Entry.OfPlaylist entry, Predicate<ItemId> mayStart) {
    Playlist nested = shelf.playlist(entry.playlist());
    List<Integer> child = new ArrayList<>(path);
    child.add(index);
    if (!shelf.eligible(nested, mayStart)) {
      if (left.containsKey(child)) {
        reached.add(Reach.VISIT_ENDED_EARLY);
        ended(path, child);
      } else {
        moveOn(path);
      }
      return Optional.empty();
    }
    if (!left.containsKey(child)) {
      left.put(child, Math.min(entry.take(), shelf.eligibleEntries(nested, mayStart)));
      reached.add(path.isEmpty() ? Reach.VISIT : Reach.DEEP_VISIT);
    }
    Optional<ItemId> shown = turn(child, nested, mayStart);
    if (left.getOrDefault(child, 0) == 0) {
      ended(path, child);
    }
    return shown;
  }

  private void ended(List<Integer> path, List<Integer> child) {
    left.remove(child);
    moveOn(path);
    taken(path);
  }

  private void taken(List<Integer> path) {
    left.computeIfPresent(path, (_, count) -> count - 1);
  }

  private void moveOn(List<Integer> path) {
    Spot spot = spots.getOrDefault(path, new Spot(0, 0));
    spots.put(path, new Spot(spot.round(), spot.place() + 1));
  }
}
