package org.estation.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.estation.playlists.timeline.Explanation;
import org.estation.playlists.timeline.LocalDays;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Tally;
import org.estation.playlists.timeline.Verdict;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Layer;
import org.jspecify.annotations.Nullable;

/** Prints answers of the timeline as JSON lines, with times as the program's clock shows them. */
record TimelineLines(LocalDays days, PrintStream out) {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

  /** A slot within the stretch asked for; offset is how far its item is at its start, in ms. */
  private record SlotLine(
      String start,
      String end,
      long offset,
      @Nullable ItemId item,
      @Nullable BookingId booking,
      @Nullable Layer layer) {}

  private record ItemLine(ItemId item, long slots, long millis) {}

  private record BookingLine(BookingId booking, long slots, long millis) {}

  private record IdleLine(long idleMillis) {}

  private record VerdictLine(BookingId booking, String verdict, String zh, String en) {}

  void slots(List<Slot> slots, long from, long to) {
    for (Slot slot : slots) {
      long start = Math.max(slot.start(), from);
      String first = time(start);
      String last = time(Math.min(slot.end(), to));
      long offset = start - slot.start();
      print(
          switch (slot) {
            case Slot.Filled filled ->
                new SlotLine(first, last, offset, filled.item(), filled.booking(), filled.layer());
            case Slot.Idle _ -> new SlotLine(first, last, offset, null, null, null);
          });
    }
  }

  void tally(Tally tally) {
    tally
        .items()
        .forEach((item, count) -> print(new ItemLine(item, count.slots(), count.millis())));
    tally
        .bookings()
        .forEach(
            (booking, count) -> print(new BookingLine(booking, count.slots(), count.millis())));
    print(new IdleLine(tally.idleMillis()));
  }

  void explanation(Explanation explanation) {
    slots(List.of(explanation.slot()), explanation.slot().start(), explanation.slot().end());
    for (Verdict verdict : explanation.verdicts()) {
      print(
          new VerdictLine(
              verdict.booking().id(),
              verdict.getClass().getSimpleName(),
              verdict.words().zh(),
              verdict.words().en()));
    }
  }

  private String time(long instant) {
    ZoneOffset offset = ZoneOffset.ofTotalSeconds(days.offsetAt(instant));
    return FORM.format(Instant.ofEpochMilli(instant).atOffset(offset));
  }

  private void print(Object line) {
    out.println(new String(Json.bytes(line), StandardCharsets.UTF_8));
  }
}
