package org.estation.player.sync;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estation.player.cache.Cache;
import org.estation.player.cache.Wanted;
import org.estation.player.fault.FaultCode;
import org.estation.player.fault.Faults;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Holdings;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.trust.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * The generations the player holds: the one it follows, the one it is fetching, and the one before,
 * for the case that the newest turns out to be damaged on disk. One thread changes them, any may
 * ask.
 *
 * <p>What is pending takes over when every file of the next six hours is there, not before its
 * {@code notBefore}, and at its deadline in any case.
 */
final class Generations {
  private static final long LOOK_AGAIN = 60_000;

  private record Plan(long from, List<Wanted> soon, List<Wanted> all) {}

  private final StocksFile file;
  private final Cache cache;
  private final Faults faults;
  private final Map<Sha256, Plan> plans = new HashMap<>();
  private volatile Stocks stocks = Stocks.NONE;

  Generations(StocksFile file, Cache cache, Faults faults) {
    this.file = file;
    this.cache = cache;
    this.faults = faults;
    cache.keep(this::names);
  }

  /** Takes up what was kept, and goes back to what was before where the newest is damaged. */
  void load(VerifyingKey root, ScreenId screen, long now) throws IOException {
    stocks = file.read(root, screen);
    readPrograms(now);
    Stock current = stocks.current();
    if (current == null || current.program() == null) {
      stocks = stocks.fallenBack();
    }
  }

  /** Follows nothing, because the player stands for no screen. */
  void forget() {
    stocks = Stocks.NONE;
  }

  /** The generation to follow from this instant on; see {@link Holdings#at}. */
  Optional<Generation> at(long instant) {
    Stocks held = stocks;
    Stock pending = held.pending();
    Stock current = held.current();
    Stock followed = pending != null && pending.takesOver(instant) ? pending : current;
    return followed == null ? Optional.empty() : Optional.ofNullable(followed.generation());
  }

  /** The newest assignment, which may not be followed yet. */
  Optional<Stock> newest() {
    return Optional.ofNullable(stocks.newest());
  }

  /** What is being fetched. */
  Optional<Assignment> pending() {
    Stock pending = stocks.pending();
    return pending == null ? Optional.empty() : Optional.of(pending.assignment());
  }

  /** Takes a verified assignment, to be followed when it is ready. */
  void accept(Assignment assignment, Signed signed) throws IOException {
    Stocks next = stocks.fetching(new Stock(signed, assignment, null, Stock.State.FETCHING));
    file.write(next);
    stocks = next;
  }

  /**
   * Looks what has come, and follows what is due.
   *
   * @return the files that are wanted from now on, most urgent first
   */
  List<Wanted> advance(long now) throws IOException {
    readPrograms(now);
    Stock pending = stocks.pending();
    if (pending != null && pending.takesOver(now)) {
      Stocks next = stocks.promoted();
      file.write(next);
      stocks = next;
      cache.sweep();
    }
    return wanted(now);
  }

  /** The files of what plays in so many milliseconds from an instant on. */
  List<Sha256> during(long instant, long millis) {
    Optional<Generation> generation = at(instant);
    return generation.isEmpty()
        ? List.of()
        : new Needs(generation.get().program())
            .during(instant, millis).stream().map(Wanted::hash).toList();
  }

  /** How many of these files are there. */
  long held(List<Wanted> files) {
    return files.stream().filter(wanted -> cache.holds(wanted.hash())).count();
  }

  private void readPrograms(long now) throws IOException {
    Stocks held = stocks;
    Stock pending = withProgram(held.pending());
    stocks =
        new Stocks(
            withProgram(held.current()),
            pending == null ? null : judged(pending, now),
            withProgram(held.previous()));
  }

  private @Nullable Stock withProgram(@Nullable Stock stock) throws IOException {
    if (stock == null || stock.program() != null || stock.state() == Stock.State.UNREADABLE) {
      return stock;
    }
    Sha256 hash = stock.assignment().program();
    Optional<byte[]> bytes = cache.bytes(hash, Program.LARGEST);
    if (bytes.isEmpty()) {
      return stock;
    }
    try {
      return stock.with(Json.readExactly(bytes.get(), Program.class));
    } catch (BadJson e) {
      faults.add(FaultCode.PROGRAM_UNREADABLE, hash.hex());
      return stock.in(Stock.State.UNREADABLE);
    }
  }

  private Stock judged(Stock stock, long now) {
    Program program = stock.program();
    if (program == null || stock.state() != Stock.State.FETCHING) {
      return stock;
    }
    Stock current = stocks.current();
    Sha256 hash = stock.assignment().program();
    boolean isFollowed = current != null && current.assignment().program().equals(hash);
    List<Wanted> soon = plan(hash, program, Math.max(now, stock.assignment().notBefore())).soon();
    return isFollowed || held(soon) == soon.size() ? stock.in(Stock.State.READY) : stock;
  }

  private List<Wanted> wanted(long now) {
    Set<Wanted> wanted = new LinkedHashSet<>();
    List<Wanted> later = new ArrayList<>();
    for (Stock stock : stocks.wanted()) {
      Assignment assignment = stock.assignment();
      Program program = stock.program();
      if (program != null) {
        long from = Math.max(now, assignment.notBefore());
        Plan plan = plan(assignment.program(), program, from);
        wanted.addAll(plan.soon());
        later.addAll(plan.all());
      } else if (stock.state() != Stock.State.UNREADABLE) {
        wanted.add(new Wanted(assignment.program(), assignment.programSize()));
      }
    }
    plans.keySet().retainAll(names());
    wanted.addAll(later);
    return List.copyOf(wanted);
  }

  private Plan plan(Sha256 hash, Program program, long from) {
    Plan known = plans.get(hash);
    if (known != null && Math.abs(from - known.from()) < LOOK_AGAIN) {
      return known;
    }
    Needs needs = new Needs(program);
    Plan plan = new Plan(from, needs.soon(from), needs.all());
    plans.put(hash, plan);
    return plan;
  }

  private Set<Sha256> names() {
    Set<Sha256> names = new HashSet<>();
    stocks.all().forEach(stock -> names.addAll(stock.names()));
    return names;
  }
}
