package org.estation.playlists;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Cadence;
import org.estation.shared.program.Days;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Words;
import org.jspecify.annotations.Nullable;

/**
 * A booking for a test. Unless told otherwise it is in the main region, all day on each day of the
 * horizon, and plays its items in order.
 */
public final class BookingDraft {
  private final Layer layer;
  private final String id;
  private final List<ProgramItem> items;
  private String name;
  private String region = Program.MAIN;
  private Booking.@Nullable Share share;
  private int priority;
  private boolean cut;
  private @Nullable Cadence cadence;
  private @Nullable Days days;
  private final List<Interval> intervals = new ArrayList<>();
  private Playlist.Order order = Playlist.Order.IN_ORDER;
  private List<Playlist.Entry> entries;
  private @Nullable PlaylistId named;

  private BookingDraft(Layer layer, String id, List<ProgramItem> items) {
    this.layer = layer;
    this.id = id;
    this.items = items;
    this.name = id;
    this.entries = items.stream().map(Programs::entry).toList();
    this.share = layer == Layer.TAKEOVER ? null : Programs.share();
  }

  /** A booking of a layer. */
  public static BookingDraft in(Layer layer, String id, ProgramItem... items) {
    return new BookingDraft(layer, id, List.of(items));
  }

  /** A booking that takes over. */
  public static BookingDraft takeover(String id, ProgramItem... items) {
    return in(Layer.TAKEOVER, id, items);
  }

  /** A booking that shares. */
  public static BookingDraft regular(String id, ProgramItem... items) {
    return in(Layer.REGULAR, id, items);
  }

  /** A booking that fills. */
  public static BookingDraft filler(String id, ProgramItem... items) {
    return in(Layer.FILLER, id, items);
  }

  /** Its name for people, when it is not its id. */
  public BookingDraft called(String words) {
    name = words;
    return this;
  }

  /** Its region. */
  public BookingDraft region(String name) {
    region = name;
    return this;
  }

  /** Its share. */
  public BookingDraft share(Booking.@Nullable Share part) {
    share = part;
    return this;
  }

  /** Its share. */
  public BookingDraft share(String group, int weight) {
    return share(Programs.share(group, weight));
  }

  /** Its priority. */
  public BookingDraft priority(int value) {
    priority = value;
    return this;
  }

  /** It cuts running slots. */
  public BookingDraft cutting() {
    cut = true;
    return this;
  }

  /** It plays by the clock: every so many minutes, from this minute on. */
  public BookingDraft every(int minutes, int at) {
    cadence = new Cadence(minutes, at);
    return this;
  }

  /** Its days. */
  public BookingDraft days(Days set) {
    days = set;
    return this;
  }

  /** Its days, both included. */
  public BookingDraft on(LocalDate first, LocalDate last) {
    return days(Days.every(Programs.day(first), Programs.day(last)));
  }

  /** Its only day. */
  public BookingDraft on(LocalDate date) {
    return on(date, date);
  }

  /**
   * It is open from one local time to another, told as {@code 22:00}; one that is not later than
   * the first belongs to the next day.
   */
  public BookingDraft open(String from, String to) {
    int start = minute(from);
    int end = minute(to);
    return open(new Interval(start, end > start ? end : end + Interval.DAY));
  }

  /** It is open in this interval. */
  public BookingDraft open(Interval interval) {
    intervals.add(interval);
    return this;
  }

  private static int minute(String time) {
    return time.equals("24:00") ? Interval.DAY : LocalTime.parse(time).toSecondOfDay() / 60;
  }

  /** Its playlist is shuffled. */
  public BookingDraft shuffled() {
    order = Playlist.Order.SHUFFLED;
    return this;
  }

  /** Its playlist has these entries; the draft's items are those the entries name. */
  public BookingDraft entries(Playlist.Entry... list) {
    entries = List.of(list);
    return this;
  }

  /** It plays a playlist that the program has already. */
  public BookingDraft playing(String playlist) {
    named = new PlaylistId(playlist);
    return this;
  }

  List<ProgramItem> items() {
    return items;
  }

  Optional<Playlist> ownPlaylist() {
    return named == null ? Optional.of(new Playlist(playlist(), order, entries)) : Optional.empty();
  }

  private PlaylistId playlist() {
    return named == null ? new PlaylistId("playlist-" + id) : named;
  }

  Booking booking(Horizon horizon) {
    return new Booking(
        new BookingId(id),
        name,
        region,
        layer,
        playlist(),
        share,
        priority,
        cut,
        cadence,
        days == null ? Days.every(horizon.firstDay(), horizon.lastDay()) : days,
        intervals.isEmpty() ? List.of(Interval.WHOLE_DAY) : intervals,
        new Words("测试", "Test"));
  }
}
