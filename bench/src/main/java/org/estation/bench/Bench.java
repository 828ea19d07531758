package org.estation.bench;

import java.util.Map;
import java.util.TreeMap;
import org.estation.bench.fleet.FleetFigures;

/** Runs a benchmark by its name; it prints lines of the form {@code figure: NAME VALUE UNIT}. */
public final class Bench {
  private static final Map<String, Runnable> BENCHES =
      new TreeMap<>(
          Map.of(
              "engine", () -> new EngineFigures(System.out).print(),
              "fleet", () -> new FleetFigures(System.out).print()));

  private Bench() {}

  /** The command: the one argument is the benchmark's name; exit status 2 for an unknown one. */
  public static void main(String[] arguments) {
    Runnable bench = arguments.length == 1 ? BENCHES.get(arguments[0]) : null;
    if (bench == null) {
      System.err.println("可用的测试 / the benchmarks: " + String.join(", ", BENCHES.keySet()));
      System.exit(2);
    } else {
      bench.run();
    }
  }
}
