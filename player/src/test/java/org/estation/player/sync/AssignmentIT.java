package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.estation.player.fault.FaultCode;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.ScreenId;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Row J-04 (A11): a screen follows its own server's assignments, and no stranger's or older ones.
 */
@Timeout(60)
final class AssignmentIT {
  @TempDir Path data;
  @AutoClose private final Rig rig = new Rig();
  private final LittleServer server = rig.server;

  @Test
  void a_replayed_older_assignment_is_refused() throws Exception {
    rig.goLive(data, 5, Programs.of("a"));
    server.publish(4, Programs.of("b"));
    rig.untilFault(FaultCode.ASSIGNMENT_OLDER);
    assertEquals(5, rig.live());
  }

  @Test
  void an_assignment_signed_by_a_stranger_is_refused() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    Assignment forged = Programs.assignment(9, Programs.of("b"));
    server.put(Json.bytes(Programs.of("b")));
    server.assignment = Jws.sign(JwsType.ASSIGNMENT, Json.bytes(forged), LittleServer.key(9));
    rig.untilFault(FaultCode.BAD_SIGNATURE);
    assertEquals(1, rig.live());
  }

  @Test
  void another_screens_assignment_is_refused() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
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
            ours.syncGroup(),
            ours.settings(),
            ours.polling(),
            ours.wishes()));
    rig.untilFault(FaultCode.ASSIGNMENT_OF_ANOTHER_SCREEN);
    assertEquals(1, rig.live());
  }

  @Test
  void an_assignment_that_comes_expired_is_refused() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    rig.pass(25 * Programs.HOUR);
    server.publish(2, Programs.of("b"));
    rig.untilFault(FaultCode.ASSIGNMENT_EXPIRED);
    assertEquals(1, rig.live());
  }

  @Test
  void a_newer_program_takes_over_when_it_is_there_and_the_one_before_is_kept() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    server.publish(2, Programs.of("b"));
    rig.until(() -> rig.live() == 2);
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("a"))).isPresent());
    server.publish(3, Programs.of("c"));
    rig.until(() -> rig.live() == 3);
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("a"))).isEmpty());
    assertTrue(rig.holdings().file(Sha256.of(Programs.file("b"))).isPresent());
  }

  @Test
  void files_that_are_due_later_are_fetched_too() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    rig.until(() -> rig.holdings().file(Sha256.of(Programs.file("later"))).isPresent());
  }

  static Stream<byte[]> broken() {
    String good = new String(Json.bytes(Programs.of("b")), StandardCharsets.UTF_8);
    return Stream.of("{\"engine\":99}", good.replaceFirst("^\\{", "{\"unknown\":1,"))
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void a_broken_program_is_reported_and_the_screen_goes_on(byte[] broken) throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
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
            good.syncGroup(),
            good.settings(),
            good.polling(),
            good.wishes()));
    rig.untilFault(FaultCode.PROGRAM_UNREADABLE);
    assertEquals(1, rig.live());
    server.publish(3, Programs.of("c"));
    rig.until(() -> rig.live() == 3);
  }

  @Test
  void an_unchanged_assignment_is_asked_for_with_its_tag() throws Exception {
    rig.goLive(data, 1, Programs.of("a"));
    rig.until(() -> server.unchanged.get() > 2);
    assertEquals(Set.of(), Set.copyOf(rig.faults()));
  }

  @Test
  void an_older_key_list_is_not_taken() throws Exception {
    server.keysVersion = 7;
    rig.goLive(data, 1, Programs.of("a"));
    server.online = LittleServer.key(3);
    server.keysVersion = 6;
    server.publish(2, Programs.of("b"));
    rig.untilFault(FaultCode.KEYS_OLDER);
    rig.untilFault(FaultCode.BAD_SIGNATURE);
    assertEquals(1, rig.live());
  }
}
