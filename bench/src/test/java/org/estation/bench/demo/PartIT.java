package org.estation.bench.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.estation.bench.demo.Part.Announcement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PartIT {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private Part start(String script) throws IOException {
    return Part.start(List.of("sh", "-c", script), Map.of("NAME", "屏"), folder.resolve("log"));
  }

  @Test
  void announcements_are_told_from_other_words() throws IOException, InterruptedException {
    try (Part part = start("echo hello; echo \"estation: listening $NAME 1\"; exec sleep 60")) {
      assertEquals(Optional.of(new Announcement("listening", "屏 1")), part.next(LONG));
      assertTrue(part.isAlive());
    }
    assertEquals("hello\nestation: listening 屏 1\n", Files.readString(folder.resolve("log")));
  }

  @Test
  void a_part_that_ends_says_why() throws IOException, InterruptedException {
    try (Part part = start("echo one; echo 端口被占用 >&2; echo the port is taken >&2; exit 3")) {
      assertEquals(Optional.empty(), part.next(LONG));
      assertEquals("端口被占用 / the port is taken", part.complaint("nothing"));
      assertEquals(3, part.exitCode());
    }
  }

  @Test
  void closing_lets_a_part_end_well() throws IOException, InterruptedException {
    Path mark = folder.resolve("mark");
    Part part =
        start("trap 'echo done >" + mark + "; exit 0' TERM; echo estation: up; sleep 60 & wait");
    assertEquals(Optional.of(new Announcement("up", "")), part.next(LONG));

    part.close();

    assertFalse(part.isAlive());
    assertEquals("done\n", Files.readString(mark));
  }

  @Test
  void a_part_does_not_outlive_what_started_it() throws IOException, InterruptedException {
    List<String> orphan = Part.owned(List.of("sh", "-c", "echo $$; exec sleep 60"));
    List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" & wait", "sh"));
    command.addAll(orphan);
    Process parent = new ProcessBuilder(command).start();
    long pid = Long.parseLong(parent.inputReader().readLine());
    ProcessHandle child = ProcessHandle.of(pid).orElseThrow();

    parent.destroyForcibly().waitFor();

    child.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    assertFalse(child.isAlive());
  }
}
