package org.estation.playlists.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.ShareGroup;

/**
 * Everything a program is compiled from. Equal inputs give programs with equal bytes, in whatever
 * order the inputs come; so does compiling on another day of the same horizon. A program carries
 * only what it can show: bookings with a day in the horizon, their playlists, and the items those
 * and the reserve name.
 *
 * @param zone where the screens are
 * @param today the local day of compiling
 * @param regions the parts of the picture
 * @param groups who shares airtime
 * @param bookings what may play
 * @param playlists at least those that the bookings name
 * @param items at least those that the playlists and the reserve name
 * @param reserve items for slots whose media are missing, in order
 */
public record Compilation(
    ZoneId zone,
    LocalDate today,
    List<Region> regions,
    List<ShareGroup> groups,
    List<BookingRule> bookings,
    List<Playlist> playlists,
    List<ProgramItem> items,
    List<ItemId> reserve) {
  public Compilation {
    regions = List.copyOf(regions);
    groups = List.copyOf(groups);
    bookings = List.copyOf(bookings);
    playlists = List.copyOf(playlists);
    items = List.copyOf(items);
    reserve = List.copyOf(reserve);
  }

  /**
   * The program.
   *
   * @throws IllegalArgumentException when a booking names what is not there, or a name comes twice
   */
  public Program program() {
    Horizon horizon = HorizonRule.on(today);
    List<Booking> expanded =
        bookings.stream()
            .map(booking -> booking.in(horizon))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(booking -> booking.id().value()))
            .toList();
    List<Playlist> played = played(expanded);
    return new Program(
        Program.ENGINE,
        horizon,
        ZoneEmbedding.of(zone, horizon),
        regions.stream().sorted(Comparator.comparing(Region::name)).toList(),
        groups,
        expanded,
        played,
        shown(played),
        reserve);
  }

  private List<Playlist> played(List<Booking> expanded) {
    Set<PlaylistId> named = new HashSet<>();
    expanded.forEach(booking -> named.add(booking.playlist()));
    return playlists.stream()
        .filter(playlist -> named.contains(playlist.id()))
        .sorted(Comparator.comparing(playlist -> playlist.id().value()))
        .toList();
  }

  private List<ProgramItem> shown(List<Playlist> played) {
    Set<ItemId> named = new HashSet<>(reserve);
    for (Playlist playlist : played) {
      playlist.entries().forEach(entry -> named.add(((Playlist.Entry.OfItem) entry).item()));
    }
    return items.stream()
        .filter(item -> named.contains(item.id()))
        .sorted(Comparator.comparing(item -> item.id().value()))
        .toList();
  }
}
