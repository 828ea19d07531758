package org.estation.player.sync;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Settings;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.json.Json;
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
import org.estation.shared.program.ZoneOffsets;

/** Programs and assignments as a small server makes them. */
final class Programs {
  /** Noon of 22 November 2026 in Shanghai. */
  static final long NOON = 1_795_320_000_000L;

  static final long HOUR = 3_600_000;

  private static final int DAY = 20_779;
  private static final long SLOT = 10_000;

  private Programs() {}

  /** The file of an item. */
  static byte[] file(String item) {
    return ("the film of " + item).getBytes(StandardCharsets.UTF_8);
  }

  /** A program that plays these items in turn on four days; it also names one of next week. */
  static Program of(String... items) {
    return from(DAY, items);
  }

  /** The same from this day on (days since 1970-01-01). */
  static Program from(int day, String... items) {
    List<ItemId> ids = Stream.of(items).map(ItemId::new).toList();
    return new Program(
        Program.ENGINE,
        new Horizon(day, day + 400),
        new ZoneOffsets("Asia/Shanghai", 8 * 3600, List.of()),
        List.of(Region.main()),
        List.of(ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, "all", 1)),
        List.of(booking("today", day, day + 3), booking("later", day + 7, day + 7)),
        List.of(
            Playlist.inOrder(new PlaylistId("today"), ids),
            Playlist.inOrder(new PlaylistId("later"), List.of(new ItemId("later")))),
        Stream.concat(ids.stream(), Stream.of(new ItemId("later"))).map(Programs::item).toList(),
        List.of());
  }

  private static Booking booking(String name, int first, int last) {
    return new Booking(
        new BookingId(name),
        name,
        Program.MAIN,
        Layer.REGULAR,
        new PlaylistId(name),
        new Booking.Share("all", 1),
        0,
        false,
        null,
        Days.every(first, last),
        List.of(Interval.WHOLE_DAY),
        new Words("每天", "each day"));
  }

  private static ProgramItem item(ItemId id) {
    byte[] file = file(id.value());
    return new ProgramItem(
        id,
        new SourceId("source-1"),
        ItemKind.IMAGE,
        id.value(),
        "",
        null,
        SLOT,
        null,
        null,
        null,
        List.of(new ProgramItem.Media(Sha256.of(file), file.length, "image/png")));
  }

  /** An assignment of this program, from noon on, due at six in the evening. */
  static Assignment assignment(long version, Program program, Wish... wishes) {
    return assignment(version, program, NOON, wishes);
  }

  /** The same from this instant on. */
  static Assignment assignment(long version, Program program, long start, Wish... wishes) {
    byte[] bytes = Json.bytes(program);
    return new Assignment(
        LittleServer.SCREEN,
        "一号屏",
        List.of(),
        version,
        start,
        start + 24 * HOUR,
        Assignment.Expired.PLAY_ON,
        Sha256.of(bytes),
        bytes.length,
        start,
        start + 6 * HOUR,
        null,
        Settings.USUAL,
        new Polling(1_000, 1_000, 1_000, 3_600_000),
        List.of(wishes));
  }
}
