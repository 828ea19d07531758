package org.estation.server.ledger.verdict;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.RunExpansion;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.program.Program;
import org.estation.shared.proof.Run;

/**
 * The programs that records refer to, ready to be replayed. Records of many screens name the same
 * few programs and days, so the latest ones are kept; a program that is not known is asked for
 * again each time, for it may come.
 */
public final class Replays {
  private static final int PROGRAMS = 64;
  private static final int DAYS = 64;

  private final IssuedPrograms issued;
  private final Map<Sha256, Replay> programs = latest(PROGRAMS);
  private final Map<PlanKey, DayPlan> plans = latest(DAYS);

  /** Replays of these programs. */
  public Replays(IssuedPrograms issued) {
    this.issued = issued;
  }

  /** What a program shows, and the items it knows. */
  public record Replay(Timeline timeline, Set<ItemId> items) {
    private static Replay of(Program program) {
      Set<ItemId> items = new HashSet<>();
      program.items().forEach(item -> items.add(item.id()));
      return new Replay(new Timeline(program), Collections.unmodifiableSet(items));
    }
  }

  /** The program of this name, ready to be replayed. */
  public Optional<Replay> replay(Sha256 program) {
    return cached(programs, program, key -> issued.program(key).map(Replay::of));
  }

  /**
   * What a program shows in a region on a local day; nothing where the program is not known, has no
   * such region or does not speak for the day.
   */
  public Optional<DayPlan> plan(Sha256 program, String region, int day) {
    return cached(plans, new PlanKey(program, region, day), this::walk);
  }

  /** A run read back into its slots; nothing where its program does not plan them so. */
  public Optional<RunExpansion> expand(Run run) {
    return plan(run.circumstances().program(), run.region(), run.day())
        .map(plan -> RunExpansion.of(plan, run));
  }

  private Optional<DayPlan> walk(PlanKey key) {
    return replay(key.program)
        .map(Replay::timeline)
        .filter(timeline -> timeline.hasRegion(key.region) && timeline.speaksFor(key.day))
        .map(timeline -> timeline.day(key.region, key.day));
  }

  private record PlanKey(Sha256 program, String region, int day) {}

  private static <K, V> Optional<V> cached(Map<K, V> cache, K key, Function<K, Optional<V>> make) {
    V held = cache.get(key);
    if (held != null) {
      return Optional.of(held);
    }
    Optional<V> made = make.apply(key);
    made.ifPresent(value -> cache.put(key, value));
    return made;
  }

  private static <K, V> Map<K, V> latest(int size) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(size, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > size;
          }
        });
  }
}
