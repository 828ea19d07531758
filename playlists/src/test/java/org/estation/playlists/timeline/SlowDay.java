package org.estation.playlists.timeline;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;

/**
 * The rules of the timeline once more, slow and obvious: it keeps nothing but the plays so far, and
 * works out cursors and tags anew from them for each slot, in whole numbers of any size. Days come
 * from java.time.
 */
final class SlowDay {
  private final Program program;
  private final String region;
  private final int day;
  private final List<Play> plays = new ArrayList<>();

  SlowDay(Program program, String region, int day) {
    this.program = program;
    this.region = region;
    this.day = day;
  }

  private record Play(Booking booking, int entry, long millis) {}

  List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    long end = startOf(day + 1);
    for (long t = startOf(day); t < end; t = slots.getLast().end()) {
      slots.add(slotAt(t, end));
    }
    return slots;
  }

  private long startOf(int anyDay) {
    return LocalDate.ofEpochDay(anyDay)
        .atStartOfDay(ZoneId.of(program.zone().id()))
        .toInstant()
        .toEpochMilli();
  }

  private Slot slotAt(long t, long end) {
    List<Booking> able = able(t);
    if (able.isEmpty()) {
      return new Slot.Idle(region, t, idleEnd(t, end));
    }
    Layer layer = able.stream().map(Booking::layer).min(Comparator.naturalOrder()).orElseThrow();
    able.removeIf(booking -> booking.layer() != layer);
    String group =
        next(
            able.stream().map(booking -> booking.share().group()).distinct().toList(),
            name -> name,
            plays.stream().filter(play -> play.booking.layer() == layer).toList(),
            booking -> booking.share().group(),
            booking -> booking.share().groupWeight());
    able.removeIf(booking -> !booking.share().group().equals(group));
    Booking chosen =
        next(
            able,
            booking -> booking.id().value(),
            plays.stream()
                .filter(play -> play.booking.layer() == layer)
                .filter(play -> play.booking.share().group().equals(group))
                .toList(),
            booking -> booking.id().value(),
            booking -> booking.share().weight());
    return show(chosen, t, end);
  }

  private Slot show(Booking booking, long t, long end) {
    List<ProgramItem> entries = entries(booking);
    int cursor = 0;
    for (Play play : plays) {
      if (play.booking.equals(booking)) {
        cursor = play.entry + 1;
      }
    }
    while (!valid(entries.get(cursor % entries.size()), t)) {
      cursor++;
    }
    ProgramItem item = entries.get(cursor % entries.size());
    long until = t + item.duration() > end ? end : t + item.duration();
    plays.add(new Play(booking, cursor % entries.size(), until - t));
    return new Slot.Filled(region, t, until, booking.layer(), booking.id(), item.id());
  }

  /** Replays rule 4 of the design over the plays so far, then picks the least start tag. */
  private static <T> T next(
      List<T> candidates,
      Function<T, String> name,
      List<Play> past,
      Function<Booking, String> nameOf,
      ToIntFunction<Booking> weight) {
    Map<String, BigInteger> finish = new HashMap<>();
    BigInteger chosen = BigInteger.ZERO;
    for (Play play : past) {
      String who = nameOf.apply(play.booking);
      chosen = chosen.max(finish.getOrDefault(who, BigInteger.ZERO));
      BigInteger charge =
          BigInteger.valueOf(play.millis)
              .multiply(BigInteger.TEN.pow(6))
              .divide(BigInteger.valueOf(weight.applyAsInt(play.booking)));
      finish.put(who, chosen.add(charge));
    }
    BigInteger last = chosen;
    Comparator<T> order =
        Comparator.comparing(
            (T one) -> finish.getOrDefault(name.apply(one), BigInteger.ZERO).max(last));
    return candidates.stream().min(order.thenComparing(one -> hex(name.apply(one)))).orElseThrow();
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Booking> able(long t) {
    List<Booking> able = new ArrayList<>();
    for (Booking booking : program.bookings()) {
      boolean today = false;
      for (Booking.DayRange range : booking.days()) {
        today |= day >= range.first() && day <= range.last();
      }
      if (today
          && booking.region().equals(region)
          && entries(booking).stream().anyMatch(item -> valid(item, t))) {
        able.add(booking);
      }
    }
    return able;
  }

  /** Only an item that becomes valid can end an idle time. */
  private long idleEnd(long t, long end) {
    return program.items().stream()
        .map(ProgramItem::notBefore)
        .filter(from -> from != null && from > t && from < end && !able(from).isEmpty())
        .mapToLong(from -> from)
        .min()
        .orElse(end);
  }

  private List<ProgramItem> entries(Booking booking) {
    List<ProgramItem> entries = new ArrayList<>();
    for (Playlist playlist : program.playlists()) {
      if (playlist.id().equals(booking.playlist())) {
        for (Playlist.Entry entry : playlist.entries()) {
          program.items().stream()
              .filter(item -> item.id().equals(entry.item()))
              .forEach(entries::add);
        }
      }
    }
    return entries;
  }

  private static boolean valid(ProgramItem item, long t) {
    boolean begun = item.notBefore() == null || t >= item.notBefore();
    boolean over = item.notAfter() != null && t > item.notAfter();
    return begun && !over;
  }
}
