package org.estation.server.screen;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estation.server.platform.db.Database;
import org.estation.shared.device.Health;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.trust.VerifyingKey;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The last health report and the last screenshot of each screen. */
public final class HealthStore {
  /**
   * What a player said last.
   *
   * @param receivedAt when, milliseconds since 1970 UTC by the server's clock
   * @param report what, without its screenshot
   * @param screenshotAt when the last screenshot came, or null
   */
  public record Heard(long receivedAt, Health report, @Nullable Long screenshotAt) {}

  private static final RowMapper<Heard> HEARD =
      (row, context) -> {
        long at = row.getLong("screenshot_at");
        Long screenshotAt = row.wasNull() ? null : at;
        return new Heard(row.getLong("received_at"), report(row.getString("report")), screenshotAt);
      };

  /** With another program in force, the one before is the oldest that the player still keeps. */
  private static final String KEPT_FROM =
      " kept_from = CASE WHEN screen_health.program IS NOT DISTINCT FROM EXCLUDED.program"
          + " THEN screen_health.kept_from"
          + " WHEN screen_health.assignment < EXCLUDED.assignment THEN screen_health.assignment"
          + " ELSE EXCLUDED.assignment END,";

  private final Database database;

  /** The reports in this database. */
  public HealthStore(Database database) {
    this.database = database;
  }

  /**
   * Keeps a report in place of the last one; an earlier screenshot stays where this brings none.
   */
  public void put(ScreenId screen, Health report, byte @Nullable [] screenshot, long now) {
    database.writing(handle ->
        handle
            .createUpdate(
                "INSERT INTO screen_health (screen, received_at, report, program, assignment,"
                    + " screenshot, screenshot_at)"
                    + " VALUES (:screen, :now, :report, :program, :assignment, :picture, :at)"
                    + " ON CONFLICT (screen) DO UPDATE SET received_at = EXCLUDED.received_at,"
                    + " report = EXCLUDED.report,"
                    + KEPT_FROM
                    + " program = EXCLUDED.program, assignment = EXCLUDED.assignment,"
                    + " screenshot = COALESCE(EXCLUDED.screenshot, screen_health.screenshot),"
                    + " screenshot_at = COALESCE(EXCLUDED.screenshot_at, screen_health.screenshot_at)")
            .bind("screen", screen)
            .bind("now", now)
            .bindByType("program", report.program(), Sha256.class)
            .bind("assignment", report.assignment())
            .bind("report", new String(Json.bytes(report), StandardCharsets.UTF_8))
            .bind("picture", screenshot)
            .bind("at", screenshot == null ? null : now)
            .execute());
  }

  /** The last report of a screen. */
  public Optional<Heard> find(ScreenId screen) {
    return Optional.ofNullable(find(List.of(screen)).get(screen));
  }

  /** The last report of each of these screens that has one. */
  Map<ScreenId, Heard> find(List<ScreenId> screens) {
    return screens.isEmpty()
        ? Map.of()
        : database.read(handle ->
            handle
                .createQuery(
                    "SELECT screen, received_at, report, screenshot_at FROM screen_health"
                        + " WHERE screen IN (<screens>)")
                .bindList("screens", screens)
                .registerRowMapper(Heard.class, HEARD)
                .reduceRows(
                    new HashMap<>(),
                    (heard, row) -> {
                      heard.put(row.getColumn("screen", ScreenId.class), row.getRow(Heard.class));
                      return heard;
                    }));
  }

  /**
   * What a screen's player said last.
   *
   * @param key the player's key
   */
  public record Said(ScreenId screen, VerifyingKey key, Health report) {}

  /** The last report of each screen that has a player. */
  public List<Said> all() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT h.screen, d.device_key, h.report FROM screen_health h"
                    + " JOIN device d ON d.screen = h.screen ORDER BY h.screen")
            .map((row, context) ->
                new Said(
                    context
                        .findColumnMapperFor(ScreenId.class)
                        .orElseThrow()
                        .map(row, "screen", context),
                    new VerifyingKey(row.getString("device_key")),
                    report(row.getString("report"))))
            .list());
  }

  /**
   * A screen and what was heard of it.
   *
   * @param claimed whether it has a player
   * @param heard the last report, or null
   */
  public record Contact(Screen screen, boolean claimed, @Nullable Heard heard) {}

  /** All screens by name with the last report of each. */
  public List<Contact> contacts() {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT s.*, d.screen IS NOT NULL AS claimed, h.received_at, h.report,"
                    + " h.screenshot_at FROM screen s LEFT JOIN device d ON d.screen = s.id"
                    + " LEFT JOIN screen_health h ON h.screen = s.id ORDER BY s.name, s.id")
            .map((row, context) ->
                new Contact(
                    ScreenStore.SCREEN.map(row, context),
                    row.getBoolean("claimed"),
                    row.getString("report") == null ? null : HEARD.map(row, context)))
            .list());
  }

  /** The last screenshot of a screen, a JPEG. */
  public Optional<byte[]> screenshot(ScreenId screen) {
    return database.read(handle ->
        handle
            .createQuery(
                "SELECT screenshot FROM screen_health WHERE screen = :screen AND screenshot IS NOT NULL")
            .bind("screen", screen)
            .mapTo(byte[].class)
            .findOne());
  }

  private static Health report(String json) {
    try {
      return Json.read(json.getBytes(StandardCharsets.UTF_8), Health.class);
    } catch (BadJson e) {
      throw new IllegalStateException("a stored health report is unreadable", e);
    }
  }
}
