package org.estation.server.program;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estation.playlists.timeline.Difference;
import org.estation.server.program.preview.Comparison;
import org.estation.server.program.preview.Preview;
import org.estation.server.screen.Screen;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a change of one publication would change on screens. Nothing is stored. Screens are
 * taken together by what is published to them and then by the programs that come of it, so the cost
 * grows with the distinct pairs of programs; of these, those that differ and that most screens
 * follow are compared first.
 */
final class Previews {
  /** The most days that are looked at. */
  static final int MOST_DAYS = 31;

  /** The most pairs of programs that are compared. */
  static final int MOST_GROUPS = 8;

  private final Audience audience;
  private final Programs programs;
  private final InstantSource clock;

  Previews(Audience audience, Programs programs, InstantSource clock) {
    this.audience = audience;
    this.programs = programs;
    this.clock = clock;
  }

  private record Pair(Sha256 before, Sha256 after) {}

  /** Screens whose program changes in the same way, by name. */
  private record Alike(Pair pair, Audience.Group example, List<Screen> screens) {
    private static final Comparator<Screen> BY_NAME =
        Comparator.comparing(Screen::name).thenComparing(screen -> screen.id().value());

    private static final Comparator<Alike> CHANGED_AND_LARGE_FIRST =
        Comparator.comparing(Alike::changes)
            .thenComparingInt(alike -> alike.screens.size())
            .reversed()
            .thenComparing(alike -> alike.screens.getFirst(), BY_NAME);

    static Alike of(Pair pair, List<Audience.Group> groups) {
      List<Screen> screens =
          groups.stream().flatMap(group -> group.screens().stream()).sorted(BY_NAME).toList();
      return new Alike(pair, groups.getFirst(), screens);
    }

    private boolean changes() {
      return !pair.before.equals(pair.after);
    }
  }

  /**
   * The change from one publication of a playlist to another; null where it is not published. One
   * is worked out at a time, so that publishers who look do not slow down the screens.
   *
   * @param days 1 to {@link #MOST_DAYS}
   */
  synchronized Preview of(@Nullable Publication before, @Nullable Publication after, int days) {
    long now = clock.millis();
    Difference.Stretch stretch =
        new Difference.Stretch(now, now + Duration.ofDays(days).toMillis());
    List<Audience.Group> groups = audience.of(before, after);
    Programs.Trial trial = programs.trial(Audience.published(groups));
    List<Alike> all = alike(groups, trial);
    List<Alike> left = all.subList(Math.min(MOST_GROUPS, all.size()), all.size());
    return new Preview(
        stretch.from(),
        stretch.to(),
        all.stream().limit(MOST_GROUPS).map(alike -> compared(alike, trial, stretch)).toList(),
        left.size(),
        left.stream().mapToInt(alike -> alike.screens().size()).sum());
  }

  private static List<Alike> alike(List<Audience.Group> groups, Programs.Trial trial) {
    Map<Pair, List<Audience.Group>> pairs = new LinkedHashMap<>();
    for (Audience.Group group : groups) {
      Sha256 before = trial.program(group.zone(), group.before()).hash();
      Sha256 after = trial.program(group.zone(), group.after()).hash();
      pairs.computeIfAbsent(new Pair(before, after), _ -> new ArrayList<>()).add(group);
    }
    return pairs.entrySet().stream()
        .map(pair -> Alike.of(pair.getKey(), pair.getValue()))
        .sorted(Alike.CHANGED_AND_LARGE_FIRST)
        .toList();
  }

  private static Preview.Group compared(
      Alike alike, Programs.Trial trial, Difference.Stretch stretch) {
    Audience.Group one = alike.example();
    Program before = trial.program(one.zone(), one.before()).program();
    Program after = trial.program(one.zone(), one.after()).program();
    return new Comparison(before, after, stretch).on(alike.screens());
  }
}
