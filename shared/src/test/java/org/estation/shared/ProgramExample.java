package org.estation.shared;

import static org.estation.shared.WireExamples.ARTICLE_ITEM;
import static org.estation.shared.WireExamples.DAY;
import static org.estation.shared.WireExamples.FILM;
import static org.estation.shared.WireExamples.FILM_FILE;
import static org.estation.shared.WireExamples.MORNING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estation.shared.id.BookingId;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;
import org.estation.shared.program.Booking;
import org.estation.shared.program.Cadence;
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
 * The program of {@link WireExamples}: a loop on workdays, a notice each quarter of an hour, a
 * night loop that holds another playlist, and a live stream that takes over.
 */
final class ProgramExample {
  private static final Sha256 PICTURE_FILE = file("picture");
  private static final ItemId NOTICE = new ItemId("item-water-notice");
  private static final ItemId LIVE = new ItemId("item-science-day-live");
  private static final PlaylistId LOOP = new PlaylistId("playlist-loop");
  private static final PlaylistId NIGHT = new PlaylistId("playlist-night");
  private static final PlaylistId NOTICES = new PlaylistId("playlist-notices");
  private static final PlaylistId STREAM = new PlaylistId("playlist-stream");
  private static final SourceId STARTER = new SourceId("source-starter");
  private static final SourceId COMMUNITY = new SourceId("source-xiaying");

  private ProgramExample() {}

  static Program program() {
    return new Program(
        Program.ENGINE,
        new Horizon(20_727, 21_183),
        new ZoneOffsets("Asia/Shanghai", 28_800, List.of()),
        List.of(Region.main()),
        List.of(
            ShareGroup.ordinary(Program.MAIN, Layer.REGULAR, "区科协", 60),
            ShareGroup.mandatory(Program.MAIN, Layer.REGULAR, "社区公告", 20),
            ShareGroup.ordinary(Program.MAIN, Layer.FILLER, "main", 1)),
        List.of(loop(), notices(), night(), takeover()),
        playlists(),
        List.of(film(), hands(), notice(), live()),
        List.of(ARTICLE_ITEM));
  }

  private static Booking loop() {
    return new Booking(
        new BookingId("booking-1"),
        "区科协循环",
        Program.MAIN,
        Layer.REGULAR,
        LOOP,
        new Booking.Share("区科协", 3),
        0,
        false,
        null,
        Days.of(DAY, DAY + 21, day -> Math.floorMod(day + 3, 7) < 5),
        List.of(new Interval(480, 720), new Interval(840, 1_080)),
        new Words("工作日 8:00–12:00、14:00–18:00", "Workdays 8:00–12:00 and 14:00–18:00"));
  }

  private static Booking notices() {
    return new Booking(
        new BookingId("booking-2"),
        "社区公告",
        Program.MAIN,
        Layer.REGULAR,
        NOTICES,
        new Booking.Share("社区公告", 1),
        10,
        false,
        new Cadence(15, 0),
        Days.every(DAY, DAY + 13),
        List.of(new Interval(480, 1_200)),
        new Words("每天 8:00–20:00，每 15 分钟", "Every day 8:00–20:00, each 15 minutes"));
  }

  private static Booking night() {
    return new Booking(
        new BookingId("booking-3"),
        "夜间循环",
        Program.MAIN,
        Layer.FILLER,
        NIGHT,
        new Booking.Share("main", 1),
        0,
        false,
        null,
        Days.every(20_726, 20_789),
        List.of(new Interval(1_080, 1_860)),
        new Words("每天 18:00 至次日 7:00", "Every day from 18:00 to 7:00 the next day"));
  }

  private static Booking takeover() {
    return new Booking(
        new BookingId("booking-4"),
        "科普日主会场",
        Program.MAIN,
        Layer.TAKEOVER,
        STREAM,
        null,
        100,
        true,
        null,
        Days.every(DAY + 6, DAY + 6),
        List.of(new Interval(570, 690)),
        new Words("2026年11月28日 9:30–11:30", "28 November 2026, 9:30–11:30"));
  }

  private static List<Playlist> playlists() {
    return List.of(
        Playlist.inOrder(LOOP, List.of(FILM, ARTICLE_ITEM)),
        Playlist.inOrder(NOTICES, List.of(NOTICE)),
        new Playlist(
            NIGHT,
            Playlist.Order.SHUFFLED,
            List.of(
                new Playlist.Entry.OfPlaylist(LOOP, 1), new Playlist.Entry.OfItem(ARTICLE_ITEM))),
        Playlist.inOrder(STREAM, List.of(LIVE)));
  }

  private static ProgramItem film() {
    return new ProgramItem(
        FILM,
        STARTER,
        ItemKind.VIDEO,
        "火灾逃生：弯腰低姿、湿巾掩口鼻",
        "国家消防救援局",
        "https://example.org/fire-escape",
        20_000,
        null,
        MORNING + 365 * 86_400_000L,
        12,
        List.of(new ProgramItem.Media(FILM_FILE, 2_345_678, "video/mp4")));
  }

  private static ProgramItem hands() {
    byte[] article = Json.bytes(article());
    return new ProgramItem(
        ARTICLE_ITEM,
        STARTER,
        ItemKind.ARTICLE,
        "七步洗手法",
        "国家疾病预防控制局",
        null,
        15_000,
        MORNING,
        null,
        null,
        List.of(
            new ProgramItem.Media(Sha256.of(article), article.length, "application/json"),
            new ProgramItem.Media(PICTURE_FILE, 45_678, "image/png")));
  }

  private static ProgramItem notice() {
    return new ProgramItem(
        NOTICE,
        COMMUNITY,
        ItemKind.NOTICE,
        "周三停水通知",
        "下应街道",
        null,
        10_000,
        null,
        null,
        null,
        List.of(new ProgramItem.Media(file("notice"), 210, "application/json")));
  }

  private static ProgramItem live() {
    return new ProgramItem(
        LIVE,
        COMMUNITY,
        ItemKind.LIVE,
        "全国科普日主会场直播",
        "中国科协",
        "https://example.org/live",
        0,
        null,
        null,
        null,
        List.of(new ProgramItem.Media(file("live"), 34_567, "image/png")));
  }

  static Article article() {
    return new Article(
        "七步洗手法",
        List.of(
            new Block.Heading("为什么要洗手"),
            new Block.Paragraph("流动的水和肥皂能去除手上的大部分病菌。"),
            new Block.Point("掌心相对，手指并拢，相互揉搓。"),
            new Block.Picture(PICTURE_FILE, 1_280, 720, "")));
  }

  private static Sha256 file(String content) {
    return Sha256.of(content.getBytes(StandardCharsets.UTF_8));
  }
}
