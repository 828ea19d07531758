package org.estation.server.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estation.server.screen.Screen;
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
  private final Function<ScreenId, Optional<Screen>> screens;

  /**
   * Audiences.
   *
   * @param screens finds a screen
   */
  Audience(PublicationStore store, Function<ScreenId, Optional<Screen>> screens) {
    this.store = store;
    this.screens = screens;
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

  private record Key(String zone, List<BookingId> others, boolean had, boolean gets) {}

  /** Those of these screens that there are. */
  List<Screen> known(List<ScreenId> wanted) {
    return wanted.stream().map(screens).flatMap(Optional::stream).toList();
  }

  /**
   * Everybody whose program may change.
   *
   * @param before what is published of the playlist now; null where nothing is
   * @param after what will be, of the same booking; null where it is taken off
   */
  List<Group> of(@Nullable Publication before, @Nullable Publication after) {
    List<ScreenId> reached =
        Stream.concat(screensOf(before).stream(), screensOf(after).stream()).distinct().toList();
    Map<ScreenId, List<BookingId>> published = store.onScreens(reached);
    Set<ScreenId> had = Set.copyOf(screensOf(before));
    Set<ScreenId> gets = Set.copyOf(screensOf(after));
    Map<Key, List<Screen>> groups = new LinkedHashMap<>();
    for (Screen screen : known(reached)) {
      List<BookingId> others = new ArrayList<>(published.getOrDefault(screen.id(), List.of()));
      others.removeIf(booking -> before != null && booking.equals(before.booking()));
      boolean has = had.contains(screen.id());
      Key key = new Key(screen.zone(), others, has, gets.contains(screen.id()));
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(screen);
    }
    return read(groups, before, after);
  }

  /** All that is published to these groups before or after. */
  static List<Publication> published(List<Group> groups) {
    return groups.stream()
        .flatMap(group -> Stream.concat(group.before().stream(), group.after().stream()))
        .distinct()
        .toList();
  }

  private static List<ScreenId> screensOf(@Nullable Publication publication) {
    return publication == null ? List.of() : publication.screens();
  }

  private List<Group> read(
      Map<Key, List<Screen>> groups, @Nullable Publication before, @Nullable Publication after) {
    Map<BookingId, Optional<Publication>> known = new HashMap<>();
    List<Group> read = new ArrayList<>();
    groups.forEach((key, members) -> {
      List<Publication> others =
          key.others.stream()
              .map(booking -> known.computeIfAbsent(booking, store::find))
              .flatMap(Optional::stream)
              .toList();
      List<Publication> old = with(others, key.had ? before : null);
      read.add(new Group(key.zone, members, old, with(others, key.gets ? after : null)));
    });
    return read;
  }

  private static List<Publication> with(
      List<Publication> others, @Nullable Publication publication) {
    return Stream.concat(others.stream(), Stream.ofNullable(publication))
        .sorted(BY_BOOKING)
        .toList();
  }
}
