package org.estation.player.playback.loop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estation.player.Loop;
import org.estation.player.playback.Generation;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Polling;
import org.estation.shared.assignment.Settings;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.SourceId;
import org.estation.shared.id.UnitId;
import org.estation.shared.program.Horizon;
import org.estation.shared.program.ItemKind;
import org.estation.shared.program.Program;
import org.estation.shared.program.ProgramItem;

/** Small programs for days that begin at midnight UTC+8, all items of them films. */
final class Programs {
  /** The first day of each program, days since 1970-01-01. */
  static final int DAY = 20_779;

  /** Its first instant. */
  static final long MIDNIGHT = DAY * 86_400_000L - 8 * 3_600_000L;

  /** How loud its assignment says it is. */
  static final int VOLUME = 40;

  /** Where its screen is. */
  static final UnitId UNIT = new UnitId("xiaying");

  private static final int DAYS = 3;

  private Programs() {}

  /** A generation that plays items such as "a=10 b=20" (seconds) in their order, all day long. */
  static Generation loop(String items, String... reserve) {
    return generation(program(seconds(items), DAY, reserve), 1, Assignment.Expired.PLAY_ON);
  }

  /** The same from the second day on; the first is idle. */
  static Generation loopFromTomorrow(String items) {
    return generation(program(seconds(items), DAY + 1), 1, Assignment.Expired.PLAY_ON);
  }

  /** The generation with an assignment that expires an hour after midnight. */
  static Generation expiring(Generation generation, Assignment.Expired expired) {
    return generation(generation.program(), 1, expired);
  }

  private static Map<String, Integer> seconds(String items) {
    Map<String, Integer> seconds = new LinkedHashMap<>();
    for (String item : items.split(" ", -1)) {
      seconds.put(item.substring(0, 1), Integer.parseInt(item.substring(2)));
    }
    return seconds;
  }

  private static Program program(Map<String, Integer> seconds, int first, String... reserve) {
    List<ProgramItem> items = new ArrayList<>();
    seconds.forEach((id, duration) -> items.add(film(id, duration)));
    for (String id : reserve) {
      if (!seconds.containsKey(id)) {
        items.add(film(id, 20));
      }
    }
    List<ItemId> played = seconds.keySet().stream().map(ItemId::new).toList();
    return Loop.program(
        new Horizon(DAY, DAY + DAYS - 1),
        List.of(new Loop("loop", first, DAY + DAYS - 1, played)),
        items,
        List.of(reserve).stream().map(ItemId::new).toList());
  }

  private static Generation generation(Program program, long version, Assignment.Expired expired) {
    long expires = expired == Assignment.Expired.PLAY_ON ? 86_400_000L * 30 : 3_600_000L;
    Assignment assignment =
        new Assignment(
            new ScreenId("screen"),
            "大厅",
            List.of(UNIT),
            version,
            MIDNIGHT - 1,
            MIDNIGHT + expires,
            expired,
            hash(program.toString()),
            1,
            MIDNIGHT,
            MIDNIGHT,
            null,
            new Settings(List.of(), List.of(), VOLUME),
            new Polling(30_000, 60_000, 30_000, 60_000),
            List.of());
    return new Generation(assignment, program);
  }

  /** The assignment with these settings. */
  static Assignment run(Assignment from, Settings settings) {
    return new Assignment(
        from.screen(),
        from.name(),
        from.units(),
        from.version(),
        from.issuedAt(),
        from.expiresAt(),
        from.expired(),
        from.program(),
        from.programSize(),
        from.notBefore(),
        from.deadline(),
        from.syncGroup(),
        settings,
        from.polling(),
        from.wishes());
  }

  private static ProgramItem film(String id, int seconds) {
    return new ProgramItem(
        new ItemId(id),
        new SourceId("source"),
        ItemKind.VIDEO,
        id,
        "",
        null,
        seconds * 1_000L,
        null,
        null,
        null,
        List.of(new ProgramItem.Media(hash(id), 1, "video/mp4")));
  }

  static Sha256 hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
