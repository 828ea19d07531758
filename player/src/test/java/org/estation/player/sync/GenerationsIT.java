package org.estation.player.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.estation.player.cache.Cache;
import org.estation.player.cache.Wanted;
import org.estation.player.disk.QuickDisk;
import org.estation.player.fault.Faults;
import org.estation.shared.assignment.Assignment;
import org.estation.shared.id.Sha256;
import org.estation.shared.json.Json;
import org.estation.shared.program.Program;
import org.estation.shared.trust.Jws;
import org.estation.shared.trust.JwsType;
import org.estation.shared.trust.KeyList;
import org.estation.shared.trust.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GenerationsIT {
  private static final long NOON = Programs.NOON;
  private static final long HOUR = Programs.HOUR;

  @TempDir Path data;
  private final Faults faults = new Faults(InstantSource.system());
  private final SigningKey root = LittleServer.key(1);
  private final SigningKey online = LittleServer.key(2);
  private Generations generations;

  @BeforeEach
  void open() throws IOException {
    reopen();
  }

  @Test
  void a_program_is_followed_when_every_file_of_six_hours_is_there() throws IOException {
    Program program = Programs.of("a", "b");
    accept(Programs.assignment(1, program));
    assertEquals(0, live(NOON));
    put(Json.bytes(program));
    put(Programs.file("a"));
    reopen();
    assertEquals(0, live(NOON));
    put(Programs.file("b"));
    reopen();
    assertEquals(1, live(NOON));
  }

  @Test
  void at_its_deadline_it_is_followed_with_gaps_but_never_without_its_program() throws IOException {
    Program program = Programs.of("a", "b");
    accept(Programs.assignment(1, program));
    assertEquals(0, live(NOON + 6 * HOUR));
    put(Json.bytes(program));
    reopen();
    assertEquals(0, live(NOON + 6 * HOUR - 1));
    assertEquals(1, live(NOON + 6 * HOUR));
  }

  @Test
  void it_is_known_ahead_that_a_program_takes_over_at_its_instant_and_not_before()
      throws IOException {
    Program program = Programs.of("a");
    put(Json.bytes(program));
    put(Programs.file("a"));
    accept(Programs.assignment(1, program, NOON + HOUR));
    reopen();
    generations.advance(NOON);
    assertTrue(generations.at(NOON + HOUR - 1).isEmpty());
    assertTrue(generations.at(NOON + HOUR).isPresent());
  }

  @Test
  void files_are_wanted_in_the_order_in_which_they_are_needed() throws IOException {
    Program program = Programs.of("a", "b");
    accept(Programs.assignment(1, program));
    assertEquals(List.of(Sha256.of(Json.bytes(program))), wanted());
    put(Json.bytes(program));
    reopen();
    assertEquals(List.of(hash("a"), hash("b"), hash("later")), wanted());
  }

  @Test
  void an_assignment_of_the_program_that_is_followed_needs_no_files() throws IOException {
    Program program = Programs.of("a");
    put(Json.bytes(program));
    accept(Programs.assignment(1, program));
    reopen();
    assertEquals(1, live(NOON + 6 * HOUR));
    accept(Programs.assignment(2, program, NOON + 6 * HOUR));
    assertEquals(2, live(NOON + 6 * HOUR + 1));
  }

  @Test
  void a_newest_generation_that_is_damaged_on_disk_gives_way_to_the_one_before()
      throws IOException {
    Program first = Programs.of("a");
    Program second = Programs.of("b");
    put(Json.bytes(first));
    put(Programs.file("a"));
    accept(Programs.assignment(1, first));
    reopen();
    assertEquals(1, live(NOON));
    put(Json.bytes(second));
    put(Programs.file("b"));
    accept(Programs.assignment(2, second));
    reopen();
    assertEquals(2, live(NOON));
    Files.writeString(path(Sha256.of(Json.bytes(second))), "damaged");
    reopen();
    assertEquals(1, live(NOON));
    assertEquals(2, generations.newest().orElseThrow().assignment().version());
    assertTrue(wanted().contains(Sha256.of(Json.bytes(second))));
  }

  @Test
  void assignments_that_somebody_wrote_on_the_disk_are_not_followed() throws IOException {
    Program program = Programs.of("a");
    put(Json.bytes(program));
    put(Programs.file("a"));
    Assignment assignment = Programs.assignment(1, program);
    SigningKey stranger = LittleServer.key(9);
    KeyList list = new KeyList(1, List.of(stranger.verifyingKey()), List.of());
    generations.accept(
        assignment,
        new Signed(
            Jws.sign(JwsType.ASSIGNMENT, Json.bytes(assignment), stranger),
            Jws.sign(JwsType.KEYS, Json.bytes(list), stranger),
            ""));
    reopen();
    assertEquals(0, live(NOON));
    assertEquals("BAD_SIGNATURE", faults.list().getFirst().code());
  }

  @Test
  void an_unreadable_file_of_assignments_is_no_reason_not_to_start() throws IOException {
    Files.writeString(data.resolve("assignments.json"), "{");
    reopen();
    assertFalse(generations.newest().isPresent());
  }

  private void accept(Assignment assignment) throws IOException {
    KeyList list = new KeyList(1, List.of(online.verifyingKey()), List.of());
    generations.accept(
        assignment,
        new Signed(
            Jws.sign(JwsType.ASSIGNMENT, Json.bytes(assignment), online),
            Jws.sign(JwsType.KEYS, Json.bytes(list), root),
            ""));
  }

  private long live(long now) throws IOException {
    generations.advance(now);
    return generations.at(now).map(held -> held.assignment().version()).orElse(0L);
  }

  private List<Sha256> wanted() throws IOException {
    return generations.advance(NOON).stream().map(Wanted::hash).toList();
  }

  private void reopen() throws IOException {
    StocksFile file = new StocksFile(new QuickDisk(), data.resolve("assignments.json"), faults);
    generations = new Generations(file, new Cache(data, true, faults), faults);
    generations.load(root.verifyingKey(), LittleServer.SCREEN, NOON);
  }

  private void put(byte[] bytes) throws IOException {
    Path path = path(Sha256.of(bytes));
    Files.createDirectories(path.resolveSibling(".").normalize());
    Files.write(path, bytes);
  }

  private static Sha256 hash(String item) {
    return Sha256.of(Programs.file(item));
  }

  private Path path(Sha256 hash) {
    return data.resolve("blobs").resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
  }
}
