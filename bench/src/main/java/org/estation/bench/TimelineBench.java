package org.estation.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.estation.playlists.schedule.ZoneEmbedding;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Days;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Interval;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.ShareGroup;
import org.estation.shared.program.Words;

/**
 * How long the walk over a local day takes, and the tally of a year, for a busy screen: twenty
 * bookings in four share groups, each with a playlist of fifty items of 10 to 30 seconds.
 */
final class TimelineBench {
  private static final int BOOKINGS = 20;
  private static final int GROUPS = 4;
  private static final int ITEMS = 50;
  private static final int WARM_UP = 200;
  private static final int WALKS = 500;
  private static final long DAY = 86_400_000L;

  private final PrintStream out;

  /** A benchmark that prints its figures here. */
  TimelineBench(PrintStream out) {
    this.out = out;
  }

  /** Measures and prints. */
  void run() {
    int first = Math.toIntExact(LocalDate.of(2026, 1, 1).toEpochDay());
    Horizon horizon = new Horizon(first, first + 399);
    Timeline timeline = new Timeline(program(horizon));
    long[] nanos = new long[WALKS];
    int slots = 0;
    for (int i = -WARM_UP; i < WALKS; i++) {
      long begin = System.nanoTime();
      DayPlan plan = timeline.day(Program.MAIN, first + Math.floorMod(i, 400));
      nanos[Math.max(i, 0)] = System.nanoTime() - begin;
      slots = plan.slots().size();
    }
    Arrays.sort(nanos);
    figure("timeline.day.slots", slots, "slots");
    figure("timeline.day.median", nanos[WALKS / 2] / 1e6, "ms");
    figure("timeline.day.p99", nanos[WALKS * 99 / 100] / 1e6, "ms");
    long from = timeline.days().startOf(first);
    long begin = System.nanoTime();
    timeline.tally(Program.MAIN, from, from + 365 * DAY);
    figure("timeline.year.tally", (System.nanoTime() - begin) / 1e6, "ms");
  }

  private void figure(String name, double value, String unit) {
    String figure =
        BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros().toPlainString();
    out.println("figure: " + name + " " + figure + " " + unit);
  }

  private static Program program(Horizon horizon) {
    List<ProgramItem> items =
        IntStream.range(0, BOOKINGS * ITEMS).mapToObj(TimelineBench::item).toList();
    return new Program(
        Program.ENGINE,
        horizon,
        ZoneEmbedding.of(ZoneId.of("Asia/Shanghai"), horizon),
        List.of(Region.main()),
        IntStream.range(0, GROUPS).mapToObj(TimelineBench::group).toList(),
        IntStream.range(0, BOOKINGS).mapToObj(n -> booking(n, horizon)).toList(),
        IntStream.range(0, BOOKINGS).mapToObj(TimelineBench::playlist).toList(),
        items,
        List.of());
  }

  private static ShareGroup group(int n) {
    return ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, "group-" + n, 10 * (n + 1));
  }

  private static Booking booking(int n, Horizon horizon) {
    return new Booking(
        new BookingId("booking-" + n),
        "booking " + n,
        Program.MAIN,
        Layer.REGULAR,
        new PlaylistId("playlist-" + n),
        new Booking.Share("group-" + n % GROUPS, 1 + n),
        0,
        false,
        null,
        Days.every(horizon.firstDay(), horizon.lastDay()),
        List.of(Interval.WHOLE_DAY),
        new Words("全天", "all day"));
  }

  private static Playlist playlist(int n) {
    return Playlist.inOrder(
        new PlaylistId("playlist-" + n),
        IntStream.range(n * ITEMS, (n + 1) * ITEMS)
            .mapToObj(item -> new ItemId("item-" + item))
            .toList());
  }

  private static ProgramItem item(int n) {
    return new ProgramItem(
        new ItemId("item-" + n),
        new SourceId("bench"),
        ItemKind.IMAGE,
        "item " + n,
        "",
        null,
        10_000 + n * 997L % 20_000,
        null,
        null,
        null,
        List.of(new ProgramItem.Media(Sha256.of(new byte[] {(byte) n}), 1, "image/png")));
  }
}
