package org.estation.player.sync;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.estation.player.Loop;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Settings;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;

/** Programs and assignments as a small server makes them. */
final class Programs {
  /** Noon of 22 November 2026 in Shanghai. */
  static final long NOON = 1_795_320_000_000L;

  static final long HOUR = 3_600_000;

  /** Where the screen is. */
  static final UnitId UNIT = new UnitId("xiaying");

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
    ItemId later = new ItemId("later");
    return Loop.program(
        new Horizon(day, day + 400),
        List.of(
            new Loop("today", day, day + 3, ids),
            new Loop("later", day + 7, day + 7, List.of(later))),
        Stream.concat(ids.stream(), Stream.of(later)).map(Programs::item).toList(),
        List.of());
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
        List.of(UNIT),
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
