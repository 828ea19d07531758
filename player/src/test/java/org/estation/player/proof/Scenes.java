package org.estation.player.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.estation.player.Loop;
import org.estation.player.playback.Generation;
import org.estation.player.playback.Showing;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Settings;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.proof.Play;

/** A small program, what it plans, and how that went. */
final class Scenes {
  /** Noon of 22 November 2026 in Shanghai, which is a slot's start. */
  static final long NOON = 1_795_320_000_000L;

  static final long SLOT = 10_000;

  private static final int DAY = 20_779;

  private Scenes() {}

  /** Three items of ten seconds in turn, all day. */
  static Program program() {
    List<ItemId> ids = Stream.of("a", "b", "c").map(ItemId::new).toList();
    return Loop.program(
        new Horizon(DAY, DAY + 400),
        List.of(new Loop("loop", DAY, DAY + 400, ids)),
        ids.stream().map(Scenes::item).toList(),
        List.of());
  }

  private static ProgramItem item(ItemId id) {
    ProgramItem.Media medium =
        new ProgramItem.Media(
            Sha256.of(id.value().getBytes(StandardCharsets.UTF_8)), 100, "image/png");
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
        List.of(medium));
  }

  /** The program as a screen follows it. */
  static Generation generation(long version) {
    Program program = program();
    byte[] bytes = Json.bytes(program);
    Assignment assignment =
        new Assignment(
            new ScreenId("screen-1"),
            "一号屏",
            List.of(),
            version,
            NOON,
            NOON + 1,
            Assignment.Expired.PLAY_ON,
            Sha256.of(bytes),
            bytes.length,
            NOON,
            NOON,
            null,
            Settings.USUAL,
            new Polling(1_000, 1_000, 1_000, 1_000),
            List.of());
    return new Generation(assignment, program);
  }

  /** The first slots from an instant on. */
  static List<Slot.Filled> slots(long from, int count) {
    return new Timeline(program())
        .between(Program.MAIN, from, from + count * SLOT).stream()
            .map(Slot.Filled.class::cast)
            .toList();
  }

  /** Slots shown as planned, each 20 ms late. */
  static List<Showing> shown(Generation generation, long from, int count) {
    return slots(from, count).stream().map(slot -> late(generation, slot, 20)).toList();
  }

  /** A slot shown wholly, but so late. */
  static Showing late(Generation generation, Slot.Filled slot, long millis) {
    return new Showing(
        generation,
        slot,
        slot.item(),
        slot.start() + millis,
        slot.end() + 20,
        Play.Outcome.COMPLETED,
        Play.Trigger.SCHEDULE,
        "",
        new Showing.Film(248, 250, 40));
  }

  /** A slot of which the rest was not shown. */
  static Showing broken(Generation generation, Slot.Filled slot) {
    return new Showing(
        generation,
        slot,
        slot.item(),
        slot.start(),
        slot.start() + SLOT / 2,
        Play.Outcome.PARTIAL,
        Play.Trigger.SCHEDULE,
        "stopped",
        Showing.Film.NONE);
  }

  /** A slot that could not be shown, and what was shown instead. */
  static List<Showing> failed(Generation generation, Slot.Filled slot) {
    Showing failed =
        new Showing(
            generation,
            slot,
            slot.item(),
            slot.start(),
            slot.start(),
            Play.Outcome.FAILED,
            Play.Trigger.SCHEDULE,
            "media-missing",
            Showing.Film.NONE);
    Showing instead =
        new Showing(
            generation,
            slot,
            new ItemId("c"),
            slot.start(),
            slot.end(),
            Play.Outcome.COMPLETED,
            Play.Trigger.FALLBACK,
            "media-missing",
            Showing.Film.NONE);
    return List.of(failed, instead);
  }
}
