package org.estation.server.platform.jobs;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.spi.JobFactory;

/** Quartz in memory: jobs are derived from what is stored at each start. */
public final class Jobs implements AutoCloseable {
  private static final String THREADS = "4";

  /** Quartz finds schedulers by name, and a process may have several. */
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Scheduler scheduler;

  /** A scheduler that makes its jobs with this factory; not started yet. */
  public Jobs(JobFactory factory) {
    Properties properties = new Properties();
    properties.setProperty(
        "org.quartz.scheduler.instanceName", "estation-" + NUMBER.incrementAndGet());
    properties.setProperty("org.quartz.threadPool.threadCount", THREADS);
    properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    try {
      scheduler = new StdSchedulerFactory(properties).getScheduler();
      scheduler.setJobFactory(factory);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz could not be set up", e);
    }
  }

  /** Begins to run jobs. */
  public void start() {
    attempt(scheduler::start);
  }

  /**
   * Runs a job now and then again and again.
   *
   * @param name unique among the jobs of its kind; an earlier one of the name is replaced
   */
  public void every(Class<? extends Job> kind, String name, Duration interval) {
    JobKey key = new JobKey(name, kind.getSimpleName());
    attempt(() -> {
      scheduler.deleteJob(key);
      scheduler.scheduleJob(
          JobBuilder.newJob(kind).withIdentity(key).usingJobData(data(name)).build(),
          TriggerBuilder.newTrigger()
              .startNow()
              .withSchedule(
                  SimpleScheduleBuilder.repeatSecondlyForever((int) interval.toSeconds())
                      .withMisfireHandlingInstructionNextWithRemainingCount())
              .build());
    });
  }

  /** Runs a job of this name once now, beside its own times. */
  public void now(Class<? extends Job> kind, String name) {
    attempt(() -> scheduler.triggerJob(new JobKey(name, kind.getSimpleName())));
  }

  private static JobDataMap data(String name) {
    JobDataMap data = new JobDataMap();
    data.put("name", name);
    return data;
  }

  @Override
  public void close() {
    attempt(() -> scheduler.shutdown(true));
  }

  private static void attempt(Step step) {
    try {
      step.run();
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz refused", e);
    }
  }

  private interface Step {
    void run() throws SchedulerException;
  }
}
