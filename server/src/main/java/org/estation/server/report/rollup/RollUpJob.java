package org.estation.server.report.rollup;

import java.time.Duration;
import org.estation.server.platform.jobs.Jobs;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Keeps the sums up to date by the clock. */
@DisallowConcurrentExecution
public final class RollUpJob implements Job {
  private final RollUp rollUp;

  private RollUpJob(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  @Override
  public void execute(JobExecutionContext context) {
    rollUp.run();
  }

  /** When the sums are brought up to date. */
  public static final class Timetable implements AutoCloseable {
    private final Jobs jobs;

    /** A timetable, which does not run yet. */
    public Timetable(RollUp rollUp) {
      jobs = new Jobs((bundle, scheduler) -> new RollUpJob(rollUp));
    }

    /** Runs now and then after each interval. */
    public void start(Duration interval) {
      jobs.every(RollUpJob.class, "plays", interval);
      jobs.start();
    }

    @Override
    public void close() {
      jobs.close();
    }
  }
}
