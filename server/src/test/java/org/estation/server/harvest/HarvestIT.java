package org.estation.server.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.estation.server.harvest.feed.FeedRefusal;
import org.estation.server.harvest.feed.Feeds;
import org.estation.server.harvest.fetch.FetchRefusal;
import org.estation.server.harvest.fetch.Site;
import org.estation.server.media.Refusal;
import org.estation.server.media.Samples;
import org.estation.shared.id.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a harvest takes an entry, and how often (Y-09, Z-16). */
final class HarvestIT {
  private static final byte[] PICTURE = Samples.picture("png", 1600, 900);

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void open() throws IOException {
    bench = new Bench(folder);
    bench.site.file("/a.png", "image/png", PICTURE);
  }

  @AfterEach
  void nothing_is_left_in_staging() throws IOException {
    bench.assertNothingIsStaged();
    bench.close();
  }

  @Test
  void an_entry_twice_in_a_feed_is_taken_once() {
    String item = picture("a");
    bench.feed(item, item, picture("b"));
    assertEquals(new Tally(2, 0, 0, 0, null), bench.run());
    assertEquals(List.of("标题 a", "标题 b"), bench.titles());
  }

  @Test
  void the_same_feed_again_adds_nothing_and_fetches_nothing() {
    bench.feed(picture("a"));
    bench.run();
    bench.feed(picture("a").replace("标题", "新标题"), picture("b"));

    assertEquals(new Tally(1, 0, 0, 1, null), bench.run());

    assertEquals(List.of("标题 a", "标题 b"), bench.titles());
    assertEquals(2, bench.site.asked("/a.png"));
  }

  @Test
  void a_refused_entry_is_tried_again_after_an_hour_or_when_it_changed() {
    bench.feed(Feeds.item("a", Feeds.enclosure("b.png", "image/png", 0)));
    assertEquals(new Tally(0, 0, 1, 0, null), bench.run());
    bench.site.file("/b.png", "image/png", PICTURE);

    bench.pass(Duration.ofMinutes(59));
    assertEquals(new Tally(0, 0, 0, 1, null), bench.run());
    bench.pass(Duration.ofMinutes(1));
    assertEquals(new Tally(1, 0, 0, 0, null), bench.run());

    bench.feed(Feeds.item("c", Feeds.enclosure("none.png", "image/png", 0)));
    assertEquals(new Tally(0, 0, 1, 0, null), bench.run());
    bench.feed(Feeds.item("c", Feeds.enclosure("a.png", "image/png", 0)));
    assertEquals(new Tally(1, 0, 0, 0, null), bench.run());
  }

  @Test
  void entries_of_a_source_that_is_not_trusted_wait_unfetched_until_it_is() {
    bench.sources.trust(Entries.SOURCE, false);
    bench.feed(picture("a"), Feeds.item("<title>一</title>", "", ""));
    assertEquals(new Tally(0, 1, 1, 0, null), bench.run());
    assertEquals(new Tally(0, 0, 0, 2, null), bench.run());
    assertEquals(0, bench.site.asked("/a.png"));

    bench.sources.trust(Entries.SOURCE, true);
    assertEquals(new Tally(1, 0, 0, 1, null), bench.run());
    assertEquals(List.of("标题 a"), bench.titles());
  }

  @Test
  void a_harvest_killed_after_handing_over_hands_over_the_same_item_again() {
    bench.feed(picture("a"));
    bench.handOverTo((id, item, approvedBy) -> {
      bench.library.put(id, item);
      throw new AssertionError("killed");
    });
    assertThrows(AssertionError.class, bench::run);
    bench.handOverTo((id, item, approvedBy) -> bench.library.putIfAbsent(id, item));

    assertEquals(new Tally(1, 0, 0, 0, null), bench.run());

    Entry.State taken = new Entry.State.Taken(bench.library.keySet().iterator().next());
    assertEquals(1, bench.library.size());
    assertEquals(taken, bench.stored().getFirst().state());
  }

  @Test
  void an_error_of_the_server_costs_one_entry_and_no_other() {
    bench.feed(picture("a"), picture("b"));
    bench.handOverTo((id, item, approvedBy) -> {
      if (item.title().endsWith("a")) {
        throw new IllegalStateException("planted by a test");
      }
      bench.library.put(id, item);
    });
    assertEquals(new Tally(1, 0, 1, 0, null), bench.run());
    assertEquals(HarvestRefusal.HARVEST_FAILED, bench.refusals().get("标题 a"));
    assertEquals(List.of("标题 b"), bench.titles());
  }

  @Test
  void a_source_that_is_not_listed_is_not_harvested() {
    assertEquals(Optional.empty(), bench.harvest.run(new SourceId(Entries.id(7))));
  }

  @Test
  void of_a_long_feed_the_rest_is_told() {
    bench.sources.trust(Entries.SOURCE, false);
    bench.feed(IntStream.range(0, 503).mapToObj(i -> picture("n" + i)).toArray(String[]::new));
    Refusal reason = Refusal.of(FeedRefusal.FEED_TOO_LONG, 3, 500);
    assertEquals(new Tally(0, 500, 0, 0, reason), bench.run());
    assertEquals(reason, bench.sources.find(Entries.SOURCE).orElseThrow().lastReason());
  }

  @Test
  void a_stopped_harvest_refuses_nothing_and_goes_on_the_next_time() {
    bench.feed(Feeds.item("a", Feeds.enclosure("slow.png", "image/png", 0)));
    bench.site.drip("/slow.png", "HTTP/1.1 200 OK\r\n\r\n");
    Thread.ofVirtual()
        .start(() -> {
          while (bench.site.asked("/slow.png") == 0) {
            Thread.onSpinWait();
          }
          bench.harvest.close();
        });
    Optional<Tally> tally =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> bench.harvest.run(Entries.SOURCE));
    assertEquals(Optional.empty(), tally);
    assertEquals(List.of(), bench.stored());
    assertNull(bench.sources.find(Entries.SOURCE).orElseThrow().lastRun());
  }

  @Test
  void a_feed_that_answers_again_is_harvested_again() {
    bench.site.answer(Bench.FEED, out -> Site.head(out, "503 Sorry"));
    Refusal reason = Refusal.of(FetchRefusal.HTTP_STATUS, bench.site.address(Bench.FEED), 503);
    assertEquals(Tally.refused(reason), bench.run());
    bench.feed(picture("a"));
    assertEquals(new Tally(1, 0, 0, 0, null), bench.run());
    assertNull(bench.sources.find(Entries.SOURCE).orElseThrow().lastReason());
  }

  private static String picture(String id) {
    return Feeds.item(id, Feeds.enclosure("a.png", "image/png", PICTURE.length));
  }
}
