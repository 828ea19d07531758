package org.estation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clerk asks what a screen will show, and why, from a program alone. */
class TimelineCommandIT {
  /** 2026-11-22. */
  private static final int DAY = 20_779;

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = Files.write(folder.resolve("program.json"), Json.bytes(program()));
  }

  @Test
  void slots_are_told_in_local_time_and_cut_to_the_stretch() throws Stop {
    assertEquals(
        List.of(
            slot("09:40:00", "10:00:00", 600_000, "poster", "loop", "REGULAR"),
            slot("10:00:00", "11:00:00", 0, "event", "main-event", "TAKEOVER"),
            slot("11:00:00", "11:10:00", 0, "film", "loop", "REGULAR")),
        run(file.toString(), "2026-11-22T09:40", "2026-11-22T11:10:00+08:00"));
  }

  private static String slot(
      String from, String to, long offset, String item, String booking, String layer) {
    String date = "2026-11-22T";
    return "{\"start\":\"%s%s.000+08:00\",\"end\":\"%s%s.000+08:00\",\"offset\":%d,"
            .formatted(date, from, date, to, offset)
        + "\"item\":\"%s\",\"booking\":\"%s\",\"layer\":\"%s\"}".formatted(item, booking, layer);
  }

  @Test
  void a_tally_counts_a_day() throws Stop {
    assertEquals(
        List.of(
            "{\"item\":\"film\",\"slots\":23,\"millis\":41400000}",
            "{\"item\":\"poster\",\"slots\":23,\"millis\":41400000}",
            "{\"item\":\"event\",\"slots\":1,\"millis\":3600000}",
            "{\"booking\":\"loop\",\"slots\":46,\"millis\":82800000}",
            "{\"booking\":\"main-event\",\"slots\":1,\"millis\":3600000}",
            "{\"idleMillis\":0}"),
        run(file.toString(), "2026-11-22", "2026-11-23", "--tally"));
  }

  @Test
  void an_instant_is_explained_booking_by_booking() throws Stop {
    assertEquals(
        List.of(
            slot("10:00:00", "11:00:00", 0, "event", "main-event", "TAKEOVER"),
            "{\"booking\":\"loop\",\"verdict\":\"YieldsToLayer\","
                + "\"zh\":\"社区公告：让位于 科普日主会场（TAKEOVER）\","
                + "\"en\":\"社区公告: yields to 科普日主会场 (TAKEOVER)\"}",
            "{\"booking\":\"main-event\",\"verdict\":\"Plays\","
                + "\"zh\":\"科普日主会场：正在播放（插播）\",\"en\":\"科普日主会场: playing (takeover)\"}"),
        run(file.toString(), "--explain", "2026-11-22T10:05"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "program.json",
        "program.json 2026-11-22",
        "program.json 2026-11-22 soon",
        "program.json 2026-11-23 2026-11-22",
        "program.json 2026-01-01 2027-01-01",
        "program.json 2026-11-22 2026-11-23 --region side",
        "program.json 2026-11-22 2026-11-23 --region",
        "program.json --explain",
        "program.json --explain --tally",
        "program.json --explain 99999-01-01T00:00Z",
        "program.json --explain 2026-11-22T10:05 --tally",
        "program.json 2026-11-22 --quick"
      })
  void wrong_use_is_told_in_one_sentence(String typed) {
    assertEquals(2, refused(typed).status());
  }

  @Test
  void rules_must_be_compiled_first() throws IOException {
    String page = Files.readString(Path.of("../docs/rules.md"));
    int begin = page.indexOf("```json\n") + "```json\n".length();
    Files.writeString(
        folder.resolve("rules.json"), page.substring(begin, page.indexOf("\n```", begin)));
    Stop stop = refused("rules.json 2026-11-22 2026-11-23");
    String file = folder + "/rules.json";
    assertEquals(
        file
            + " 是规则，还不是节目：先运行 ./estation compile "
            + file
            + " --out 节目.json，再查看那个节目。\n"
            + file
            + " holds rules and is no program yet: first run ./estation compile "
            + file
            + " --out PROGRAM.json, then ask about that program.",
        stop.getMessage());
    assertEquals(3, stop.status());
  }

  @Test
  void what_is_no_program_is_told_with_its_place_and_what_to_do() throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{\"engine\":1,\"horizon\":7}");
    Stop stop = refused("broken.json --explain 2026-11-22");
    String file = folder + "/broken.json";
    assertEquals(
        file
            + " 不是有效的节目：horizon：此处应为对象。节目由 ./estation compile 从规则编译而来。\n"
            + file
            + " is no valid program: horizon: an object with members is wanted."
            + " A program is what ./estation compile makes of rules.",
        stop.getMessage());
    assertEquals(3, stop.status());
  }

  /** Files are named without their folder. */
  private Stop refused(String typed) {
    List<String> words =
        typed.isEmpty()
            ? List.of()
            : List.of(typed.replaceAll("([a-z]+\\.json)", folder + "/$1").split(" "));
    Stop stop =
        assertThrows(
            Stop.class,
            () -> TimelineCommand.run(words, new PrintStream(new ByteArrayOutputStream())));
    assertEquals(2, Objects.requireNonNull(stop.getMessage()).lines().count(), stop.getMessage());
    return stop;
  }

  @Test
  void a_broken_program_is_refused_with_the_place_and_the_rule() throws IOException {
    Path broken = folder.resolve("broken.json");
    Files.writeString(
        broken,
        Files.readString(file)
            .replace("\"intervals\":[{\"from\":0", "\"intervals\":[{\"from\":-1"));
    Stop stop = assertThrows(Stop.class, () -> run(broken.toString(), "2026-11-22", "2026-11-23"));
    String message = Objects.requireNonNull(stop.getMessage());
    String told = "bookings[0].intervals[0]: an interval starts at a minute from 0 to 1439";
    assertTrue(message.contains(told), message);
  }

  private static List<String> run(String... words) throws Stop {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TimelineCommand.run(List.of(words), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Program program() {
    return new Program(
        Program.ENGINE,
        new Horizon(DAY, DAY + 6),
        new ZoneOffsets("Asia/Shanghai", 28_800, List.of()),
        List.of(Region.main()),
        List.of(ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, "all", 1)),
        List.of(
            booking("loop", "社区公告", Layer.REGULAR, Interval.WHOLE_DAY),
            booking("main-event", "科普日主会场", Layer.TAKEOVER, new Interval(600, 660))),
        List.of(playlist("loop", "film", "poster"), playlist("main-event", "event")),
        List.of(item("film", 1_800_000), item("poster", 1_800_000), item("event", 3_600_000)),
        List.of());
  }

  private static Booking booking(String id, String name, Layer layer, Interval interval) {
    return new Booking(
        new BookingId(id),
        name,
        Program.MAIN,
        layer,
        new PlaylistId(id),
        layer == Layer.TAKEOVER ? null : new Booking.Share("all", 1),
        0,
        false,
        null,
        Days.every(DAY, DAY + 6),
        List.of(interval),
        new Words("每天", "Every day"));
  }

  private static Playlist playlist(String id, String... items) {
    return Playlist.inOrder(new PlaylistId(id), List.of(items).stream().map(ItemId::new).toList());
  }

  private static ProgramItem item(String id, long millis) {
    return new ProgramItem(
        new ItemId(id),
        new SourceId("test"),
        ItemKind.IMAGE,
        id,
        "",
        null,
        millis,
        null,
        null,
        null,
        List.of(
            new ProgramItem.Media(Sha256.of(id.getBytes(StandardCharsets.UTF_8)), 1, "image/png")));
  }
}
