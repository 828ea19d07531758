package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estation.player.fault.FaultCode;
import org.estation.player.text.CannotGoOn;
import org.estation.player.text.Ending;
import org.estation.shared.device.Enrolment;
import org.estation.shared.id.Sha256;
import org.estation.shared.trust.PairingCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a player and its screen are joined and parted, and what it believes of its server. */
@Timeout(60)
final class EnrolmentIT {
  @TempDir Path data;
  @AutoClose private final Rig rig = new Rig();
  private final LittleServer server = rig.server;

  @Test
  void a_new_player_shows_its_code_is_claimed_fetches_and_goes_live() throws Exception {
    server.state = Enrolment.State.PENDING;
    server.publish(1, Programs.of("a", "b"));
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
    rig.goLive(data, 1, Programs.of("a"));
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
    rig.goLive(data, 1, Programs.of("a"));
    server.refusal = "FROZEN_KEY";
    rig.untilFault(FaultCode.KEY_FROZEN);
    assertEquals(1, rig.live());
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
}
