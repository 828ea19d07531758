package org.estation.server.program;

import java.time.Duration;
import org.estation.server.platform.jobs.Jobs;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Brings assignments up to date where only time has passed, or where the last pass failed. */
@DisallowConcurrentExecution
final class AssignmentsJob implements Job {
  private final Assignments assignments;

  private AssignmentsJob(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public void execute(JobExecutionContext context) {
    assignments.refreshStale();
  }

  /** When that is looked at. */
  static final class Timetable implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Jobs jobs;

    Timetable(Assignments assignments) {
      jobs = new Jobs((bundle, scheduler) -> new AssignmentsJob(assignments));
    }

    void start() {
      jobs.every(AssignmentsJob.class, "assignments", EVERY);
      jobs.start();
    }

    @Override
    public void close() {
      jobs.close();
    }
  }
}
