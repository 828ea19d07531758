package org.estation.server.harvest;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.estation.server.harvest.content.ContentGatherer;
import org.estation.server.harvest.content.FilePicker;
import org.estation.server.harvest.fetch.SourceClient;
import org.estation.server.harvest.fetch.Staging;
import org.estation.server.media.Inspector;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Routes;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.SourceId;

/** The harvest put together. */
public final class HarvestModule implements AutoCloseable {
  private static final long KEEP_FREE = 512L << 20;
  private static final String AGENT = "estation";

  private final Harvest harvest;
  private final HarvestJob.Timetable timetable;
  private final Sources sources;
  private final HarvestRoutes routes;

  /** What a harvest stands on. */
  public record Ground(Database database, BlobStore blobs, InstantSource clock, Ids ids) {}

  /**
   * How sources are harvested.
   *
   * @param interval time between two harvests of a source
   * @param allowed hosts with ports, {@code host:port}, whose addresses may be private
   */
  public record Rules(Duration interval, List<String> allowed) {}

  /** A harvest that does not run yet. */
  public HarvestModule(Ground ground, Rules rules, Inspector inspector, Intake intake) {
    SourceStore sourceStore = new SourceStore(ground.database());
    EntryStore entryStore = new EntryStore(ground.database());
    Staging staging = new Staging(ground.blobs(), KEEP_FREE);
    SourceClient client = new SourceClient(staging, AGENT, rules.allowed());
    FilePicker files = new FilePicker(client, ground.blobs(), inspector);
    ContentGatherer gatherer = new ContentGatherer(files, ground.blobs());
    EntryHarvest entries = new EntryHarvest(entryStore, gatherer, intake, ground.ids());
    harvest = new Harvest(sourceStore, entries, client, ground.clock());
    timetable = new HarvestJob.Timetable(harvest, rules.interval());
    sources = new Sources(sourceStore, timetable, ground.clock(), ground.ids());
    routes = new HarvestRoutes(sources, entryStore, harvest, rules.interval().toMinutes());
  }

  /** Its part of the web interface. */
  public Routes routes() {
    return routes;
  }

  /** The name of a listed source. */
  public Optional<String> sourceName(SourceId source) {
    return sources.name(source);
  }

  /** Begins to harvest all sources, each at once. */
  public void start() {
    sources.start();
  }

  /** Breaks off what is running and ends all jobs. */
  @Override
  public void close() {
    harvest.close();
    timetable.close();
  }
}
