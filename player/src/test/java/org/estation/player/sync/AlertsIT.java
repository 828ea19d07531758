package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.estation.player.fault.FaultCode;
import org.estation.shared.alerts.Alert;
import org.estation.shared.alerts.Alerts;
import org.estation.shared.alerts.Withdrawn;
import org.estation.shared.id.AlertId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.UnitId;
import org.estation.shared.json.Json;
import org.estation.shared.program.ProgramItem.Media;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The alerts document on its way from the server to the screen. */
@Timeout(60)
final class AlertsIT {
  private static final byte[] SIREN = "the film of the siren".getBytes(StandardCharsets.UTF_8);

  @TempDir Path data;
  @AutoClose private final Rig rig = new Rig();
  private final LittleServer server = rig.server;

  @Test
  void alerts_count_as_soon_as_they_come_and_are_told_in_health() throws Exception {
    server.proclaim(document(1));
    rig.goLive(data, 1, Programs.of("a"));
    assertEquals(1, rig.alerts());
    server.proclaim(document(5));
    rig.until(() -> rig.alerts() == 5);
    rig.until(() -> server.reports.getLast().alerts() == 5);
    assertTrue(server.unchanged.get() > 0);
  }

  @Test
  void alerts_count_before_any_program_is_there() throws Exception {
    server.proclaim(document(1));
    rig.start(data);
    rig.until(() -> rig.alerts() == 1);
    assertEquals(0, rig.live());
  }

  @Test
  void a_hint_is_followed_without_waiting_for_the_next_look() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    server.proclaim(document(2));
    rig.lookNow();
    rig.round();
    assertEquals(2, rig.alerts());
  }

  @Test
  void after_a_restart_without_network_they_still_count() throws Exception {
    server.proclaim(document(3));
    rig.goLive(data, 1, Programs.of("a"));
    rig.close();
    rig.start(data);
    assertEquals(3, rig.alerts());
    assertEquals("立即撤离", rig.holdings().alerts().orElseThrow().alerts().getFirst().headline());
  }

  @Test
  void an_older_document_is_refused_and_reported() throws Exception {
    server.proclaim(document(3));
    rig.goLive(data, 1, Programs.of("a"));
    server.proclaim(document(2));
    rig.untilFault(FaultCode.ALERTS_OLDER);
    assertEquals(3, rig.alerts());
    assertTrue(rig.output().contains("ALERTS_OLDER"));
  }

  @Test
  void a_document_signed_by_a_stranger_is_refused_and_reported() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    server.alerts = Jws.sign(JwsType.ALERTS, Json.bytes(document(9)), LittleServer.key(7));
    rig.untilFault(FaultCode.BAD_SIGNATURE);
    server.alerts = Jws.sign(JwsType.PLAYS, Json.bytes(document(9)), server.online);
    rig.round();
    assertEquals(0, rig.alerts());
  }

  @Test
  void a_document_that_is_too_large_is_refused_and_reported() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    byte[] large = Arrays.copyOf(Json.bytes(document(9)), Alerts.LARGEST + 1);
    Arrays.fill(large, Json.bytes(document(9)).length, large.length, (byte) ' ');
    server.alerts = Jws.sign(JwsType.ALERTS, large, server.online);
    rig.untilFault(FaultCode.ALERTS_TOO_LARGE);
    assertEquals(0, rig.alerts());
  }

  @Test
  void a_document_that_is_none_is_refused_and_reported() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    server.alerts = Jws.sign(JwsType.ALERTS, "{}".getBytes(StandardCharsets.UTF_8), server.online);
    rig.untilFault(FaultCode.ANSWER_MALFORMED);
    assertEquals(0, rig.alerts());
  }

  @Test
  void alerts_that_somebody_wrote_on_the_disk_do_not_count() throws Exception {
    server.proclaim(document(3));
    rig.goLive(data, 1, Programs.of("a"));
    rig.stop();
    Path file = data.resolve("alerts.json");
    AlertsShelf.Proof proof = Json.read(Files.readAllBytes(file), AlertsShelf.Proof.class);
    String forged = Jws.sign(JwsType.ALERTS, Json.bytes(document(4)), LittleServer.key(7));
    Files.write(file, Json.bytes(new AlertsShelf.Proof(forged, proof.keys(), "")));
    rig.start(data);
    assertEquals(0, rig.alerts());
    assertTrue(rig.faults().contains(FaultCode.BAD_SIGNATURE.name()));
    rig.until(() -> rig.alerts() == 3);
  }

  @Test
  void a_server_that_has_no_alerts_is_nothing_to_report() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    rig.round();
    assertTrue(server.asked("alerts") > 0);
    assertEquals(List.of(), rig.faults());
  }

  @Test
  void a_player_that_stands_for_no_screen_any_more_follows_no_alerts() throws Exception {
    server.proclaim(document(1));
    rig.goLive(data, 1, Programs.of("a"));
    server.refusal = "NOT_CLAIMED";
    rig.until(() -> rig.alerts() == 0);
  }

  @Test
  void the_emergency_reserve_is_fetched_and_outlives_every_sweep() throws Exception {
    Sha256 siren = server.put(SIREN);
    server.proclaim(document(1));
    rig.goLive(data, 1, Programs.of("a"));
    for (long version = 2; version < 5; version++) {
      server.publish(version, Programs.of("b" + version));
      long next = version;
      rig.until(() -> rig.live() == next);
    }
    assertTrue(rig.holdings().file(siren).isPresent());
    assertFalse(rig.holdings().file(Sha256.of(Programs.file("a"))).isPresent());
  }

  private static Alerts document(long version) {
    Alert alert =
        new Alert(
            new AlertId("alert"),
            Alert.Level.RED,
            false,
            "立即撤离",
            "",
            List.of(new UnitId("unit")),
            List.of(),
            Programs.NOON,
            Programs.NOON + Programs.HOUR);
    Media siren = new Media(Sha256.of(SIREN), SIREN.length, "video/mp4");
    return new Alerts(
        version, Programs.NOON, List.of(alert), List.of(), Withdrawn.NOTHING, List.of(siren));
  }
}
