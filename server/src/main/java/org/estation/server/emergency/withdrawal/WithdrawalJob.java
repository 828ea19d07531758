package org.estation.server.emergency.withdrawal;

import java.time.Duration;
import org.estation.server.platform.jobs.Jobs;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Ends to name what is withdrawn and nowhere any more, by the clock. */
@DisallowConcurrentExecution
public final class WithdrawalJob implements Job {
  private final Withdrawals withdrawals;

  private WithdrawalJob(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  @Override
  public void execute(JobExecutionContext context) {
    withdrawals.forget();
  }

  /** When it is looked where things still are. */
  public static final class Timetable implements AutoCloseable {
    private final Jobs jobs;

    /** A timetable, which does not run yet. */
    public Timetable(Withdrawals withdrawals) {
      jobs = new Jobs((bundle, scheduler) -> new WithdrawalJob(withdrawals));
    }

    /** Runs now and then after each interval. */
    public void start(Duration interval) {
      jobs.every(WithdrawalJob.class, "withdrawals", interval);
      jobs.start();
    }

    @Override
    public void close() {
      jobs.close();
    }
  }
}
