package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.player.fault.FaultCode;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.assignment.Wish;
import org.estation.shared.device.Enrolment;
import org.estation.shared.device.Health;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.id.WishId;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.PairingCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rows Y-08 and J-04 (A11): a screen goes on without its server, and follows no stranger. */
@Timeout(60)
final class SyncIT {
  @TempDir Path data;
  private final Rig rig = new Rig();
  private final LittleServer server = rig.server;

  @AfterEach
  void close() {
    rig.close();
    server.close();
  }

  @Test
  void a_new_player_shows_its_code_is_claimed_fetches_and_goes_live() throws Exception {
    server.state = Enrolment.State.PENDING;
    publish(1, Programs.of("a", "b"));
    rig.start(data);
    rig.until(() -> !rig.codes.isEmpty());
    PairingCode shown = rig.codes.getFirst();
    assertEquals(
        PairingCode.of(
            rig.identity().key().verifyingKey(),
            server.root.verifyingKey(),
            rig.identity().nonce()),
        shown);
    assertTrue(rig.output().contains("estation: pairing-code " + shown.text()));
    server.state = Enrolment.State.CLAIMED;
    rig.until(() -> rig.live() == 1);
    for (String item : List.of("a", "b")) {
      assertTrue(rig.holdings().file(Sha256.of(Programs.file(item))).isPresent());
    }
    assertEquals(1, Set.copyOf(rig.codes).size());
    assertEquals(1, rig.cards);
  }

