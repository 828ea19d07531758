package org.estation.server.schedule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.server.platform.db.Database;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.ShareGroup;
import org.jdbi.v3.core.Handle;

/** Calendars and share groups as they are stored. */
final class ScheduleStore {
  private final Database database;

  ScheduleStore(Database database) {
    this.database = database;
  }

  List<NamedCalendar> calendars() {
    return all("calendar", NamedCalendar.class);
  }

  List<ShareGroup> groups() {
    return all("share_group", ShareGroup.class);
  }

  private <T> List<T> all(String table, Class<T> type) {
    return database.read(handle ->
        handle
            .createQuery("SELECT form FROM " + table + " ORDER BY name")
            .map((row, context) -> value(row.getString("form"), type))
            .list());
  }

  private static <T> T value(String json, Class<T> type) {
    try {
      return Json.read(json.getBytes(StandardCharsets.UTF_8), type);
    } catch (BadJson e) {
      throw new IllegalStateException("a stored calendar or share group is unreadable", e);
    }
  }

  /** Stores calendars, each in place of the one of its name. */
  void put(List<NamedCalendar> calendars) {
    database.writing(handle ->
        calendars.forEach(calendar -> put(handle, "calendar", calendar.name(), calendar)));
  }

  /** Stores a share group in place of the one of its name. */
  void put(ShareGroup group) {
    database.writing(handle -> put(handle, "share_group", group.name(), group));
  }

  private static void put(Handle handle, String table, String name, Object value) {
    handle.execute(
        "INSERT INTO "
            + table
            + " (name, form) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET form = EXCLUDED.form",
        name,
        new String(Json.bytes(value), StandardCharsets.UTF_8));
  }

  void removeCalendar(String name) {
    database.writing(handle -> handle.execute("DELETE FROM calendar WHERE name = ?", name));
  }

  void removeGroup(String name) {
    database.writing(handle -> handle.execute("DELETE FROM share_group WHERE name = ?", name));
  }
}
