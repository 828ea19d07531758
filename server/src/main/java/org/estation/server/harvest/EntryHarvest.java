package org.estation.server.harvest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.estation.server.harvest.content.Content;
import org.estation.server.harvest.content.ContentGatherer;
import org.estation.server.harvest.feed.FeedEntry;
import org.estation.server.harvest.feed.FeedRead;
import org.estation.server.harvest.feed.PlainText;
import org.estation.server.media.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.shared.id.ItemId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Harvests one entry: gathers what it holds and hands it over. The item's id is recorded before the
 * item is handed over, so that a harvest that is killed in between hands over the same item the
 * next time.
 */
final class EntryHarvest {
  private static final Logger LOG = LoggerFactory.getLogger(EntryHarvest.class);
  private static final String TOPICS = "urn:estation:topics";
  private static final int MOST_TOPICS = 20;
  private static final int LONGEST_CREDIT = 200;

  private final EntryStore entries;
  private final ContentGatherer gatherer;
  private final Intake intake;
  private final Ids ids;

  EntryHarvest(EntryStore entries, ContentGatherer gatherer, Intake intake, Ids ids) {
    this.entries = entries;
    this.gatherer = gatherer;
    this.intake = intake;
    this.ids = ids;
  }

  /**
   * Does with an entry what is due.
   *
   * @return where it stands after, or nothing where nothing was due
   */
  Optional<Entry.State> harvest(Source source, Sighting sighting, long now) {
    Optional<Entry> known = entries.find(source.id(), sighting.key());
    if (!sighting.isDue(known, source.trusted(), now)) {
      return Optional.empty();
    }
    Entry entry =
        new Entry(
            known.map(Entry::id).orElseGet(ids::next),
            source.id(),
            sighting.key(),
            sighting.fingerprint(),
            sighting.title(),
            sighting.link(),
            known.map(Entry::state).orElse(new Entry.State.Waiting(null)),
            known.map(Entry::seenAt).orElse(now),
            now);
    Entry.State state = state(source, sighting, entry);
    entries.put(entry.in(state));
    return Optional.of(state);
  }

  private Entry.State state(Source source, Sighting sighting, Entry entry) {
    return switch (sighting.entry()) {
      case FeedRead.Entry.Bad bad -> new Entry.State.Refused(bad.why());
      case FeedRead.Entry.Good good ->
          source.trusted() ? take(source, good.entry(), entry) : new Entry.State.Waiting(null);
    };
  }

  private Entry.State take(Source source, FeedEntry found, Entry entry) {
    try {
      return switch (gatherer.gather(found)) {
        case Content.Refused refused -> new Entry.State.Refused(refused.why());
        case Content.Kept kept -> handOver(harvested(source, found, kept), entry);
      };
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("entry {} of {} failed", found.id(), source.name(), e);
      return new Entry.State.Refused(Refusal.of(HarvestRefusal.HARVEST_FAILED));
    }
  }

  private Entry.State handOver(Harvested harvested, Entry entry) {
    ItemId item = EntryStore.item(entry.state()).orElseGet(() -> new ItemId(ids.next()));
    entries.put(entry.in(new Entry.State.Waiting(item)));
    intake.take(item, harvested, harvested.sourceName());
    return new Entry.State.Taken(item);
  }

  private static Harvested harvested(Source source, FeedEntry found, Content.Kept kept) {
    return new Harvested(
        source.id(),
        source.name(),
        kept.kind(),
        found.title(),
        found.summary(),
        credit(source, found),
        origin(found.link()),
        kept.duration(),
        kept.width(),
        kept.height(),
        topics(found),
        kept.media(),
        kept.thumbnail());
  }

  /** The authorities its facts rest on, or else its authors, or else its source. */
  private static String credit(Source source, FeedEntry found) {
    List<FeedEntry.Credit> authorities =
        found.credits().stream().filter(credit -> credit.role().equals("authority")).toList();
    List<FeedEntry.Credit> named = authorities.isEmpty() ? found.credits() : authorities;
    String names = named.stream().map(FeedEntry.Credit::name).collect(Collectors.joining("、"));
    return PlainText.cut(names.isEmpty() ? source.name() : names, LONGEST_CREDIT);
  }

  private static @Nullable String origin(@Nullable URI link) {
    return link != null && String.valueOf(link.getScheme()).matches("https?")
        ? link.toString()
        : null;
  }

  private static List<String> topics(FeedEntry found) {
    return found.categories().stream()
        .filter(category -> category.scheme().equals(TOPICS))
        .map(FeedEntry.Category::name)
        .distinct()
        .limit(MOST_TOPICS)
        .toList();
  }
}
