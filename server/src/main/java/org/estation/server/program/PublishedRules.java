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
import org.estation.server.screen.Screen;
import org.estation.shared.id.ItemId;
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
 * What is published to a screen as the rules its program is compiled from: a booking for each
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

  /** The rules of a screen today. */
  Rules of(Screen screen, List<Publication> published) {
    LocalDate today =
        LocalDate.ofInstant(Instant.ofEpochMilli(clock.millis()), ZoneId.of(screen.zone()));
    Map<ItemId, ProgramItem> items = items(published);
    List<ShareGroup> groups = new ArrayList<>();
    List<BookingRule> bookings = new ArrayList<>();
    List<Playlist> played = new ArrayList<>();
    for (Publication publication : published) {
      List<ItemId> entries = publication.entries().stream().filter(items::containsKey).toList();
      if (!entries.isEmpty()) {
        played.add(Playlist.inOrder(publication.playlist(), entries));
        if (publication.terms().layer() != Layer.TAKEOVER) {
          groups.add(group(publication));
        }
        bookings.add(booking(publication));
      }
    }
    List<ProgramItem> all = List.copyOf(items.values());
    return new Rules(
        screen.zone(),
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

  private BookingRule booking(Publication publication) {
    Publication.Terms terms = publication.terms();
    LocalDate last = terms.lastDay();
    Booking.@Nullable Share share =
        terms.layer() == Layer.TAKEOVER
            ? null
            : new Booking.Share(publication.booking().value(), 1);
    return new BookingRule(
        publication.booking(),
        playlists.get(publication.playlist()).name(),
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
        .filter(item -> item.kind() != ItemKind.VIDEO)
        .limit(LARGEST_RESERVE)
        .map(ProgramItem::id)
        .toList();
  }
}
