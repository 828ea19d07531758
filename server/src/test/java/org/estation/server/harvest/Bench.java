package org.estation.server.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.estation.server.harvest.content.ContentGatherer;
import org.estation.server.harvest.content.FilePicker;
import org.estation.server.harvest.feed.Feeds;
import org.estation.server.harvest.fetch.Site;
import org.estation.server.harvest.fetch.SourceClient;
import org.estation.server.harvest.fetch.Staging;
import org.estation.server.media.Inspector;
import org.estation.server.media.RefusalCode;
import org.estation.server.media.VideoProbe;
import org.estation.server.platform.blob.BlobStore;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.ItemId;

/** A real harvest over a site of its own, with a clock and a library that obey the test. */
final class Bench implements AutoCloseable {
  static final String FEED = "/feed.xml";

  final Site site = new Site();
  final Map<ItemId, Harvested> library = new LinkedHashMap<>();
  final BlobStore blobs;
  final EntryStore entries;
  final SourceStore sources;
  final Harvest harvest;
  private final Path folder;
  private final Database database;
  private Instant now = Instant.parse("2026-11-22T08:00:00Z");
  private Intake intake = (id, item, approvedBy) -> library.putIfAbsent(id, item);

  Bench(Path folder) throws IOException {
    this.folder = folder;
    blobs = new BlobStore(folder.resolve("blobs"));
    database = DatabaseKind.SQLITE.open(folder, "library");
    entries = new EntryStore(database);
    sources = new SourceStore(database);
    SourceClient client =
        new SourceClient(new Staging(blobs, 0), "estation/test", List.of(site.hostPort()));
    Inspector inspector = new Inspector(new VideoProbe("ffprobe", "ffmpeg"));
    ContentGatherer gatherer = new ContentGatherer(new FilePicker(client, blobs, inspector), blobs);
    Intake delegate = (id, item, approvedBy) -> intake.take(id, item, approvedBy);
    EntryHarvest each = new EntryHarvest(entries, gatherer, delegate, new Ids(() -> now));
    harvest = new Harvest(sources, each, client, () -> now);
    list(true);
  }

  private void list(boolean trusted) {
    Source source = new Source(Entries.SOURCE, "科学辟谣", site.address(FEED), trusted, null, null);
    sources.add(source, now.toEpochMilli());
  }

  /** Puts these items on the feed. */
  void feed(String... items) {
    site.text(FEED, "application/rss+xml", Feeds.rss(items));
  }

  Tally run() {
    return harvest.run(Entries.SOURCE).orElseThrow();
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  void handOverTo(Intake other) {
    intake = other;
  }

  /** The titles of the items in the library, in order. */
  List<String> titles() {
    return library.values().stream().map(Harvested::title).toList();
  }

  Harvested only() {
    assertEquals(1, library.size());
    return library.values().iterator().next();
  }

  List<Entry> stored() {
    return entries.page(Entries.SOURCE, Optional.empty(), 1_000);
  }

  /** The refused entries' codes by title. */
  Map<String, RefusalCode> refusals() {
    Map<String, RefusalCode> codes = new TreeMap<>();
    for (Entry entry : stored()) {
      EntryStore.reason(entry.state()).ifPresent(why -> codes.put(entry.title(), why.code()));
    }
    return codes;
  }

  RefusalCode refusal() {
    return assertInstanceOf(Entry.State.Refused.class, stored().getFirst().state()).why().code();
  }

  void assertNothingIsStaged() throws IOException {
    try (Stream<Path> left = Files.list(folder.resolve("blobs/staging"))) {
      assertEquals(List.of(), new ArrayList<>(left.toList()));
    }
  }

  @Override
  public void close() throws IOException {
    harvest.close();
    site.close();
    database.close();
  }
}
