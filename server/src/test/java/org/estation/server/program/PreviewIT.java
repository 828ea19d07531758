package org.estation.server.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estation.playlists.timeline.Slot;
import org.estation.playlists.timeline.Timeline;
import org.estation.server.platform.db.DatabaseKind;
import org.estation.server.program.preview.Preview;
import org.estation.shared.id.ItemId;
import org.estation.shared.id.PlaylistId;
import org.estation.shared.id.ScreenId;
import org.estation.shared.program.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a publisher sees before publishing. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
final class PreviewIT {
  private static final long WEEK = Duration.ofDays(District.DAYS).toMillis();

  private final DatabaseKind kind;
  @TempDir private Path folder;
  private District district;

  PreviewIT(DatabaseKind kind) {
    this.kind = kind;
  }

  @BeforeEach
  void open() {
    district = new District(kind, folder);
  }

  @AfterEach
  void close() {
    district.close();
  }

  @Test
  void screens_that_show_the_same_are_told_together_and_what_nobody_had_is_new() {
    ScreenId[] pair = district.screens("大厅", 2).toArray(ScreenId[]::new);
    ScreenId bare = district.screen("门口");
    PlaylistId daily = district.playlist("每日科普", district.item("洗手", 30), district.item("燃气", 30));
    district.publish(daily, pair);
    PlaylistId quake = district.playlist("防灾", district.item("地震", 30));
    Preview preview = district.preview(quake, pair[0], bare, pair[1]);

    assertEquals(District.NOW, preview.from());
    assertEquals(District.NOW + WEEK, preview.to());
    assertEquals(List.of("大厅1,大厅2", "门口"), names(preview));
    Preview.Group hall = preview.groups().getFirst();
    assertEquals(Map.of("每日科普", List.of(1_000, 500), "防灾", List.of(0, 500)), bookingShares(hall));
    assertEquals("地震", hall.items().getFirst().title());
    assertEquals(WEEK / 2, hall.items().getFirst().airtime().after());
    assertEquals(new Preview.Airtime(0, 0, 0, 0), hall.idle());

    Preview.Group door = preview.groups().getLast();
    assertEquals(new Preview.Airtime(WEEK, 0, 1_000, 0), door.idle());
    assertEquals(WEEK, door.changedMillis());
    Preview.Change only = door.changes().getFirst();
    assertEquals(List.of(District.NOW, District.NOW + WEEK), List.of(only.from(), only.to()));
    assertNull(only.before());
    assertEquals("地震", Objects.requireNonNull(only.after()).title());
  }

  @Test
  void what_is_foretold_is_what_publishing_then_makes_to_the_millisecond() {
    ScreenId screen = district.screen("大厅");
    PlaylistId daily = district.playlist("一", district.item("甲", 17), district.item("乙", 41));
    district.publish(daily, screen);
    PlaylistId more = district.playlist("二", district.item("丙", 23), district.item("甲二", 5));
    Map<ItemId, Long> before = airtime(screen);
    Preview.Group told = district.preview(more, screen).groups().getFirst();
    assertEquals(before, foretold(told, false));
    district.publish(more, screen);
    assertEquals(airtime(screen), foretold(told, true));
  }

  @Test
  void looking_stores_nothing() {
    ScreenId screen = district.screen("大厅");
    PlaylistId daily = district.playlist("一", district.item("甲", 17));
    int changes = district.count.changes();
    district.preview(daily, screen);
    assertNull(district.publications.current(daily));
    assertTrue(district.program(screen).isEmpty());
    assertEquals(changes, district.count.changes());
    assertEquals(List.of(), List.of(Objects.requireNonNull(blobFolders())));
  }

  private String[] blobFolders() {
    return folder.resolve("blobs").toFile().list((_, name) -> !name.equals("staging"));
  }

  @Test
  void a_playlist_taken_off_leaves_its_time_to_the_others_or_to_nothing() {
    ScreenId shared = district.screen("大厅");
    ScreenId alone = district.screen("门口");
    PlaylistId daily = district.playlist("每日科普", district.item("洗手", 30));
    PlaylistId quake = district.playlist("防灾", district.item("地震", 30));
    district.publish(daily, shared);
    district.publish(quake, shared, alone);
    Preview preview = district.withdrawal(quake);
    assertEquals(List.of("大厅", "门口"), names(preview));
    assertEquals(
        Map.of("每日科普", List.of(500, 1_000), "防灾", List.of(500, 0)),
        bookingShares(preview.groups().getFirst()));
    assertEquals(1_000, preview.groups().getLast().idle().afterShare());
    assertEquals(List.of(), district.withdrawal(daily("未发布")).groups());
  }

