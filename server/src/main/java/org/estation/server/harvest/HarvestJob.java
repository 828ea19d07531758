package org.estation.server.harvest;

import java.time.Duration;
import org.estation.server.platform.jobs.Jobs;
import org.estation.shared.id.SourceId;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Harvests the source that the job is named after; each source has a job of its own. */
@DisallowConcurrentExecution
public final class HarvestJob implements Job {
  private final Harvest harvest;

  private HarvestJob(Harvest harvest) {
    this.harvest = harvest;
  }

  @Override
  public void execute(JobExecutionContext context) {
    harvest.run(new SourceId(context.getJobDetail().getKey().getName()));
  }

  /** When which source is harvested. */
  static final class Timetable implements AutoCloseable {
    private final Jobs jobs;
    private final Duration interval;

    /** An empty timetable, which does not run yet. */
    Timetable(Harvest harvest, Duration interval) {
      this.jobs = new Jobs((bundle, scheduler) -> new HarvestJob(harvest));
      this.interval = interval;
    }

    /** Begins to run. */
    void start() {
      jobs.start();
    }

    /** Harvests a source at once, and again after each interval. */
    void add(SourceId source) {
      jobs.every(HarvestJob.class, source.value(), interval);
    }

    /** Harvests a source of the timetable at once, or again at once where it is running. */
    void now(SourceId source) {
      jobs.now(HarvestJob.class, source.value());
    }

    @Override
    public void close() {
      jobs.close();
    }
  }
}
