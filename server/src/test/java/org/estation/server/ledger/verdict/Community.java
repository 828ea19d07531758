package org.estation.server.ledger.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.estation.playlists.timeline.DayPlan;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
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

/**
 * A community with one program, for tests: three items of 10, 20 and 30 seconds in a loop in the
 * main region, nothing in the region "side", in China's time, on 22 November 2026 and the days
 * around it. Every screen was assigned it in every version below 100.
 */
public final class Community implements IssuedPrograms {
  /** 22 November 2026. */
  public static final int DAY = 20_779;

  /** Midnight of {@link #DAY} in China. */
  public static final long MIDNIGHT = DAY * 86_400_000L - 8 * 3_600_000L;

  /** Items of 10, 20 and 30 seconds. */
  public static final List<ItemId> ITEMS = List.of(item(1), item(2), item(3));

  private static final int CHINA = 8 * 3_600;

  private final Program program = program(ITEMS);
  private final Sha256 name = Sha256.of(Json.bytes(program));
  private final Set<Sha256> unknown = new HashSet<>();

  /** A screen for each number. */
  public static ScreenId screen(int number) {
    return new ScreenId("00000000-0000-7000-8000-" + String.format("%012d", number));
  }

  private static ItemId item(int number) {
    return new ItemId("00000000-0000-7000-9000-" + String.format("%012d", number));
  }

  private static Program program(List<ItemId> items) {
    List<ProgramItem> programItems = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      programItems.add(programItem(items.get(i), (i + 1) * 10_000L));
    }
    PlaylistId playlist = new PlaylistId("playlist");
    return new Program(
        Program.ENGINE,
        new Horizon(DAY - 30, DAY + 30),
        new ZoneOffsets("Asia/Shanghai", CHINA, List.of()),
        List.of(Region.main(), new Region("side", 0, 0, 100, 100)),
        List.of(ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, "group", 1)),
        List.of(booking(playlist)),
        List.of(Playlist.inOrder(playlist, items)),
        programItems,
        List.of(items.getFirst()));
  }

  private static ProgramItem programItem(ItemId id, long duration) {
    return new ProgramItem(
        id,
        new SourceId("source"),
        ItemKind.IMAGE,
        "科普 " + duration / 1000,
        "",
        null,
        duration,
        null,
        null,
        null,
        List.of(new ProgramItem.Media(Sha256.of(new byte[0]), 1, "image/png")));
  }

  private static Booking booking(PlaylistId playlist) {
    return new Booking(
        new BookingId("booking"),
        "科普",
        Program.MAIN,
        Layer.REGULAR,
        playlist,
        new Booking.Share("group", 1),
        0,
        false,
        null,
        Days.every(DAY - 30, DAY + 30),
        List.of(Interval.WHOLE_DAY),
        new Words("每天", "every day"));
  }

  /** The program's name. */
  public Sha256 program() {
    return name;
  }

  /** The plan of the main region on a day. */
  public DayPlan plan(int day) {
    return new Timeline(program).day(Program.MAIN, day);
  }

  /** A day's slots, in order. */
  public List<Slot.Filled> slots(int day) {
    return plan(day).slots().stream().map(Slot.Filled.class::cast).toList();
  }

  /** Makes a program unknown from now on. */
  public void forget(Sha256 hash) {
    unknown.add(hash);
  }

  @Override
  public Optional<Program> program(Sha256 hash) {
    return hash.equals(name) && !unknown.contains(hash) ? Optional.of(program) : Optional.empty();
  }

  @Override
  public boolean assigned(ScreenId screen, long version, Sha256 hash) {
    return version < 100;
  }
}
