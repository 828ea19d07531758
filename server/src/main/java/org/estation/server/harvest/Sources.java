package org.estation.server.harvest;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.estation.server.harvest.fetch.WebAddress;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.SourceId;

/** The list of sources: what stands on it is harvested, and nothing else (Y-09). */
final class Sources {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_ADDRESS = 2_000;

  private final SourceStore store;
  private final HarvestJob.Timetable timetable;
  private final InstantSource clock;
  private final Ids ids;

  Sources(SourceStore store, HarvestJob.Timetable timetable, InstantSource clock, Ids ids) {
    this.store = store;
    this.timetable = timetable;
    this.clock = clock;
    this.ids = ids;
  }

  /** Begins to harvest all sources. */
  void start() {
    store.all().forEach(source -> timetable.add(source.id()));
    timetable.start();
  }

  List<Source> all() {
    return store.all();
  }

  Source get(SourceId id) {
    return store.find(id).orElseThrow(() -> new Refusal(404, "SOURCE_UNKNOWN"));
  }

  boolean isWithdrawn(SourceId id) {
    return store.isWithdrawn(id);
  }

  Optional<String> name(SourceId id) {
    return store.find(id).map(Source::name);
  }

  /** Lists a source and begins to harvest it. */
  Source add(String name, String address, boolean trusted) {
    String bare = name.strip();
    if (bare.isEmpty() || bare.length() > LONGEST_NAME) {
      throw new Refusal(422, "SOURCE_NAME", LONGEST_NAME);
    }
    if (store.all().size() >= SourceStore.MOST) {
      throw new Refusal(422, "SOURCE_COUNT", SourceStore.MOST);
    }
    Source source = new Source(new SourceId(ids.next()), bare, feed(address), trusted, null, null);
    if (!store.add(source, clock.millis())) {
      throw new Refusal(409, "SOURCE_EXISTS", source.feed());
    }
    timetable.add(source.id());
    return source;
  }

  private static URI feed(String address) {
    return WebAddress.absolute(address)
        .filter(uri -> uri.getScheme().matches("(?i)https?") && uri.getHost() != null)
        .filter(uri -> uri.toString().length() <= LONGEST_ADDRESS && uri.getRawUserInfo() == null)
        .orElseThrow(() -> new Refusal(422, "SOURCE_ADDRESS"));
  }

  /** Trusts a source from now on, or no more; what it gave before stays as it is. */
  Source trust(SourceId id, boolean trusted) {
    get(id);
    store.trust(id, trusted);
    if (trusted) {
      timetable.now(id);
    }
    return get(id);
  }

  void harvestNow(SourceId id) {
    timetable.now(get(id).id());
  }
}
