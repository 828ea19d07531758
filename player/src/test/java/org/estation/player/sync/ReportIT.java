package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Health;
import org.estation.shared.id.WishId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a player tells its server: plays, health and pictures of its screen. */
@Timeout(60)
final class ReportIT {
  @TempDir Path data;
  @AutoClose private final Rig rig = new Rig();
  private final LittleServer server = rig.server;

  @Test
  void plays_are_delivered_and_health_tells_what_is_held() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    rig.play(3);
    rig.until(() -> server.lines.size() == 3);
    rig.until(() -> server.reports.stream().anyMatch(report -> report.assignment() == 1));
    Health report = server.reports.getLast();
    assertEquals(Programs.assignment(1, Programs.of("a")).program(), report.program());
    assertTrue(report.clock().trusted());
    assertTrue(report.disk().cached() > 0);
    assertEquals("test", report.player());
    assertEquals(List.of(1L, 1L, 0L), List.of(report.newest(), report.keys(), report.alerts()));
    assertNull(report.memory());
  }

  @Test
  void a_wished_log_level_holds_until_the_player_ends() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    Wish wish = new Wish(new WishId("wish-1"), Wish.Kind.LOG_LEVEL, Wish.Level.DEBUG);
    server.assign(2, Programs.of("a"), wish);
    rig.until(() -> server.reports.getLast().done().contains(wish.id()));
    assertEquals(List.of(Wish.Level.DEBUG), rig.levels);
  }

  @Test
  void a_wished_screenshot_is_sent_once() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    rig.until(() -> server.reports.stream().anyMatch(report -> report.screenshot() != null));
    Wish wish = Wish.of(new WishId("wish-1"), Wish.Kind.SCREENSHOT);
    server.assign(2, Programs.of("a"), wish);
    rig.until(() -> server.reports.stream().anyMatch(report -> report.done().contains(wish.id())));
    rig.pass(3_000);
    rig.until(() -> server.reports.getLast().screenshot() == null);
    assertEquals(2, server.reports.stream().filter(report -> report.screenshot() != null).count());
    assertEquals(List.of(wish.id()), server.reports.getLast().done());
  }
}
