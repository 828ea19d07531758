package org.estation.server.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.harvest.feed.FeedRefusal;
import org.estation.server.harvest.fetch.FetchRefusal;
import org.estation.server.media.Refusal;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The stores of the harvest on every kind of database. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
final class StoresIT {
  private static final Refusal REASON =
      Refusal.of(FetchRefusal.HTTP_STATUS, "http://a.example/\"引号\"", 404);
  private static final ItemId ITEM = new ItemId(Entries.id(99));

  private final DatabaseKind kind;
  @TempDir Path folder;
  private Database database;
  private SourceStore sources;
  private EntryStore entries;

  StoresIT(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    database = kind.open(folder, "library");
    sources = new SourceStore(database);
    entries = new EntryStore(database);
    assertTrue(sources.add(source(Entries.SOURCE, "乙", "http://b.example/"), 5));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_source_comes_back_as_it_was_listed() {
    assertEquals(
        Optional.of(source(Entries.SOURCE, "乙", "http://b.example/")),
        sources.find(Entries.SOURCE));
    assertEquals(Optional.empty(), sources.find(new SourceId(Entries.id(1))));
  }

  @Test
  void a_feed_is_listed_once() {
    SourceId other = new SourceId(Entries.id(1));
    assertFalse(sources.add(source(other, "丙", "http://b.example/"), 6));
    assertEquals(1, sources.all().size());
  }

  @Test
  void sources_are_listed_by_name() {
    sources.add(source(new SourceId(Entries.id(1)), "a", "http://a.example/"), 6);
    assertEquals(List.of("a", "乙"), sources.all().stream().map(Source::name).toList());
  }

  @Test
  void a_run_and_its_reason_are_noted_and_the_next_good_run_clears_it() {
    sources.ran(Entries.SOURCE, 7, REASON);
    Source after = sources.find(Entries.SOURCE).orElseThrow();
    assertEquals(7, after.lastRun());
    assertEquals(REASON, after.lastReason());

    sources.ran(Entries.SOURCE, 8, null);
    after = sources.find(Entries.SOURCE).orElseThrow();
    assertEquals(8, after.lastRun());
    assertEquals(Optional.empty(), Optional.ofNullable(after.lastReason()));
  }

  @Test
  void trust_is_given_and_taken() {
    sources.trust(Entries.SOURCE, false);
    assertFalse(sources.find(Entries.SOURCE).orElseThrow().trusted());
    sources.trust(Entries.SOURCE, true);
    assertTrue(sources.find(Entries.SOURCE).orElseThrow().trusted());
  }

  @Test
  void an_entry_comes_back_in_each_state() {
    List<Entry.State> states =
        List.of(
            new Entry.State.Taken(ITEM),
            new Entry.State.Waiting(null),
            new Entry.State.Waiting(ITEM),
            new Entry.State.Refused(REASON));
    for (Entry.State state : states) {
      Entry entry = Entries.entry(1, state, 3);
      entries.put(entry);
      assertEquals(Optional.of(entry), entries.find(Entries.SOURCE, entry.key()));
    }
    assertEquals(Optional.empty(), entries.find(Entries.SOURCE, Entries.hash("other")));
  }

  @Test
  void an_entry_put_again_keeps_its_id_and_its_first_sight() {
    Entry first = Entries.entry(1, new Entry.State.Refused(REASON), 3);
    entries.put(first);
    Entry again =
        new Entry(
            Entries.id(2),
            first.source(),
            first.key(),
            Entries.hash("repaired"),
            "新标题",
            "http://a.example/",
            new Entry.State.Taken(ITEM),
            50,
            60);
    entries.put(again);

    Entry stored = entries.find(Entries.SOURCE, first.key()).orElseThrow();

    assertEquals(first.id(), stored.id());
    assertEquals(first.seenAt(), stored.seenAt());
    assertEquals(again.fingerprint(), stored.fingerprint());
    assertEquals("新标题", stored.title());
    assertEquals("http://a.example/", stored.link());
    assertEquals(again.state(), stored.state());
    assertEquals(60, stored.triedAt());
  }

  @Test
  void entries_are_paged_newest_first() {
    for (int number = 1; number <= 5; number++) {
      entries.put(Entries.entry(number, new Entry.State.Waiting(null), 3));
    }
    assertEquals(List.of(Entries.id(5), Entries.id(4)), ids(Optional.empty()));
    assertEquals(List.of(Entries.id(3), Entries.id(2)), ids(Optional.of(Entries.id(4))));
    assertEquals(List.of(Entries.id(1)), ids(Optional.of(Entries.id(2))));
    assertEquals(List.of(), entries.page(new SourceId(Entries.id(1)), Optional.empty(), 2));
  }

  @Test
  void entries_are_counted_by_state() {
    entries.put(Entries.entry(1, new Entry.State.Taken(ITEM), 3));
    entries.put(Entries.entry(2, new Entry.State.Taken(new ItemId(Entries.id(98))), 3));
    entries.put(
        Entries.entry(3, new Entry.State.Refused(Refusal.of(FeedRefusal.ENTRY_WITHOUT_TITLE)), 3));
    assertEquals(Map.of("TAKEN", 2L, "REFUSED", 1L), entries.counts(Entries.SOURCE));
    assertEquals(Map.of(), entries.counts(new SourceId(Entries.id(1))));
  }

  private List<String> ids(Optional<String> after) {
    return entries.page(Entries.SOURCE, after, 2).stream().map(Entry::id).toList();
  }

  private static Source source(SourceId id, String name, String feed) {
    return new Source(id, name, URI.create(feed), true, null, null);
  }
}
