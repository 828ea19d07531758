package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.estation.player.fault.FaultCode;
import org.estation.shared.assignment.Wish;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.WishId;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Row Y-08 (A11): a player that starts again goes on from what it has, with or without its server.
 */
@Timeout(60)
final class RestartIT {
  @TempDir Path data;
  @AutoClose private final Rig rig = new Rig();
  private final LittleServer server = rig.server;

  @Test
  void it_starts_from_its_cache_at_once_when_the_server_is_gone() throws Exception {
    rig.goLive(data, 1, Programs.of("a", "b"));
    rig.close();
    rig.start(data);
    assertEquals(1, rig.live());
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("a"))).isPresent());
    rig.round();
    rig.round();
    assertEquals(1, rig.live());
    assertTrue(rig.faults().contains(FaultCode.SERVER_UNREACHABLE.name()));
  }

  @Test
  void after_a_power_cut_what_is_due_now_is_hashed_before_it_is_given_out() throws Exception {
    rig.goLive(data, 1, Programs.of("a", "b"));
    rig.stop();
    Sha256 first = Sha256.of(Programs.file("a"));
    Path file = data.resolve("blobs").resolve(first.hex().substring(0, 2)).resolve(first.hex());
    Files.writeString(file, "damaged bytes");
    rig.cleanStop = false;
    rig.start(data);
    assertEquals(1, rig.live());
    assertTrue(rig.holdings().file(first).isEmpty());
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("b"))).isPresent());
    rig.until(() -> rig.holdings().file(first).isPresent());
    assertTrue(rig.faults().contains(FaultCode.BLOB_DAMAGED.name()));
  }

  @Test
  void the_servers_keys_may_change_and_a_restart_still_believes_what_was_accepted_before()
      throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    server.online = LittleServer.key(3);
    server.keysVersion = 2;
    rig.pass(Programs.HOUR);
    rig.until(() -> server.asked("keys") >= 2);
    rig.stop();
    rig.start(data);
    assertEquals(1, rig.live());
    server.publish(2, Programs.of("b"));
    rig.until(() -> rig.live() == 2);
  }

  @Test
  void a_wished_restart_happens_once() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    Wish wish = Wish.of(new WishId("wish-1"), Wish.Kind.RESTART);
    server.assign(2, Programs.of("a"), wish);
    rig.until(() -> rig.restarts == 1);
    rig.stop();
    rig.start(data);
    rig.until(() -> server.reports.getLast().done().contains(wish.id()));
    assertEquals(1, rig.restarts);
  }
}
