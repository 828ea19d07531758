package org.estation.server.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.estation.server.harvest.feed.FeedEntry;
import org.estation.server.harvest.feed.FeedRead;
import org.estation.server.harvest.feed.FeedRefusal;
import org.estation.server.media.Refusal;
import org.estation.shared.id.ItemId;
import org.junit.jupiter.api.Test;

final class SightingTest {
  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final Entry.State REFUSED =
      new Entry.State.Refused(Refusal.of(FeedRefusal.ENTRY_WITHOUT_DATE));

  private final Sighting sighting = Sighting.of(good("a", "一"));

  @Test
  void a_new_entry_is_due_whether_its_source_is_trusted_or_not() {
    assertTrue(sighting.isDue(Optional.empty(), true, 0));
    assertTrue(sighting.isDue(Optional.empty(), false, 0));
  }

  @Test
  void a_taken_entry_is_never_due_again() {
    Entry taken = known(new Entry.State.Taken(new ItemId(Entries.id(9))), "other");
    assertFalse(sighting.isDue(Optional.of(taken), true, 100 * HOUR));
  }

  @Test
  void a_waiting_entry_is_due_when_its_source_is_trusted() {
    Entry waiting = known(new Entry.State.Waiting(null), "other");
    assertFalse(sighting.isDue(Optional.of(waiting), false, 100 * HOUR));
    assertTrue(sighting.isDue(Optional.of(waiting), true, 0));
  }

  @Test
  void a_refused_entry_is_due_an_hour_later_and_not_before() {
    Entry refused = known(REFUSED, "same");
    assertFalse(sighting.isDue(Optional.of(refused), true, HOUR - 1));
    assertTrue(sighting.isDue(Optional.of(refused), true, HOUR));
  }

  @Test
  void a_refused_entry_is_due_at_once_when_its_feed_says_something_else_of_it() {
    assertTrue(sighting.isDue(Optional.of(known(REFUSED, "other")), true, 0));
  }

  @Test
  void an_entry_is_known_by_its_id_and_its_content_by_all_that_is_said() {
    Sighting renamed = Sighting.of(good("a", "二"));
    assertEquals(sighting.key(), renamed.key());
    assertNotEquals(sighting.fingerprint(), renamed.fingerprint());
    assertNotEquals(sighting.key(), Sighting.of(good("b", "一")).key());
    assertEquals(sighting, Sighting.of(good("a", "一")));
  }

  @Test
  void an_entry_that_was_repaired_is_another_sighting_of_the_same() {
    FeedRead.Entry bad =
        new FeedRead.Entry.Bad("a", "一", null, Refusal.of(FeedRefusal.ENTRY_WITHOUT_DATE));
    assertEquals(sighting.key(), Sighting.of(bad).key());
    assertNotEquals(sighting.fingerprint(), Sighting.of(bad).fingerprint());
  }

  private Entry known(Entry.State state, String said) {
    Entry entry = Entries.entry(1, state, 0);
    return new Entry(
        entry.id(),
        entry.source(),
        sighting.key(),
        said.equals("same") ? sighting.fingerprint() : Entries.hash(said),
        entry.title(),
        null,
        state,
        0,
        0);
  }

  private static FeedRead.Entry good(String id, String title) {
    URI base = URI.create("https://site.example/feed.xml");
    return new FeedRead.Entry.Good(
        new FeedEntry(base, id, title, null, 0, "", List.of(), List.of(), List.of(), ""));
  }
}
