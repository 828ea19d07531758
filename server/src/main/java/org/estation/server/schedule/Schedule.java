package org.estation.server.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estation.playlists.schedule.calendar.Calendars;
import org.estation.playlists.schedule.calendar.NamedCalendar;
import org.estation.server.platform.db.Changes;
import org.estation.server.platform.db.Database;
import org.estation.server.platform.http.Refusal;
import org.estation.shared.json.BadJson;
import org.estation.shared.json.Json;
import org.estation.shared.program.ShareGroup;

/** The calendars and share groups that bookings name. */
public final class Schedule {
  private static final String SEEDS = "/org/estation/seeds/";
  private static final int MOST = 1_000;

  private final ScheduleStore store;
  private final Changes changes;

  /** The calendars and groups in this database. */
  public Schedule(Database database, Changes changes) {
    this.store = new ScheduleStore(database);
    this.changes = changes;
  }

  /** Says which bookings name something; bookings come after what they name. */
  public interface Use {
    /** The names of bookings that name this calendar. */
    List<String> ofCalendar(String name);

    /** The names of bookings in this share group. */
    List<String> ofGroup(String name);

    /**
     * Checks that all that is booked would still make programs.
     *
     * @throws Refusal when it would not
     */
    void check(List<NamedCalendar> calendars, Map<String, ShareGroup> groups);
  }

  private record KeyDate(NamedCalendar calendar) {}

  private record KeyDates(List<KeyDate> keyDates) {}

  private record OtherCalendars(List<NamedCalendar> calendars) {}

  /** Stores the seeds' calendars where there are none yet. */
  public void begin() {
    if (store.calendars().isEmpty()) {
      List<NamedCalendar> all =
          new ArrayList<>(seeds("calendars.json", OtherCalendars.class).calendars());
      seeds("key-dates.json", KeyDates.class).keyDates().forEach(date -> all.add(date.calendar()));
      store.put(all);
    }
  }

  private static <T> T seeds(String file, Class<T> type) {
    try (InputStream stream = Schedule.class.getResourceAsStream(SEEDS + file)) {
      if (stream == null) {
        throw new IllegalStateException("the seeds have no " + file);
      }
      return Json.read(stream.readAllBytes(), type);
    } catch (IOException | BadJson e) {
      throw new IllegalStateException("the seeds are damaged: " + file, e);
    }
  }

  /** All calendars, by name. */
  public List<NamedCalendar> calendars() {
    return store.calendars();
  }

  /** All share groups, by name. */
  public Map<String, ShareGroup> groups() {
    Map<String, ShareGroup> groups = new LinkedHashMap<>();
    store.groups().forEach(group -> groups.put(group.name(), group));
    return groups;
  }

  /** Stores a calendar in place of the one of its name; what plays on its days follows. */
  void put(NamedCalendar calendar, Use use) {
    List<NamedCalendar> all = new ArrayList<>(calendars());
    all.removeIf(other -> other.name().equals(calendar.name()));
    all.add(calendar);
    check(all, use);
    store.put(List.of(calendar));
    changes.note();
  }

  /** Removes a calendar that nothing names. */
  void removeCalendar(String name, Use use) {
    List<NamedCalendar> all = new ArrayList<>(calendars());
    if (!all.removeIf(other -> other.name().equals(name))) {
      throw new Refusal(404, "CALENDAR_UNKNOWN", name);
    }
    List<String> users = new ArrayList<>(use.ofCalendar(name));
    all.stream()
        .filter(other -> other.parts().contains(name))
        .forEach(other -> users.add(other.words().zh()));
    if (!users.isEmpty()) {
      throw new Refusal(409, "CALENDAR_USED", name, String.join(", ", users));
    }
    store.removeCalendar(name);
    changes.note();
  }

  private void check(List<NamedCalendar> all, Use use) {
    if (all.size() > MOST) {
      throw new Refusal(422, "CALENDARS_FULL", MOST);
    }
    try {
      new Calendars(all);
    } catch (IllegalArgumentException e) {
      throw new Refusal(422, "CALENDAR_RULE", String.valueOf(e.getMessage()));
    }
    use.check(all, groups());
  }

  /** Stores a share group in place of the one of its name. */
  void put(ShareGroup group, Use use) {
    Map<String, ShareGroup> all = groups();
    all.put(group.name(), group);
    if (all.size() > MOST) {
      throw new Refusal(422, "GROUPS_FULL", MOST);
    }
    use.check(calendars(), all);
    store.put(group);
    changes.note();
  }

  /** Removes a share group without bookings. */
  void removeGroup(String name, Use use) {
    if (!groups().containsKey(name)) {
      throw new Refusal(404, "GROUP_UNKNOWN", name);
    }
    List<String> users = use.ofGroup(name);
    if (!users.isEmpty()) {
      throw new Refusal(409, "GROUP_USED", name, String.join(", ", users));
    }
    store.removeGroup(name);
    changes.note();
  }
}
