package org.estation.server.program;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estation.playlists.schedule.BookingRule;
import org.estation.playlists.schedule.Rules;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.playlists.schedule.window.Window;
import org.estation.server.harvest.Harvested;
import org.estation.server.library.Item;
import org.estation.server.library.Library;
import org.estation.server.playlist.Playlists;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.ShareGroup;
import org.jspecify.annotations.Nullable;

/**
 * What is published to screens as the rules their program is compiled from: a booking for each
 * playlist, in a share group of its own unless it takes over.
 */
final class PublishedRules {
  private static final int LARGEST_RESERVE = 20;

  private final Library library;
  private final Playlists playlists;
  private final InstantSource clock;

  PublishedRules(Library library, Playlists playlists, InstantSource clock) {
    this.library = library;
    this.playlists = playlists;
    this.clock = clock;
  }

  /**
   * What bookings play, read at one moment.
   *
   * @param items the items that may be played now, by id
   */
  record Stock(Map<ItemId, ProgramItem> items, Map<PlaylistId, String> names) {}

  /** Reads all that these bookings play. */
  Stock stock(List<Publication> published) {
    return new Stock(
        items(published),
        playlists.names(published.stream().map(Publication::playlist).distinct().toList()));
  }

  /**
   * The rules of a program from today on.
   *
   * @param zone the IANA zone of its screens
   * @param stock what these bookings play, among others
   */
  Rules of(String zone, List<Publication> published, Stock stock) {
    LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(clock.millis()), ZoneId.of(zone));
    Map<ItemId, ProgramItem> items = new LinkedHashMap<>();
    List<ShareGroup> groups = new ArrayList<>();
    List<BookingRule> bookings = new ArrayList<>();
    List<Playlist> played = new ArrayList<>();
    for (Publication publication : published) {
      List<ItemId> entries =
          publication.entries().stream().filter(stock.items()::containsKey).toList();
      if (!entries.isEmpty()) {
        entries.forEach(item -> items.put(item, stock.items().get(item)));
        played.add(Playlist.inOrder(publication.playlist(), entries));
        if (publication.terms().layer() != Layer.TAKEOVER) {
          groups.add(group(publication));
        }
        bookings.add(booking(publication, stock.names().get(publication.playlist())));
      }
    }
    List<ProgramItem> all = List.copyOf(items.values());
    return new Rules(
        zone,
        new LocalDay(today),
        List.of(Region.main()),
        groups,
        List.of(),
        bookings,
        played,
        all,
        reserve(all));
  }

  private static ShareGroup group(Publication publication) {
    Publication.Terms terms = publication.terms();
    return ShareGroup.ordinary(
        Program.MAIN, terms.layer(), publication.booking().value(), terms.weight());
  }

  private static BookingRule booking(Publication publication, @Nullable String name) {
    Publication.Terms terms = publication.terms();
    LocalDate last = terms.lastDay();
    Booking.@Nullable Share share =
        terms.layer() == Layer.TAKEOVER
            ? null
            : new Booking.Share(publication.booking().value(), 1);
    return new BookingRule(
        publication.booking(),
        name == null ? "" : name,
        Program.MAIN,
        terms.layer(),
        publication.playlist(),
        share,
        0,
        false,
        null,
        Window.each(new LocalDay(terms.firstDay()), last == null ? null : new LocalDay(last)));
  }

  private Map<ItemId, ProgramItem> items(List<Publication> published) {
    List<ItemId> wanted =
        published.stream()
            .flatMap(publication -> publication.entries().stream())
            .distinct()
            .toList();
    Map<ItemId, Item> known = library.find(wanted);
    Map<ItemId, ProgramItem> items = new LinkedHashMap<>();
    for (ItemId id : wanted) {
      Item item = known.get(id);
      if (item != null && item.mayPlayAt(clock.millis())) {
        items.put(id, programItem(item));
      }
    }
    return items;
  }

  private static ProgramItem programItem(Item item) {
    Harvested content = item.content();
    Long expires = item.approval().expiresAt();
    @Nullable Long notAfter = expires == null ? null : expires - 1;
    return new ProgramItem(
        item.id(),
        content.source(),
        content.kind(),
        content.title(),
        content.credit(),
        content.origin(),
        content.duration(),
        null,
        notAfter,
        null,
        content.media());
  }

  /** Fills slots whose media are missing: what is small and needs no decoder, in order. */
  private static List<ItemId> reserve(List<ProgramItem> items) {
    return items.stream()
        .filter(item -> item.kind() != ItemKind.VIDEO && item.kind() != ItemKind.LIVE)
        .limit(LARGEST_RESERVE)
        .map(ProgramItem::id)
        .toList();
  }
}
