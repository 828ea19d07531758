package org.estation.server.report.rollup;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Keeps the sums up to date by the clock. */
@DisallowConcurrentExecution
public final class RollUpJob implements Job {
  private final RollUp rollUp;

  /** A job over these sums. */
  public RollUpJob(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  @Override
  public void execute(JobExecutionContext context) {
    rollUp.run();
  }
}
