package org.estation.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link EngineBench} under JMH and prints its figures, and what programs and planned days
 * weigh. A figure is for 500 bookings where its name says no number.
 */
record EngineFigures(PrintStream out) {
  private static final String USUAL = "500";
  private static final List<String> SIZES = List.of("50", USUAL, "5000");
  private static final int PLANS = 30;

  void print() {
    measured().forEach(this::print);
    for (String bookings : SIZES) {
      Program program = BusyScreen.program(Integer.parseInt(bookings));
      Timeline timeline = new Timeline(program);
      DayPlan plan = timeline.day(Program.MAIN, BusyScreen.FIRST_DAY);
      figure(name("day", bookings, "slots"), plan.slots().size(), "slots");
      figure(name("day", bookings, "kb"), heldByDay(timeline) / 1e3, "kB");
      figure(name("program", bookings, "kb"), compressed(program) / 1e3, "kB");
    }
  }

  private static Collection<RunResult> measured() {
    try {
      return new Runner(new OptionsBuilder().include(EngineBench.class.getName()).build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH did not run", e);
    }
  }

  private void print(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    String bookings = result.getParams().getParam("bookings");
    double nanos = result.getPrimaryResult().getScore();
    switch (method) {
      case "at" -> figure(name(method, bookings, "us"), nanos / 1e3, "us");
      case "plan", "compile" ->
          figure("engine." + method + "." + bookings + ".ms", nanos / 1e6, "ms");
      default -> figure(name(method, bookings, "ms"), nanos / 1e6, "ms");
    }
  }

  private static String name(String what, String bookings, String unit) {
    return "engine." + what + (bookings.equals(USUAL) ? "." : "." + bookings + ".") + unit;
  }

  /** Bytes of heap that each of many plans of days holds. */
  private static double heldByDay(Timeline timeline) {
    long before = used();
    List<DayPlan> plans = new ArrayList<>();
    for (int i = 0; i < PLANS; i++) {
      plans.add(timeline.day(Program.MAIN, BusyScreen.FIRST_DAY + i));
    }
    return (double) (used() - before) / plans.size();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static int compressed(Program program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(Json.bytes(program));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  private void figure(String name, double value, String unit) {
    String shown =
        BigDecimal.valueOf(value)
            .setScale(3, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    out.println("figure: " + name + " " + shown + " " + unit);
  }
}
