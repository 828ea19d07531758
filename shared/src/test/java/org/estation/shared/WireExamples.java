package org.estation.shared;

import static org.estation.shared.trust.Keys.key;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Hours;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Settings;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Hardware;
import org.estation.shared.device.Problem;
import org.estation.shared.device.TimeQuestion;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SyncGroupId;
import org.estation.shared.id.UnitId;
import org.estation.shared.id.WishId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Interval;
import org.estation.shared.program.ZoneOffsets;
import org.estation.shared.trust.DeviceToken;
import org.estation.shared.trust.KeyList;

/** One example of each value of the contract, all of one screen on 22 November 2026. */
final class WireExamples {
  /** 2026-11-22 08:00 in Shanghai. */
  static final long MORNING = 1_795_305_600_000L;

  static final int DAY = 20_779;
  static final ScreenId SCREEN = new ScreenId("screen-xiaying-01");
  static final ItemId FILM = new ItemId("item-fire-escape");
  static final ItemId ARTICLE_ITEM = new ItemId("item-hand-washing");
  static final Sha256 FILM_FILE = Sha256.of("film".getBytes(StandardCharsets.UTF_8));

  private WireExamples() {}

  /** Every example by the name of its golden file, without the ending. */
  static Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("time-question", new TimeQuestion("b6f1c2d3e4a59687"));
    all.put("time-answer", new TimeQuestion.Answer("b6f1c2d3e4a59687", MORNING));
    all.put("enrolment", enrolment());
    all.put(
        "enrolment-answer",
        new Enrolment.Answer(key(9).verifyingKey(), Enrolment.State.CLAIMED, SCREEN));
    all.put("key-list", keyList());
    all.put("device-token", deviceToken());
    all.put("assignment", assignment());
    all.put("alerts", AlertExample.alerts());
    all.put("program", ProgramExample.program());
    all.put("zone-offsets", berlin());
    all.put("article", ProgramExample.article());
    all.put("run", RecordExamples.run());
    all.put("play", RecordExamples.play());
    all.put("play-batch", RecordExamples.batch());
    all.put("receipt", RecordExamples.receipt());
    all.put("health", RecordExamples.health());
    all.put("problem", problem());
    return all;
  }

  static Assignment assignment() {
    byte[] program = Json.bytes(ProgramExample.program());
    return new Assignment(
        SCREEN,
        "下应街道社区大屏",
        List.of(new UnitId("zhejiang"), new UnitId("ningbo"), new UnitId("yinzhou")),
        MORNING,
        MORNING,
        MORNING + 60 * 86_400_000L,
        Assignment.Expired.PLAY_ON,
        Sha256.of(program),
        program.length,
        MORNING + 60_000,
        MORNING + 3_600_000,
        new SyncGroupId("gallery-east"),
        settings(),
        new Polling(10_000, 10_000, 30_000, 300_000),
        List.of(
            Wish.of(new WishId("wish-1"), Wish.Kind.SCREENSHOT),
            new Wish(new WishId("wish-2"), Wish.Kind.LOG_LEVEL, Wish.Level.DEBUG)));
  }

  private static Settings settings() {
    List<DayOfWeek> all = List.of(DayOfWeek.values());
    return new Settings(
        List.of(
            new Hours(all.subList(0, 5), List.of(new Interval(450, 1_260))),
            new Hours(all.subList(5, 7), List.of(new Interval(540, 1_320)))),
        List.of(new Hours(all, List.of(new Interval(720, 840), new Interval(1_260, 1_860)))),
        60);
  }

  static KeyList keyList() {
    return new KeyList(
        1, List.of(key(8).verifyingKey()), List.of("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"));
  }

  static DeviceToken deviceToken() {
    long seconds = MORNING / 1000;
    return new DeviceToken(key(9).verifyingKey().thumbprint(), seconds, seconds + DeviceToken.LIFE);
  }

  private static ZoneOffsets berlin() {
    return new ZoneOffsets(
        "Europe/Berlin",
        7_200,
        List.of(
            new ZoneOffsets.Transition(1_792_890_000_000L, 3_600),
            new ZoneOffsets.Transition(1_806_195_600_000L, 7_200),
            new ZoneOffsets.Transition(1_824_944_400_000L, 3_600)));
  }

  private static Enrolment enrolment() {
    Hardware hardware =
        new Hardware(
            "xiaying-01",
            "0.1.0",
            List.of(1),
            1_920,
            1_080,
            List.of("h264"),
            "Debian GNU/Linux 12",
            4,
            8_589_934_592L,
            64_000_000_000L);
    return new Enrolment(key(1).verifyingKey(), "0123456789abcdef", hardware);
  }

  private static Problem problem() {
    return new Problem(
        "about:blank",
        409,
        "GAP",
        "记录编号不连续：下一条应为第 3 条。",
        "Record numbers are missing: number 3 comes next.",
        "请从第 3 条起重新发送；播放器会保留已确认的记录 35 天。",
        "Send again from number 3; a player keeps acknowledged records for 35 days.",
        3L);
  }
}
