package org.estation.server.program;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estation.playlists.schedule.BookingRule;
import org.estation.playlists.schedule.Rules;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.schedule.time.LocalDay;
import org.estation.server.harvest.Harvested;
import org.estation.server.library.Item;
import org.estation.server.library.Library;
import org.estation.server.playlist.Playlists;
import org.estation.server.schedule.Schedule;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.ItemKind;
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
  private final Schedule schedule;
  private final InstantSource clock;

  PublishedRules(Library library, Playlists playlists, Schedule schedule, InstantSource clock) {
    this.library = library;
    this.playlists = playlists;
    this.schedule = schedule;
    this.clock = clock;
  }

  /**
   * What bookings play, read at one moment.
   *
   * @param items the items that may be played now, by id
   * @param names what playlists are called
   * @param groups the share groups that bookings may name
   */
  record Stock(
      Map<ItemId, ProgramItem> items,
      Map<PlaylistId, String> names,
      List<NamedCalendar> calendars,
      Map<String, ShareGroup> groups) {}

  /** Reads all that these bookings play. */
  Stock stock(List<Publication> published) {
    return new Stock(
        items(published),
        playlists.names(published.stream().map(Publication::playlist).distinct().toList()),
        schedule.calendars(),
        schedule.groups());
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
    Set<ShareGroup> groups = new LinkedHashSet<>();
    List<BookingRule> bookings = new ArrayList<>();
    Map<PlaylistId, Playlist> played = new LinkedHashMap<>();
    for (Publication publication : published) {
      List<ItemId> entries =
          publication.entries().stream().filter(stock.items()::containsKey).toList();
      if (!entries.isEmpty()) {
        entries.forEach(item -> items.put(item, stock.items().get(item)));
        PlaylistId snapshot = snapshot(publication, entries, played);
        ShareGroup group = group(publication, stock);
        if (group != null) {
          groups.add(group);
        }
        bookings.add(booking(publication, snapshot, stock));
      }
    }
    List<ProgramItem> all = List.copyOf(items.values());
    return new Rules(
        zone,
        new LocalDay(today),
        List.of(Region.main()),
        List.copyOf(groups),
        stock.calendars(),
        bookings,
        List.copyOf(played.values()),
        all,
        reserve(all));
  }

  /**
   * What a booking plays: the playlist as it was when the booking was published. Two bookings of a
   * playlist may have been published with other entries; the later one's has the booking's id.
   */
  private static PlaylistId snapshot(
      Publication publication, List<ItemId> entries, Map<PlaylistId, Playlist> played) {
    Playlist own = Playlist.inOrder(publication.playlist(), entries);
    if (own.equals(played.computeIfAbsent(own.id(), id -> own))) {
      return own.id();
    }
    PlaylistId id = new PlaylistId(publication.booking().value());
    played.put(id, Playlist.inOrder(id, entries));
    return id;
  }

  /** The group a booking shares in; null where it takes over. */
  private static @Nullable ShareGroup group(Publication publication, Stock stock) {
    Publication.Terms terms = publication.terms();
    Publication.Share share = terms.share();
    if (share == null) {
      return null;
    }
    return share.group() == null
        ? ShareGroup.ordinary(
            Program.MAIN, terms.layer(), publication.booking().value(), share.weight())
        : stock.groups().get(share.group());
  }

  private static BookingRule booking(Publication publication, PlaylistId played, Stock stock) {
    Publication.Terms terms = publication.terms();
    String name = terms.name() == null ? stock.names().get(publication.playlist()) : terms.name();
    return new BookingRule(
        publication.booking(),
        name == null ? "" : name,
        Program.MAIN,
        terms.layer(),
        played,
        share(publication),
        terms.priority(),
        terms.cut(),
        terms.cadence(),
        terms.window());
  }

  private static Booking.@Nullable Share share(Publication publication) {
    Publication.Share share = publication.terms().share();
    if (share == null) {
      return null;
    }
    return share.group() == null
        ? new Booking.Share(publication.booking().value(), 1)
        : new Booking.Share(share.group(), share.weight());
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
