package org.estation.player;

import java.util.List;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Days;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.Interval;
import org.estation.shared.program.Layer;
import org.estation.shared.program.Playlist;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;
import org.estation.shared.program.Region;
import org.estation.shared.program.ShareGroup;
import org.estation.shared.program.Words;
import org.estation.shared.program.ZoneOffsets;

/**
 * Items in turn, all day long, from a first day to a last one; for the programs of tests.
 *
 * @param name of its booking and its playlist
 */
public record Loop(String name, int first, int last, List<ItemId> items) {
  private static final ZoneOffsets SHANGHAI = new ZoneOffsets("Asia/Shanghai", 8 * 3600, List.of());
  private static final String GROUP = "all";

  /** A program in Shanghai of loops that share one region alike. */
  public static Program program(
      Horizon horizon, List<Loop> loops, List<ProgramItem> items, List<ItemId> reserve) {
    return new Program(
        Program.ENGINE,
        horizon,
        SHANGHAI,
        List.of(Region.main()),
        List.of(ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, GROUP, 1)),
        loops.stream().map(Loop::booking).toList(),
        loops.stream().map(loop -> Playlist.inOrder(loop.playlist(), loop.items)).toList(),
        items,
        reserve);
  }

  private PlaylistId playlist() {
    return new PlaylistId(name);
  }

  private Booking booking() {
    return new Booking(
        new BookingId(name),
        name,
        Program.MAIN,
        Layer.REGULAR,
        playlist(),
        new Booking.Share(GROUP, 1),
        0,
        false,
        null,
        Days.every(first, last),
        List.of(Interval.WHOLE_DAY),
        new Words("每天", "every day"));
  }
}
