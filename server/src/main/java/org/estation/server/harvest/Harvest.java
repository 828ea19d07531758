package org.estation.server.harvest;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.estation.server.harvest.feed.FeedRead;
import org.estation.server.harvest.feed.FeedReader;
import org.estation.server.harvest.feed.FeedRefusal;
import org.estation.server.harvest.fetch.Budget;
import org.estation.server.harvest.fetch.Fetch;
import org.estation.server.harvest.fetch.FetchRefusal;
import org.estation.server.harvest.fetch.SourceClient;
import org.estation.server.media.Refusal;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Harvests sources: reads the feed and does with each entry what is due. Whatever is wrong with one
 * entry, the others are taken.
 */
public final class Harvest implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Harvest.class);

  private final SourceStore sources;
  private final EntryHarvest entries;
  private final SourceClient client;
  private final InstantSource clock;
  private final Set<SourceId> running = ConcurrentHashMap.newKeySet();

  Harvest(SourceStore sources, EntryHarvest entries, SourceClient client, InstantSource clock) {
    this.sources = sources;
    this.entries = entries;
    this.client = client;
    this.clock = clock;
  }

  /** Whether a source is being harvested at this moment. */
  boolean isRunning(SourceId source) {
    return running.contains(source);
  }

  /**
   * Harvests a source; what is not listed is not harvested (Y-09).
   *
   * @return what it gave; nothing where the source is not listed, is being harvested already, or
   *     the server stops
   */
  Optional<Tally> run(SourceId id) {
    Optional<Source> source = sources.find(id);
    if (source.isEmpty() || !running.add(id)) {
      return Optional.empty();
    }
    try {
      Tally tally = run(source.get());
      sources.ran(id, clock.millis(), tally.reason());
      LOG.info("harvest of {}: {}", source.get().name(), tally);
      return Optional.of(tally);
    } catch (CancellationException e) {
      LOG.info("harvest of {} broken off: {}", source.get().name(), e.getMessage());
      return Optional.empty();
    } finally {
      running.remove(id);
    }
  }

  private Tally run(Source source) {
    return switch (client.get(source.feed(), Budget.FEED)) {
      case Fetch.Refused refused -> Tally.refused(refused.why());
      case Fetch.Got got ->
          switch (read(got)) {
            case FeedRead.Refused refused -> Tally.refused(refused.why());
            case FeedRead.Feed feed -> run(source, feed);
          };
    };
  }

  private static FeedRead read(Fetch.Got got) {
    try {
      byte[] bytes = Files.readAllBytes(got.file());
      Files.delete(got.file());
      return FeedReader.read(bytes, got.address());
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      return new FeedRead.Refused(
          Refusal.of(FetchRefusal.FOLDER_NOT_WRITABLE, got.address(), message));
    }
  }

  private Tally run(Source source, FeedRead.Feed feed) {
    Counts counts = new Counts();
    for (FeedRead.Entry entry : feed.entries()) {
      Sighting sighting = Sighting.of(entry);
      if (counts.isFirst(sighting)) {
        counts.count(entries.harvest(source, sighting, clock.millis()));
      }
    }
    return counts.tally(
        feed.left() == 0
            ? null
            : Refusal.of(FeedRefusal.FEED_TOO_LONG, feed.left(), FeedReader.MOST_ENTRIES));
  }

  /** Breaks off what is running; the next harvest goes on where it was. */
  @Override
  public void close() {
    client.close();
  }

  /** Counts what became of the entries of one feed, each once. */
  private static final class Counts {
    private final Set<Sha256> seen = new HashSet<>();
    private final Map<String, Integer> byState = new TreeMap<>();

    boolean isFirst(Sighting sighting) {
      return seen.add(sighting.key());
    }

    void count(Optional<Entry.State> state) {
      byState.merge(state.map(EntryStore::name).orElse("KNOWN"), 1, Integer::sum);
    }

    Tally tally(@Nullable Refusal reason) {
      return new Tally(of("TAKEN"), of("WAITING"), of("REFUSED"), of("KNOWN"), reason);
    }

    private int of(String state) {
      return byState.getOrDefault(state, 0);
    }
  }
}
