package org.estation.server.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estation.server.screen.Screen;
import org.estation.server.screen.Target;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ScreenId;
import org.jspecify.annotations.Nullable;

/**
 * The screens that a change of one publication reaches, in groups to which the same is published
 * before and after it. There are far fewer groups than screens, and what a group's screens show is
 * worked out once.
 */
final class Audience {
  private static final Comparator<Publication> BY_BOOKING =
      Comparator.comparing(publication -> publication.booking().value());

  private final PublicationStore store;
  private final Supplier<Addressing> addressing;

  /**
   * Audiences.
   *
   * @param addressing reads who is meant now
   */
  Audience(PublicationStore store, Supplier<Addressing> addressing) {
    this.store = store;
    this.addressing = addressing;
  }

  /**
   * Screens of one zone to which the same is published.
   *
   * @param before what is published to them now, by booking id
   * @param after what will be
   */
  record Group(
      String zone, List<Screen> screens, List<Publication> before, List<Publication> after) {
    Group {
      screens = List.copyOf(screens);
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  private record Key(String zone, List<BookingId> before, List<BookingId> after) {}

  /**
   * Everybody whose program may change.
   *
   * @param before what is published of the booking now; null where nothing is
   * @param after what will be, of the same booking; null where it is taken off
   */
  List<Group> of(@Nullable Publication before, @Nullable Publication after) {
    Addressing now = addressing.get();
    List<Publication> others =
        store.all().stream()
            .filter(other -> before == null || !other.booking().equals(before.booking()))
            .toList();
    List<Publication> old = with(others, before);
    List<Publication> next = with(others, after);
    Map<Key, List<Screen>> groups = new LinkedHashMap<>();
    for (Screen screen : now.screens()) {
      if (now.isOn(screen, before) || now.isOn(screen, after)) {
        Key key = new Key(screen.zone(), ids(now.on(screen, old)), ids(now.on(screen, next)));
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(screen);
      }
    }
    return groups.values().stream()
        .map(alike -> {
          Screen one = alike.getFirst();
          return new Group(one.zone(), alike, now.on(one, old), now.on(one, next));
        })
        .toList();
  }

  /** Every screen, in groups to which the same is published. */
  List<Group> everybody() {
    Addressing now = addressing.get();
    List<Publication> all = store.all();
    Map<Key, List<Screen>> groups = new LinkedHashMap<>();
    for (Screen screen : now.screens()) {
      List<BookingId> own = ids(now.on(screen, all));
      groups.computeIfAbsent(new Key(screen.zone(), own, own), _ -> new ArrayList<>()).add(screen);
    }
    return groups.values().stream()
        .map(alike -> {
          List<Publication> own = now.on(alike.getFirst(), all);
          return new Group(alike.getFirst().zone(), alike, own, own);
        })
        .toList();
  }

  /** Whether there are all the units and screens that a target names. */
  boolean knows(Target target) {
    Addressing now = addressing.get();
    Set<ScreenId> screens = now.screens().stream().map(Screen::id).collect(Collectors.toSet());
    return now.paths().byId().keySet().containsAll(target.units())
        && screens.containsAll(target.screens());
  }

  /** All that is published to these groups before or after. */
  static List<Publication> published(List<Group> groups) {
    return groups.stream()
        .flatMap(group -> Stream.concat(group.before().stream(), group.after().stream()))
        .distinct()
        .toList();
  }

  private static List<BookingId> ids(List<Publication> publications) {
    return publications.stream().map(Publication::booking).toList();
  }

  private static List<Publication> with(
      List<Publication> others, @Nullable Publication publication) {
    return Stream.concat(others.stream(), Stream.ofNullable(publication))
        .sorted(BY_BOOKING)
        .toList();
  }
}
