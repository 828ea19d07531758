package org.estation.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How {@code ./estation player} looks after a player, with a script in the player's place. Its
 * sleeps are written down instead of slept, and its uptime is read from a file.
 */
@Timeout(60)
final class SupervisionIT {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path folder;

  @BeforeEach
  void time_stands_still() throws IOException {
    Files.writeString(folder.resolve("uptime"), "100.00 1.00");
  }

  @Test
  void a_player_that_crashes_is_started_again_later_and_later_up_to_a_minute() throws Exception {
    Process process = supervise("[ $(wc -l <runs) -gt 8 ] && exit 0; exit 134");
    assertEquals(0, process.waitFor());
    assertEquals(List.of("1", "2", "4", "8", "16", "32", "60", "60"), lines("sleeps"));
  }

  @Test
  void a_player_that_ran_for_ten_minutes_is_started_again_soon() throws Exception {
    Process process =
        supervise(
            """
            case $(wc -l <runs) in
              4) echo '701.00 1.00' >uptime; exit 1 ;;
              6) exit 0 ;;
              *) exit 1 ;;
            esac
            """);
    assertEquals(0, process.waitFor());
    assertEquals(List.of("1", "2", "4", "1", "2"), lines("sleeps"));
  }

  @Test
  void a_player_that_wants_to_be_started_again_is_started_at_once() throws Exception {
    Process process =
        supervise("[ $(wc -l <runs) -gt 1 ] && exit 0; echo '161.00 1.00' >uptime; exit 75");
    assertEquals(0, process.waitFor());
    assertEquals(List.of(), lines("sleeps"));
    assertEquals(2, lines("runs").size());
  }

  @Test
  void a_player_that_wants_that_too_often_is_made_to_wait() throws Exception {
    assertEquals(0, supervise("[ $(wc -l <runs) -gt 2 ] && exit 0; exit 75").waitFor());
    assertEquals(List.of("1", "2"), lines("sleeps"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 4, 7, 8})
  void what_only_a_person_can_mend_and_a_clean_end_are_left_alone(int status) throws Exception {
    assertEquals(status, supervise("exit " + status).waitFor());
    assertEquals(1, lines("runs").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void a_signal_reaches_the_player_and_ends_both(String signal) throws Exception {
    Process process =
        supervise(
            "trap 'echo told >>told; exit 0' TERM; echo up; while :; do read -rt 1 _ <>pipe; done");
    assertEquals("up", process.inputReader(StandardCharsets.UTF_8).readLine());
    send(signal, process);
    assertEquals(0, process.waitFor());
    assertEquals(List.of("told"), lines("told"));
    assertEquals(1, lines("runs").size());
  }

  @Test
  void a_signal_while_it_waits_ends_it_too() throws Exception {
    tool("sleep", "echo waits; exec /bin/sleep 60");
    Process process = supervised("exit 9");
    assertEquals("waits", process.inputReader(StandardCharsets.UTF_8).readLine());
    send("TERM", process);
    assertEquals(9, process.waitFor());
    assertEquals(1, lines("runs").size());
  }

  @Test
  void systemd_takes_the_unit_file() throws Exception {
    Path analyze = Path.of("/usr/bin/systemd-analyze");
    Assumptions.assumeTrue(Files.isExecutable(analyze), "systemd-analyze is not installed");
    String unit =
        Files.readString(ROOT.resolve("docs/estation-player.service"))
            .replace("/opt/estation/estation", ROOT.resolve("estation").toString())
            .replace("User=estation", "User=root");
    Path file = Files.writeString(folder.resolve("estation-player.service"), unit);
    Process process =
        new ProcessBuilder(analyze.toString(), "verify", file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(!said.contains("estation-player"), said);
  }

  private Process supervise(String player) throws IOException {
    tool("sleep", "echo \"$1\" >>" + folder.resolve("sleeps"));
    return supervised(player);
  }

  private Process supervised(String player) throws IOException {
    Path script = tool("player", "cd " + folder + "\necho run >>runs\n" + player);
    new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start().onExit().join();
    ProcessBuilder builder =
        new ProcessBuilder(ROOT.resolve("estation").toString(), "supervise", script.toString());
    builder.redirectError(folder.resolve("errors").toFile());
    builder.environment().put("ESTATION_UPTIME", folder.resolve("uptime").toString());
    builder.environment().merge("PATH", folder.toString(), (path, first) -> first + ":" + path);
    return builder.start();
  }

  private Path tool(String name, String body) throws IOException {
    Path script = Files.writeString(folder.resolve(name), "#!/usr/bin/env bash\n" + body + "\n");
    return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void send(String signal, Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
    assertTrue(kill.waitFor(10, TimeUnit.SECONDS));
  }

  private List<String> lines(String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return new ArrayList<>(lines.toList());
    }
  }
}
