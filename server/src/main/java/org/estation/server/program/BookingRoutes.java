package org.estation.server.program;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.window.Window;
import org.estation.playlists.schedule.words.WindowWords;
import org.estation.server.account.AccountRoutes;
import org.estation.server.platform.db.IdBytes;
import org.estation.server.platform.http.Caller;
import org.estation.server.platform.http.Exchange;
import org.estation.server.platform.http.Refusal;
import org.estation.server.platform.http.Right;
import org.estation.server.platform.http.Routes;
import org.estation.server.playlist.Playlist;
import org.estation.server.playlist.Playlists;
import org.estation.server.schedule.Schedule;
import org.estation.server.screen.Target;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Cadence;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/** Bookings with whole rules over HTTP. */
final class BookingRoutes implements Routes {
  private static final int ORDINARY_DAYS = 7;

  private final Bookings bookings;
  private final Previews previews;
  private final Playlists playlists;
  private final Now now;

  /** What a look at bookings goes by. */
  record Now(
      Schedule schedule,
      InstantSource clock,
      java.util.function.Supplier<Addressing> who,
      PublishRight right) {}

  BookingRoutes(Bookings bookings, Previews previews, Playlists playlists, Now now) {
    this.bookings = bookings;
    this.previews = previews;
    this.playlists = playlists;
    this.now = now;
  }

  /** A booking as the console says it. */
  private record Form(
      @Nullable String name,
      String playlist,
      Layer layer,
      Publication.@Nullable Share share,
      @Nullable Integer priority,
      @Nullable Boolean cut,
      @Nullable Cadence cadence,
      Window window,
      Target target) {
    private Publication.Terms terms() {
      String own = name == null || name.isBlank() ? null : name.strip();
      return new Publication.Terms(
          own, layer, share, priority == null ? 0 : priority, cut != null && cut, cadence, window);
    }
  }

  /** A booking as it stands. */
  private record View(
      BookingId id,
      String name,
      PlaylistId playlist,
      String playlistName,
      Publication.Terms terms,
      Target target,
      Words words,
      int screens,
      boolean simple,
      boolean changed,
      long publishedAt,
      String publishedBy) {}

  private record Looked(@Nullable Integer days, @Nullable String booking, @Nullable Form wanted) {}

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/api/bookings", context -> Exchange.answer(context, views(bookings.all())), Right.READ);
    routes.post("/api/bookings", this::add, Right.PUBLISH);
    routes.post("/api/bookings/preview", this::preview, Right.PUBLISH);
    routes.get(
        "/api/bookings/{booking}",
        context -> Exchange.answer(context, view(booking(context))),
        Right.READ);
    routes.put("/api/bookings/{booking}", this::change, Right.PUBLISH);
    routes.delete("/api/bookings/{booking}", this::remove, Right.PUBLISH);
  }

  private void add(Context context) {
    Publication planned = planned(context, null, Exchange.body(context, Form.class));
    bookings.put(planned);
    context.status(201);
    Exchange.answer(context, view(planned));
  }

  private void change(Context context) {
    Publication planned = planned(context, booking(context), Exchange.body(context, Form.class));
    bookings.put(planned);
    Exchange.answer(context, view(planned));
  }

  private void remove(Context context) {
    Publication booked = booking(context);
    now.right().require(Caller.of(context), booked);
    bookings.remove(booked.booking());
    context.status(204);
  }

  private void preview(Context context) {
    Looked looked = Exchange.body(context, Looked.class);
    int days = looked.days() == null ? ORDINARY_DAYS : looked.days();
    if (days < 1 || days > Previews.MOST_DAYS) {
      throw new Refusal(422, "PREVIEW_DAYS", Previews.MOST_DAYS);
    }
    Publication before = looked.booking() == null ? null : booking(looked.booking());
    now.right().require(Caller.of(context), before);
    Publication after = looked.wanted() == null ? null : planned(context, before, looked.wanted());
    Exchange.answer(context, previews.of(before, after, days));
  }

  private Publication booking(Context context) {
    return booking(context.pathParam("booking"));
  }

  private Publication booking(String id) {
    return bookings.get(
        Exchange.id(id, BookingId::new).orElseThrow(() -> new Refusal(404, "BOOKING_UNKNOWN")));
  }

  private Publication planned(Context context, @Nullable Publication before, Form form) {
    now.right().require(Caller.of(context), before);
    now.right().require(Caller.of(context), form.target());
    if (!IdBytes.fits(form.playlist())) {
      throw new Refusal(404, "PLAYLIST_UNKNOWN");
    }
    Playlist playlist = playlists.get(new PlaylistId(form.playlist()));
    return bookings.planned(
        before,
        playlist,
        form.target(),
        new Bookings.Planned(form.terms(), false, AccountRoutes.name(context)));
  }

  private View view(Publication booked) {
    return views(List.of(booked)).getFirst();
  }

  private List<View> views(List<Publication> booked) {
    Calendars calendars = new Calendars(now.schedule().calendars());
    Addressing who = now.who().get();
    int year = Instant.ofEpochMilli(now.clock().millis()).atZone(ZoneOffset.UTC).getYear();
    return booked.stream()
        .map(one -> {
          Playlist playlist = playlists.get(one.playlist());
          return new View(
              one.booking(),
              bookings.name(one),
              one.playlist(),
              playlist.name(),
              one.terms(),
              one.target(),
              WindowWords.of(one.terms().window(), calendars, year),
              (int) who.screens().stream().filter(screen -> who.isOn(screen, one)).count(),
              one.made().simple(),
              !playlist.entries().equals(one.entries()),
              one.made().at(),
              one.made().by());
        })
        .toList();
  }
}