  private PlaylistId daily(String name) {
    return district.playlist(name, district.item(name, 30));
  }

  @Test
  void a_screen_that_a_publication_leaves_is_told_and_one_that_keeps_it_does_not_change() {
    ScreenId stays = district.screen("大厅");
    ScreenId leaves = district.screen("门口");
    PlaylistId quake = daily("防灾");
    district.publish(quake, stays, leaves);
    Preview preview = district.preview(quake, stays);
    assertEquals(List.of("门口", "大厅"), names(preview));
    assertEquals(WEEK, preview.groups().getFirst().changedMillis());
    assertEquals(0, preview.groups().getLast().changedMillis());
    assertEquals(List.of(), preview.groups().getLast().changes());
  }

  @Test
  void what_begins_in_three_days_changes_nothing_before() {
    ScreenId screen = district.screen("大厅");
    district.publish(daily("每日科普"), screen);
    Publications.Wanted later = District.on(District.TODAY.plusDays(3), screen);
    Preview.Group group = district.preview(daily("防灾"), later).groups().getFirst();
    long midnight = District.NOW - Duration.parse("PT10H5M").toMillis();
    long begins = midnight + Duration.ofDays(3).toMillis();
    assertTrue(group.changes().getFirst().from() >= begins);
    assertTrue(group.changes().getFirst().from() < begins + 60_000);
    assertTrue(group.moreChanges());
    assertEquals(20, group.changes().size());
  }

  @Test
  void more_groups_than_are_compared_are_counted_and_the_largest_are_compared() {
    List<ScreenId> screens = district.screens("屏", 11);
    for (int i = 0; i < 10; i++) {
      PlaylistId own = daily("单 " + i);
      ScreenId screen = screens.get(i);
      if (i == 9) {
        district.publish(own, screen, screens.get(10));
      } else {
        district.publish(own, screen);
      }
    }
    Preview preview = district.preview(daily("全区"), screens.toArray(ScreenId[]::new));
    assertEquals(Previews.MOST_GROUPS, preview.groups().size());
    assertEquals("屏10,屏11", names(preview).getFirst());
    assertEquals(2, preview.groupsLeftOff());
    assertEquals(2, preview.screensLeftOff());
  }

  @Test
  void screens_in_another_zone_are_a_group_of_their_own() {
    ScreenId here = district.screen("大厅");
    ScreenId there = district.screen("乌鲁木齐", "Asia/Urumqi");
    assertEquals(2, district.preview(daily("防灾"), here, there).groups().size());
  }

  private static List<String> names(Preview preview) {
    return preview.groups().stream()
        .map(group -> String.join(",", group.screens().stream().map(Preview.Named::name).toList()))
        .toList();
  }

  private static Map<String, List<Integer>> bookingShares(Preview.Group group) {
    Map<String, List<Integer>> shares = new HashMap<>();
    for (Preview.BookingAirtime booking : group.bookings()) {
      Preview.Airtime airtime = booking.airtime();
      shares.put(booking.name(), List.of(airtime.beforeShare(), airtime.afterShare()));
    }
    return shares;
  }

  private static Map<ItemId, Long> foretold(Preview.Group group, boolean after) {
    Map<ItemId, Long> airtime = new HashMap<>();
    for (Preview.ItemAirtime item : group.items()) {
      long millis = after ? item.airtime().after() : item.airtime().before();
      if (millis > 0) {
        airtime.put(item.item(), millis);
      }
    }
    return airtime;
  }

  /** The airtime of a week in the program that the screen would really be given. */
  private Map<ItemId, Long> airtime(ScreenId screen) {
    Program program =
        district.programs.find(district.program(screen).orElseThrow().hash()).orElseThrow();
    Map<ItemId, Long> airtime = new HashMap<>();
    long end = District.NOW + WEEK;
    for (Slot slot : new Timeline(program).between(Program.MAIN, District.NOW, end)) {
      if (slot instanceof Slot.Filled filled) {
        long millis = Math.min(slot.end(), end) - Math.max(slot.start(), District.NOW);
        airtime.merge(filled.item(), millis, Long::sum);
      }
    }
    return airtime;
  }
}
