package org.estation.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.estation.playlists.schedule.Rules;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Tally;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.program.Program;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the engine's answers cost for a busy screen; {@link EngineFigures} prints it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBench {
  private static final int DAYS = 31;
  private static final int INSTANTS = 1 << 12;

  @Param({"50", "500", "5000"})
  private int bookings;

  private final long[] instants = new long[INSTANTS];
  private Rules rules = BusyScreen.rules(1);
  private Program program = rules.program();
  private Timeline timeline = new Timeline(program);
  private DayPlan plan = timeline.day(Program.MAIN, BusyScreen.FIRST_DAY);
  private int next;

  /** Makes the program and plans a day of it. */
  @Setup
  public void prepare() {
    rules = BusyScreen.rules(bookings);
    program = rules.program();
    timeline = new Timeline(program);
    plan = timeline.day(Program.MAIN, BusyScreen.FIRST_DAY);
    Random random = new Random(1);
    for (int i = 0; i < INSTANTS; i++) {
      instants[i] = random.nextLong(plan.start(), plan.end());
    }
  }

  /** What plays at an instant of a planned day. */
  @Benchmark
  public Slot at() {
    next = (next + 1) % INSTANTS;
    return plan.at(instants[next]);
  }

  /** The plan of one day after another. */
  @Benchmark
  public DayPlan plan() {
    next = (next + 1) % DAYS;
    return timeline.day(Program.MAIN, BusyScreen.FIRST_DAY + next);
  }

  /** A program from its rules. */
  @Benchmark
  public Program compile() {
    return rules.program();
  }

  /** The tally of 31 days of which none is planned. */
  @Benchmark
  public Tally tally31() {
    Timeline fresh = new Timeline(program);
    long from = fresh.days().startOf(BusyScreen.FIRST_DAY);
    return fresh.tally(Program.MAIN, from, fresh.days().startOf(BusyScreen.FIRST_DAY + DAYS));
  }
}
