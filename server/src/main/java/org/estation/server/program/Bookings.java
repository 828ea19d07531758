package org.estation.server.program;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.playlists.schedule.window.DayRule;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.time.Ids;
import org.estation.server.playlist.Playlist;
import org.estation.server.playlist.Playlists;
import org.estation.server.schedule.Schedule;
import org.estation.server.screen.Target;
import org.estation.shared.id.BookingId;
import org.estation.shared.program.ShareGroup;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is booked. A booking is stored only when every screen it reaches could take the
 * program that comes of it, and when this returns, that is what players are answered.
 */
final class Bookings implements Schedule.Use {
  private static final int MOST = 5_000;
  private static final int LONGEST_NAME = 100;

  /** A booking that reaches no screen yet is to hold together, too. */
  private static final String ANY_ZONE = "UTC";

  private final PublicationStore store;
  private final Audience audience;
  private final Programs programs;
  private final Context context;

  /** What booking needs besides. */
  record Context(Playlists playlists, Changes changes, InstantSource clock, Ids ids) {}

  Bookings(PublicationStore store, Audience audience, Programs programs, Context context) {
    this.store = store;
    this.audience = audience;
    this.programs = programs;
    this.context = context;
  }

  /** All bookings, by id. */
  List<Publication> all() {
    return store.all();
  }

  /** The booking of this id; refused where there is none. */
  Publication get(BookingId id) {
    return store.find(id).orElseThrow(() -> new Refusal(404, "BOOKING_UNKNOWN"));
  }

  /** Whether there are all the units and screens that a target names. */
  boolean knows(Target target) {
    return audience.knows(target);
  }

  /**
   * A playlist, as it is saved, as it would be booked. What the screens' programs come to is not
   * looked at.
   *
   * @param before the booking it takes the place of, or null for a new one
   */
  Publication planned(
      @Nullable Publication before, Playlist playlist, Target target, Planned planned) {
    if (playlist.entries().isEmpty()) {
      throw new Refusal(422, "PLAYLIST_EMPTY");
    }
    String name = planned.terms().name();
    if (name != null && (name.isBlank() || name.length() > LONGEST_NAME)) {
      throw new Refusal(422, "BOOKING_NAME", LONGEST_NAME);
    }
    if (!knows(target)) {
      throw new Refusal(422, "BOOKING_TARGET");
    }
    BookingId id = before == null ? new BookingId(context.ids().next()) : before.booking();
    Publication.Made made =
        new Publication.Made(planned.simple(), context.clock().millis(), planned.by());
    return new Publication(id, playlist.id(), playlist.entries(), target, planned.terms(), made);
  }

  /**
   * What is wanted of a booking.
   *
   * @param simple whether it comes of publishing its playlist
   * @param by the account's name
   */
  record Planned(Publication.Terms terms, boolean simple, String by) {}

  /** Books, in place of what the booking was before. */
  synchronized void put(Publication planned) {
    Optional<Publication> before = store.find(planned.booking());
    if (before.isEmpty() && store.count() >= MOST) {
      throw new Refusal(422, "BOOKINGS_FULL", MOST);
    }
    programs.trial(List.of(planned)).program(ANY_ZONE, List.of(planned));
    List<Audience.Group> groups = audience.of(before.orElse(null), planned);
    check(groups, programs.trial(Audience.published(groups)));
    store.put(planned);
    context.changes().note();
  }

  /** Takes a booking off every screen. */
  synchronized void remove(BookingId id) {
    store.remove(id);
    context.changes().note();
  }

  private static void check(List<Audience.Group> groups, Programs.Trial trial) {
    groups.forEach(group -> trial.program(group.zone(), group.after()));
  }

  @Override
  public List<String> ofCalendar(String name) {
    return store.all().stream()
        .filter(booked -> names(booked.terms().window().days(), name))
        .map(this::name)
        .toList();
  }

  private static boolean names(DayRule days, String calendar) {
    return days.on().contains(calendar) || days.off().contains(calendar);
  }

  @Override
  public List<String> ofGroup(String name) {
    return store.all().stream()
        .filter(booked -> name.equals(group(booked.terms().share())))
        .map(this::name)
        .toList();
  }

  private static @Nullable String group(Publication.@Nullable Share share) {
    return share == null ? null : share.group();
  }

  /** What people call a booking. */
  String name(Publication booked) {
    String own = booked.terms().name();
    return own == null
        ? context.playlists().names(List.of(booked.playlist())).getOrDefault(booked.playlist(), "")
        : own;
  }

  @Override
  public void check(List<NamedCalendar> calendars, Map<String, ShareGroup> groups) {
    check(audience.everybody(), programs.trial(store.all(), calendars, groups));
  }
}
