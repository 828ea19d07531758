package org.estation.playlists.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Program;
import org.estation.shared.program.Region;

/**
 * What a program shows at any instant. The same program and instant always give the same answer, on
 * the server, on the player and years later. Outside the program's horizon nothing plays. Instants
 * are milliseconds since 1970 UTC, in the years 1 to 9999; ends are exclusive. A region that the
 * program does not have is a broken contract.
 */
public final class Timeline {
  /** The longest stretch {@link #between} answers for, in milliseconds: 62 days. */
  public static final long LONGEST_LISTING = 62 * 86_400_000L;

  /** The longest stretch {@link #tally} answers for, in milliseconds: 1,200 days. */
  public static final long LONGEST_TALLY = 1_200 * 86_400_000L;

  private final LocalDays days;
  private final Horizon horizon;
  private final Repertoire repertoire;
  private final Map<String, Cast> casts = new HashMap<>();

  /** The timeline of a program. */
  public Timeline(Program program) {
    days = new LocalDays(program.zone());
    horizon = program.horizon();
    repertoire = new Repertoire(program);
    for (Region region : program.regions()) {
      casts.put(region.name(), Cast.of(program, region.name(), repertoire));
    }
  }

  /** The program's local days. */
  public LocalDays days() {
    return days;
  }

  /** Whether the program speaks for this local day. */
  public boolean speaksFor(int day) {
    return horizon.firstDay() <= day && day <= horizon.lastDay();
  }

  /** Whether the program has this region. */
  public boolean hasRegion(String region) {
    return casts.containsKey(region);
  }

  /** The plan of a local day. */
  public DayPlan day(String region, int day) {
    Cast cast = cast(region);
    long start = days.startOf(day);
    long end = days.endOf(day);
    if (speaksFor(day) && cast.opensOn(day)) {
      return new DayPlan(region, day, start, end, walk(region, day).slots(Alarms.NEVER));
    }
    List<Slot> idle = start < end ? List.of(new Slot.Idle(region, start, end)) : List.of();
    return new DayPlan(region, day, start, end, idle);
  }

  /** The plan of the local day this instant belongs to. */
  public DayPlan dayAt(String region, long instant) {
    return day(region, days.dayOf(instant));
  }

  /** The slot that runs at this instant. */
  public Slot at(String region, long instant) {
    return dayAt(region, instant).at(instant);
  }

  /**
   * The whole slots that share an instant with the stretch from {@code from} to {@code to}.
   *
   * @throws IllegalArgumentException when it is longer than {@link #LONGEST_LISTING}
   */
  public List<Slot> between(String region, long from, long to) {
    List<Slot> slots = new ArrayList<>();
    forEach(region, from, to, LONGEST_LISTING, slots::add);
    return List.copyOf(slots);
  }

  /**
   * Counts the slots that start in the stretch from {@code from} to {@code to}, each with its whole
   * length.
   *
   * @throws IllegalArgumentException when it is longer than {@link #LONGEST_TALLY}
   */
  public Tally tally(String region, long from, long to) {
    Tally.Sum sum = new Tally.Sum();
    forEach(
        region,
        from,
        to,
        LONGEST_TALLY,
        slot -> {
          if (slot.start() >= from) {
            sum.add(slot);
          }
        });
    return sum.tally();
  }

  /**
   * The instant at which the running slot ends; where nothing plays, the one at which something
   * does. Empty when nothing does to the horizon's end.
   */
  public OptionalLong nextChange(String region, long instant) {
    DayPlan plan = dayAt(region, instant);
    Slot slot = plan.at(instant);
    if (slot instanceof Slot.Filled) {
      return OptionalLong.of(slot.end());
    }
    OptionalLong next = firstFilled(plan, instant);
    int day = Math.max(plan.day() + 1, horizon.firstDay());
    while (next.isEmpty() && day <= horizon.lastDay()) {
      next = firstFilled(day(region, day), instant);
      day++;
    }
    return next;
  }

  private static OptionalLong firstFilled(DayPlan plan, long after) {
    return plan.slots().stream()
        .filter(slot -> slot instanceof Slot.Filled && slot.start() > after)
        .mapToLong(Slot::start)
        .findFirst();
  }

  /** Why the region shows what it shows at this instant, for each of its bookings. */
  public Explanation explain(String region, long instant) {
    DayPlan plan = dayAt(region, instant);
    Slot slot = plan.at(instant);
    List<Verdict> verdicts = walk(region, plan.day()).verdicts(days, slot.start(), instant);
    return new Explanation(instant, slot, verdicts);
  }

  private void forEach(String region, long from, long to, long longest, Consumer<Slot> action) {
    if (to < from || Math.subtractExact(to, from) > longest) {
      throw new IllegalArgumentException("a stretch has 0 to " + longest + " milliseconds");
    }
    if (from == to) {
      return;
    }
    int last = days.dayOf(to - 1);
    for (int day = days.dayOf(from); day <= last; day++) {
      for (Slot slot : day(region, day).slots()) {
        if (slot.end() > from && slot.start() < to) {
          action.accept(slot);
        }
      }
    }
  }

  private Cast cast(String region) {
    Cast cast = casts.get(region);
    if (cast == null) {
      throw new IllegalArgumentException("the program has no region " + region);
    }
    return cast;
  }

  private DayWalk walk(String region, int day) {
    Cast cast = speaksFor(day) ? cast(region) : Cast.EMPTY;
    return new DayWalk(region, cast, repertoire, new WalkedDay(days, day, repertoire));
  }
}