  @Test
  void it_starts_from_its_cache_at_once_when_the_server_is_gone() throws Exception {
    goLive(1, Programs.of("a", "b"));
    rig.close();
    server.close();
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
    goLive(1, Programs.of("a", "b"));
    rig.close();
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
  void a_replayed_older_assignment_is_refused() throws Exception {
    goLive(5, Programs.of("a"));
    publish(4, Programs.of("b"));
    refusedFor(FaultCode.ASSIGNMENT_OLDER);
    assertEquals(5, rig.live());
  }

  @Test
  void an_assignment_signed_by_a_stranger_is_refused() throws Exception {
    goLive(1, Programs.of("a"));
    Assignment forged = Programs.assignment(9, Programs.of("b"));
    server.put(Json.bytes(Programs.of("b")));
    server.assignment = Jws.sign(JwsType.ASSIGNMENT, Json.bytes(forged), LittleServer.key(9));
    refusedFor(FaultCode.BAD_SIGNATURE);
    assertEquals(1, rig.live());
  }

  @Test
  void another_screens_assignment_is_refused() throws Exception {
    goLive(1, Programs.of("a"));
    server.screen = new ScreenId("screen-2");
    Assignment ours = Programs.assignment(2, Programs.of("b"));
    server.assign(
        new Assignment(
            new ScreenId("screen-2"),
            ours.name(),
            ours.units(),
            ours.version(),
            ours.issuedAt(),
            ours.expiresAt(),
            ours.expired(),
            ours.program(),
            ours.programSize(),
            ours.notBefore(),
            ours.deadline(),
            ours.polling(),
            ours.wishes()));
    refusedFor(FaultCode.ASSIGNMENT_OF_ANOTHER_SCREEN);
    assertEquals(1, rig.live());
  }

  @Test
  void an_assignment_that_comes_expired_is_refused() throws Exception {
    goLive(1, Programs.of("a"));
    rig.pass(25 * Programs.HOUR);
    publish(2, Programs.of("b"));
    refusedFor(FaultCode.ASSIGNMENT_EXPIRED);
    assertEquals(1, rig.live());
  }

  @Test
  void a_newer_program_takes_over_when_it_is_there_and_the_one_before_is_kept() throws Exception {
    goLive(1, Programs.of("a"));
    publish(2, Programs.of("b"));
    rig.until(() -> rig.live() == 2);
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("a"))).isPresent());
    publish(3, Programs.of("c"));
    rig.until(() -> rig.live() == 3);
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("a"))).isEmpty());
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("b"))).isPresent());
  }

  @Test
  void files_that_are_due_later_are_fetched_too() throws Exception {
    goLive(1, Programs.of("a"));
    rig.until(() -> rig.holdings().file(Sha256.of(Programs.file("later"))).isPresent());
  }

  @Test
  void the_servers_keys_may_change_and_a_restart_still_believes_what_was_accepted_before()
      throws Exception {
    goLive(1, Programs.of("a"));
    server.online = LittleServer.key(3);
    server.keysVersion = 2;
    rig.pass(Programs.HOUR);
    rig.until(() -> server.asked("keys") >= 2);
    rig.close();
    rig.start(data);
    assertEquals(1, rig.live());
    publish(2, Programs.of("b"));
    rig.until(() -> rig.live() == 2);
  }

  @Test
  void an_older_key_list_is_not_taken() throws Exception {
    server.keysVersion = 7;
    goLive(1, Programs.of("a"));
    server.online = LittleServer.key(3);
    server.keysVersion = 6;
    publish(2, Programs.of("b"));
    rig.until(() -> rig.faults().contains(FaultCode.KEYS_OLDER.name()));
    refusedFor(FaultCode.BAD_SIGNATURE);
    assertEquals(1, rig.live());
  }

  @Test
  void another_root_key_ends_the_player_with_a_sentence() throws Exception {
    server.state = Enrolment.State.PENDING;
    rig.start(data);
    rig.round();
    server.root = LittleServer.key(8);
    rig.pass(5_000);
    CannotGoOn end = assertThrows(CannotGoOn.class, () -> rig.until(() -> false));
    assertEquals(Ending.NOT_OUR_SERVER, end.ending());
    assertTrue(end.words().zh().contains("根密钥"));
  }

  @Test
  void a_player_whose_key_is_frozen_before_it_is_claimed_says_so() {
    server.state = Enrolment.State.REFUSED;
    CannotGoOn end =
        assertThrows(
            CannotGoOn.class,
            () -> {
              rig.start(data);
              rig.until(() -> false);
            });
    assertTrue(end.words().en().contains("frozen"));
  }

  @Test
  void a_player_that_is_parted_from_its_screen_shows_its_code_again() throws Exception {
    goLive(1, Programs.of("a"));
    server.state = Enrolment.State.PENDING;
    server.refusal = "NOT_CLAIMED";
    rig.until(() -> !rig.codes.isEmpty());
    assertEquals(0, rig.live());
    server.refusal = "";
    server.state = Enrolment.State.CLAIMED;
    rig.until(() -> rig.live() == 1);
  }

  @Test
  void a_frozen_key_is_reported_and_the_screen_goes_on() throws Exception {
    goLive(1, Programs.of("a"));
    server.refusal = "FROZEN_KEY";
    rig.until(() -> rig.faults().contains(FaultCode.KEY_FROZEN.name()));
    assertEquals(1, rig.live());
  }

  @Test
  void a_broken_program_is_reported_and_the_screen_goes_on() throws Exception {
    goLive(1, Programs.of("a"));
    byte[] broken = "{\"engine\":99}".getBytes(StandardCharsets.UTF_8);
    Assignment good = Programs.assignment(2, Programs.of("b"));
    server.assign(
        new Assignment(
            good.screen(),
            good.name(),
            good.units(),
            good.version(),
            good.issuedAt(),
            good.expiresAt(),
            good.expired(),
            server.put(broken),
            broken.length,
            good.notBefore(),
            good.deadline(),
            good.polling(),
            good.wishes()));
    rig.until(() -> rig.faults().contains(FaultCode.PROGRAM_UNREADABLE.name()));
    assertEquals(1, rig.live());
    publish(3, Programs.of("c"));
    rig.until(() -> rig.live() == 3);
  }

  @Test
  void plays_are_delivered_and_health_tells_what_is_held() throws Exception {
    goLive(1, Programs.of("a"));
    rig.play(3);
    rig.until(() -> server.lines.size() == 3);
    rig.until(() -> server.reports.stream().anyMatch(report -> report.assignment() == 1));
    Health report = server.reports.getLast();
    assertEquals(Programs.assignment(1, Programs.of("a")).program(), report.program());
    assertTrue(report.clock().trusted());
    assertTrue(report.disk().cached() > 0);
    assertEquals("test", report.player());
  }

  @Test
  void a_wished_screenshot_is_sent_once() throws Exception {
    goLive(1, Programs.of("a"));
    rig.until(() -> server.reports.stream().anyMatch(report -> report.screenshot() != null));
    Wish wish = new Wish(new WishId("wish-1"), Wish.Kind.SCREENSHOT);
    assign(2, Programs.of("a"), wish);
    rig.until(() -> server.reports.stream().anyMatch(report -> report.done().contains(wish.id())));
    rig.pass(3_000);
    rig.until(() -> server.reports.getLast().screenshot() == null);
    assertEquals(2, server.reports.stream().filter(report -> report.screenshot() != null).count());
    assertEquals(List.of(wish.id()), server.reports.getLast().done());
  }

  @Test
  void a_wished_restart_happens_once() throws Exception {
    goLive(1, Programs.of("a"));
    Wish wish = new Wish(new WishId("wish-1"), Wish.Kind.RESTART);
    assign(2, Programs.of("a"), wish);
    rig.until(() -> rig.restarts == 1);
    rig.close();
    rig.start(data);
    rig.until(() -> server.reports.getLast().done().contains(wish.id()));
    assertEquals(1, rig.restarts);
  }

  @Test
  void an_unchanged_assignment_is_asked_for_with_its_tag() throws Exception {
    goLive(1, Programs.of("a"));
    long before = server.asked("assignment");
    rig.until(() -> server.asked("assignment") > before + 2);
    assertFalse(rig.output().contains("accepted".repeat(2)));
    assertEquals(Set.of(), Set.copyOf(rig.faults()));
  }

  @Test
  void the_identity_is_readable_by_its_owner_alone() throws IOException, CannotGoOn {
    rig.start(data);
    Set<String> permissions =
        Files.getPosixFilePermissions(data.resolve("identity.json")).stream()
            .map(Enum::name)
            .collect(Collectors.toSet());
    assertEquals(Set.of("OWNER_READ", "OWNER_WRITE"), permissions);
  }

  @Test
  void a_damaged_identity_is_not_replaced_in_silence() throws IOException {
    Files.writeString(data.resolve("identity.json"), "{");
    CannotGoOn end = assertThrows(CannotGoOn.class, () -> rig.start(data));
    assertNotNull(end.words());
  }

  private void goLive(long version, Program program) throws Exception {
    publish(version, program);
    rig.start(data);
    rig.until(() -> rig.live() == version);
  }

  private void publish(long version, Program program) {
    program.items().forEach(item -> server.put(Programs.file(item.id().value())));
    server.put(Json.bytes(program));
    assign(version, program);
  }

  private void assign(long version, Program program, Wish... wishes) {
    server.assign(Programs.assignment(version, program, wishes));
  }

  private void refusedFor(FaultCode code) throws Exception {
    rig.until(() -> rig.faults().contains(code.name()));
  }
}
