package org.estation.playlists.schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.estation.playlists.schedule.calendar.CalendarDays;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.schedule.time.LocalDay;
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
 * Everything a program is compiled from. Equal rules give programs with equal bytes, in whatever
 * order their parts come; so does compiling on another day of the same horizon. A program carries
 * only what it can show: bookings with a day in the horizon, their playlists with those nested in
 * them, and the items those and the reserve name.
 *
 * @param zone where the screens are, an IANA name
 * @param today the local day of compiling
 * @param regions the parts of the picture
 * @param groups who shares airtime
 * @param calendars those that windows and other calendars name
 * @param bookings what may play
 * @param playlists at least those that the bookings name
 * @param items at least those that the playlists and the reserve name
 * @param reserve items for slots whose media are missing, in order
 */
public record Rules(
    String zone,
    LocalDay today,
    List<Region> regions,
    List<ShareGroup> groups,
    List<NamedCalendar> calendars,
    List<BookingRule> bookings,
    List<Playlist> playlists,
    List<ProgramItem> items,
    List<ItemId> reserve) {
  private static final Comparator<ShareGroup> GROUPS =
      Comparator.comparing(ShareGroup::region)
          .thenComparing(ShareGroup::layer)
          .thenComparing(ShareGroup::name);

  /**
   * Rules that hold together.
   *
   * @throws IllegalArgumentException with the path to what breaks a rule, and the rule
   */
  public Rules(
      String zone,
      LocalDay today,
      List<Region> regions,
      List<ShareGroup> groups,
      List<NamedCalendar> calendars,
      List<BookingRule> bookings,
      List<Playlist> playlists,
      List<ProgramItem> items,
      List<ItemId> reserve) {
    this.zone = zone;
    this.today = today;
    this.regions = List.copyOf(regions);
    this.groups = List.copyOf(groups);
    this.calendars = List.copyOf(calendars);
    this.bookings = List.copyOf(bookings);
    this.playlists = List.copyOf(playlists);
    this.items = List.copyOf(items);
    this.reserve = List.copyOf(reserve);
    RulesCheck.check(this);
  }

  /** The program. */
  public Program program() {
    Horizon horizon = HorizonRule.on(today.date());
    List<Booking> expanded = expanded(horizon);
    List<Playlist> played = played(expanded);
    return new Program(
        Program.ENGINE,
        horizon,
        ZoneEmbedding.of(ZoneId.of(zone), horizon),
        regions.stream().sorted(Comparator.comparing(Region::name)).toList(),
        groups.stream().sorted(GROUPS).toList(),
        expanded,
        played,
        shown(played),
        reserve);
  }

  private List<Booking> expanded(Horizon horizon) {
    Calendars known = new Calendars(calendars);
    CalendarDays days = new CalendarDays(known, horizon.firstDay() - 1, horizon.lastDay());
    int year = LocalDate.ofEpochDay(horizon.firstDay()).getYear();
    return bookings.stream()
        .map(booking -> booking.expanded(known, days, year))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(booking -> booking.id().value()))
        .toList();
  }

  private List<Playlist> played(List<Booking> expanded) {
    Map<PlaylistId, Playlist> known = new HashMap<>();
    playlists.forEach(playlist -> known.put(playlist.id(), playlist));
    Map<PlaylistId, Playlist> named = new TreeMap<>(Comparator.comparing(PlaylistId::value));
    expanded.forEach(booking -> name(booking.playlist(), known, named));
    return List.copyOf(named.values());
  }

  private static void name(
      PlaylistId id, Map<PlaylistId, Playlist> known, Map<PlaylistId, Playlist> named) {
    Playlist playlist = known.get(id);
    if (playlist == null || named.put(id, playlist) != null) {
      return;
    }
    for (Playlist.Entry entry : playlist.entries()) {
      if (entry instanceof Playlist.Entry.OfPlaylist nested) {
        name(nested.playlist(), known, named);
      }
    }
  }

  private List<ProgramItem> shown(List<Playlist> played) {
    Set<ItemId> named = new HashSet<>(reserve);
    for (Playlist playlist : played) {
      for (Playlist.Entry entry : playlist.entries()) {
        if (entry instanceof Playlist.Entry.OfItem one) {
          named.add(one.item());
        }
      }
    }
    return items.stream()
        .filter(item -> named.contains(item.id()))
        .sorted(Comparator.comparing(item -> item.id().value()))
        .toList();
  }
}
